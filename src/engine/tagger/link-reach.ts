/** How far from its cue, in tokens, source and content are looked for. */
export const REACH = 160;
/** Cues of one window that may each look that far: far more than a paragraph of news has. */
const FAR_LOOKING = 64;

/** How far each of so many cues of one window looks, so that "said said said …" asks no more of all together than a long paragraph does. */
export function reachOf(cues: number): number {
  return Math.min(REACH, Math.floor((REACH * FAR_LOOKING) / cues));
}
