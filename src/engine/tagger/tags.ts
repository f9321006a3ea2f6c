/** Tags of the first stage, by number. */
export const TAGS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

/** The numbers of the tags. */
export const TAG = {
  outside: 0,
  beginSource: 1,
  inSource: 2,
  beginCue: 3,
  inCue: 4,
  beginContent: 5,
  inContent: 6,
} as const;

export function isCueTag(tag: number | undefined): boolean {
  return tag === TAG.beginCue || tag === TAG.inCue;
}
