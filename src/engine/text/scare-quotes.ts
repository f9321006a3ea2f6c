import { SPEECH_VERBS } from '../lexicons/speech-verbs.ts';
import type { Quotation, Tokens } from './document.ts';

/** Longer than this, and words in marks are no title. */
const MAX_TITLE = 80;
/** Small words that titles write small. */
const SMALL = new Set('a an the of and or in on at to for with by from as is vs'.split(' '));

/**
 * Whether a closed quotation is one or two words that do not stand as speech, or a title of any length: "the
 * “deep state”", "in “The Art of the Deal”". It stands as speech beside a verb of speaking or as a sentence.
 */
export function isScare(
  text: string,
  tokens: Tokens,
  quotation: Pick<Quotation, 'start' | 'end' | 'innerStart' | 'innerEnd'>,
): boolean {
  const { start, end, innerStart, innerEnd } = quotation;
  if (innerEnd - innerStart > MAX_TITLE) return false;
  const inner = text.slice(innerStart, innerEnd).trim();
  const words = inner.split(/\s+/);
  if (words.length > 2 && !isTitle(words)) return false;
  const before = text.slice(Math.max(0, start - 3), start).trimEnd();
  const beginsSentence = before === '' || /[.!?”"]$/.test(before);
  if (beginsSentence && /[.,!?…]$/.test(inner)) return false;
  return !isBesideSpeechVerb(tokens, start, end);
}

function isTitle(words: readonly string[]): boolean {
  let capitals = 0;
  for (const word of words) {
    if (/^\p{Lu}/u.test(word)) capitals++;
    else if (!SMALL.has(word) && !/^\p{N}/u.test(word)) return false;
  }
  return capitals >= 2;
}

/** “No,” she said · “No,” said Smith · she said, “No.” */
function isBesideSpeechVerb(tokens: Tokens, start: number, end: number): boolean {
  let index = tokenAt(tokens, start) - 1;
  if (index >= 0 && (tokens.lower[index] === ',' || tokens.lower[index] === ':')) index--;
  if (index >= 0 && SPEECH_VERBS.has(tokens.lemma[index] as string)) return true;
  let next = tokenAt(tokens, end);
  if (tokens.lower[next] === ',') next++;
  for (let i = next; i < Math.min(next + 3, tokens.count); i++) {
    if (SPEECH_VERBS.has(tokens.lemma[i] as string)) return true;
  }
  return false;
}

/** Index of the first token that starts at or behind `offset`. */
function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
