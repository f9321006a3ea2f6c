import { PARTS_OF_SPEECH, type PartOfSpeech, type TextDocument } from '../text/document.ts';
import { firstWhere } from '../text/search.ts';

/** Small questions about tokens that every step of resolving sources asks. Token indexes are ends exclusive. */

export function surface(document: TextDocument, token: number): string {
  const { start, end } = document.tokens;
  return document.text.slice(start[token], end[token]);
}

/** The token in lower case, "" outside the text. */
export function lower(document: TextDocument, token: number): string {
  return document.tokens.lower[token] ?? '';
}

export function partOfSpeech(document: TextDocument, token: number): PartOfSpeech {
  return PARTS_OF_SPEECH[document.tokens.pos[token] ?? -1] ?? 'X';
}

const CAPITAL = /^\p{Lu}/u;

export function isCapitalized(document: TextDocument, token: number): boolean {
  if (token < 0 || token >= document.tokens.count) return false;
  const code = document.text.charCodeAt(document.tokens.start[token] ?? 0);
  // Nearly every word is ASCII; only the others need the table of letters.
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(surface(document, token));
}

/** Whether no white space stands between the token and the one before it. */
export function isGluedToPrevious(document: TextDocument, token: number): boolean {
  return token > 0 && document.tokens.end[token - 1] === document.tokens.start[token];
}

/** The tokens from `firstToken` to `endToken` as the text has them. */
export function textOf(document: TextDocument, firstToken: number, endToken: number): string {
  if (endToken <= firstToken) return '';
  return document.text.slice(document.tokens.start[firstToken], document.tokens.end[endToken - 1]);
}

/** `count` tokens from `from` on in lower case, with a space between each two. */
export function wordsFrom(document: TextDocument, from: number, count: number): string {
  return Array.from({ length: count }, (_, index) => lower(document, from + index)).join(' ');
}

/** The token before a name and its article: "by" in "by the Courier". */
export function beforeArticle(document: TextDocument, firstToken: number): number {
  return lower(document, firstToken - 1) === 'the' ? firstToken - 2 : firstToken - 1;
}

export function isPossessiveMark(word: string): boolean {
  return word === "'s" || word === '’s' || word === "'" || word === '’';
}

/** Index of the first token that ends behind `offset`. */
export function tokenAt(document: TextDocument, offset: number): number {
  const { end, count } = document.tokens;
  return firstWhere(count, (token) => (end[token] as number) > offset);
}
