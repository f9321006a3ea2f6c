import { SMALL_IN_TITLES } from '../lexicons/name-words.ts';
import { SPEECH_VERBS } from '../lexicons/speech-verbs.ts';
import type { Quotation, Tokens } from './document.ts';
import { firstTokenFrom } from './search.ts';

/** Longer than this, and words in marks are no title. */
const MAX_TITLE = 80;
/** What stands before the first words of a sentence, or of speech that follows its speaker. */
const BEFORE_SPEECH = /[.!?:”"’)\]—–]$/;
const ENDS_SPEECH = /[.,!?…—–-]$/;

/**
 * Whether a quotation is one or two words that do not stand as speech, or a title of any length: "the “deep
 * state”", "called it “too little,”", "in “The Art of the Deal”". It stands as speech beside a verb of speaking or
 * as a sentence of its own. Stage directions ("(Laughter.)") are no speech either.
 */
export function isScare(
  text: string,
  tokens: Tokens,
  quotation: Pick<Quotation, 'start' | 'end' | 'innerStart' | 'innerEnd' | 'closed'>,
): boolean {
  const { start, end, innerStart, innerEnd, closed } = quotation;
  if (innerEnd - innerStart > MAX_TITLE) return false;
  const inner = text.slice(innerStart, innerEnd).trim();
  if (/^(?:\([^)]*\)|\[[^\]]*\])$/.test(inner)) return true;
  const words = inner.split(/\s+/);
  if (!closed || (words.length > 2 && !isTitle(words))) return false;
  return !standsAsSpeech(text, tokens, start, end, inner);
}

function isTitle(words: readonly string[]): boolean {
  let capitals = 0;
  for (const word of words) {
    if (/^\p{Lu}/u.test(word)) capitals++;
    else if (!SMALL_IN_TITLES.has(word) && !/^\p{N}/u.test(word)) return false;
  }
  return capitals >= 2;
}

/** “No,” she said · “Never.” · she said, “No.” · he answered “no” */
function standsAsSpeech(text: string, tokens: Tokens, start: number, end: number, inner: string): boolean {
  const first = firstTokenFrom(tokens, start);
  const isApart = tokens.lower[first - 1] === ',' || tokens.lower[first - 1] === ':';
  const before = tokens.lemma[first - (isApart ? 2 : 1)];
  if (before !== undefined && SPEECH_VERBS.has(before)) return true;
  const behind = text.slice(Math.max(0, start - 3), start).trimEnd();
  if (behind !== '' && !BEFORE_SPEECH.test(behind) && !/\n/.test(text.slice(Math.max(0, start - 3), start)))
    return false;
  return ENDS_SPEECH.test(inner) || isSpeechVerbNear(tokens, firstTokenFrom(tokens, end));
}

/** “No”, said Smith · “No”, she said */
function isSpeechVerbNear(tokens: Tokens, index: number): boolean {
  const from = tokens.lower[index] === ',' ? index + 1 : index;
  return tokens.lemma.slice(from, from + 3).some((lemma) => SPEECH_VERBS.has(lemma));
}
