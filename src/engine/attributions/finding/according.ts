import { phraseAfter, type TokenRange } from '../phrases.ts';
import type { Field } from './content.ts';
import type { Cue } from './cues.ts';

/** Who stands behind "according to", with the clause that says which of them. */
export function accordingTo(field: Field, cue: Cue): TokenRange | null {
  const source = behindCue(field, cue);
  return source && { from: source.from, to: relativeEnd(field, source.to) };
}

/** The noun phrase behind the cue: at a sentence's start no further than its only comma, where else nothing would be left to be said. */
function behindCue({ view, from, to }: Field, cue: Cue): TokenRange | null {
  const source = phraseAfter(view, cue.to, to);
  if (!source || cue.from !== from || source.to < to - 1) return source;
  let comma = source.from;
  while (comma < source.to && view.lower(comma) !== ',') comma++;
  return comma < source.to ? phraseAfter(view, cue.to, comma) : source;
}

/** "according to sources *who spoke to the Courier*, …": where the clause that says which sources ends, else `from` itself. */
function relativeEnd({ view, to }: Field, from: number): number {
  if (!/^(?:who|whose)$/.test(view.lower(from)) || view.quotation(from) !== view.quotation(from - 1))
    return from;
  let end = from + 1;
  while (end < to && !/^[,;:–—]$/.test(view.lower(end))) end++;
  if (end === to && view.lower(end - 1) === '.') end--;
  return end;
}
