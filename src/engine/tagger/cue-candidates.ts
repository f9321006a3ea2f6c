import type { Lexical } from './lexical.ts';
import type { Tagging } from './tag.ts';
import { isCueTag, TAG } from './tags.ts';
import type { Window } from './windows.ts';

/** The tokens of a cue, half-open. */
export interface Cue {
  readonly first: number;
  readonly end: number;
}

/** Cue probability from which on tokens that the best sequence tags otherwise are looked at as a cue all the same. */
const LEAST_CUE = 0.15;

/**
 * Candidates for cues in a window, in order: those of the best tag sequence, and runs of tokens likely enough to be one. Whether
 * they are is decided when their source and content are known.
 */
export function cuesOf({ tags, roles }: Tagging, window: Window): Cue[] {
  const cues: Cue[] = [];
  const isTagged = (k: number) => k >= window.first && k < window.end && isCueTag(tags[k]);
  const isLikely = (k: number) => (roles[k * 3 + 1] as number) >= LEAST_CUE;
  for (let i = window.first; i < window.end; i++) {
    const first = i;
    if (isTagged(i)) {
      while (i + 1 < window.end && tags[i + 1] === TAG.inCue) i++;
      cues.push({ first, end: i + 1 });
    } else if (isLikely(i)) {
      while (i + 1 < window.end && isLikely(i + 1) && !isTagged(i + 1)) i++;
      // Beside a tagged cue this is doubt about where that one ends.
      if (!isTagged(first - 1) && !isTagged(i + 1)) cues.push({ first, end: i + 1 });
    }
  }
  return cues;
}

/** The cue's token that carries its meaning: the one the lexicon rates most cue-like, the last of equals. */
export function headOf(lex: Lexical, cue: Cue): number {
  let head = cue.first;
  for (let k = cue.first; k < cue.end; k++) if ((lex.cue[k] as number) >= (lex.cue[head] as number)) head = k;
  return head;
}
