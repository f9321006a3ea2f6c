import type { ContractionPart } from './lexicon.ts';

/** What the scanner takes a token for; decides the part of speech of tokens that the lexicon lacks. */
export const KIND = {
  word: 0,
  number: 1,
  url: 2,
  mention: 3,
  hashtag: 4,
  punctuation: 5,
  symbol: 6,
  unknown: 7,
} as const;
export type TokenKind = (typeof KIND)[keyof typeof KIND];

/** Takes one token; `part` where it is part of a contraction that the lexicon knows. */
export type Emit = (start: number, end: number, kind: TokenKind, part?: ContractionPart) => void;
