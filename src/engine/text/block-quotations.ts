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

/** How long a signature may be, in tokens: a name, a role, a date. */
const SIGNATURE_TOKENS = 24;

/** Whether a paragraph looks like the signature under a block quotation: "— Iris Vale, head of the friends of the library". */
export function isSignature(text: string, { start, firstToken, endToken }: Paragraph): boolean {
  return endToken - firstToken <= SIGNATURE_TOKENS && /^[―—–-]{1,2}\s?\S/.test(text.slice(start, start + 4));
}

/** A stretch of the text that the page sets off as quoted, in UTF-16 code units. */
export interface BlockQuote {
  readonly start: number;
  readonly end: number;
}

/** Which paragraphs lie in a block quotation; paragraphs must be asked in order. Takes time linear in both. */
export class BlockQuotes {
  readonly #quotes: readonly BlockQuote[];
  #next = 0;

  constructor(quotes: readonly BlockQuote[]) {
    this.#quotes = [...quotes].sort((a, b) => a.start - b.start);
  }

  hold({ start, end }: Paragraph): boolean {
    while ((this.#quotes[this.#next]?.end ?? Infinity) <= start) this.#next++;
    const quote = this.#quotes[this.#next];
    return quote !== undefined && quote.start <= start && end <= quote.end;
  }
}
