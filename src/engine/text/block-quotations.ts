import { SPEECH_VERBS } from '../lexicons/speech-verbs.ts';
import { PARTS_OF_SPEECH, type Paragraph, type Tokens } from './document.ts';

const VERB = PARTS_OF_SPEECH.indexOf('VERB');
/** A paragraph that begins like a list, a heading or a time is no quotation. */
const NOT_SPEECH = /^(?:[•*\-–—●▪#<@]|\d|\p{Lu}[\p{Lu}\s]+[:.]|https?:)/u;
/** Shorter ones are headings, names, captions. */
const MIN_TOKENS = 6;

/**
 * Whether a paragraph is a quotation set off without marks: the paragraph before it ends with a verb of speaking and
 * a colon ("The governor added:"), and it is at least a sentence. Only the one paragraph: where such a quotation ends
 * cannot be seen in plain text.
 */
export function isAnnounced(text: string, tokens: Tokens, before: Paragraph, paragraph: Paragraph): boolean {
  const colon = before.endToken - 1;
  const verb = colon - 1;
  if (verb <= before.firstToken || tokens.lower[colon] !== ':') return false;
  if (tokens.pos[verb] !== VERB || !SPEECH_VERBS.has(tokens.lemma[verb] as string)) return false;
  if (paragraph.endToken - paragraph.firstToken < MIN_TOKENS) return false;
  const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 40));
  return /[.!?…”"’)\]]$/.test(text.slice(paragraph.end - 1, paragraph.end)) && !NOT_SPEECH.test(words);
}
