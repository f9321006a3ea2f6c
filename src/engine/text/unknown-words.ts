import { defaultPos, find, NOT_FOUND, POS_NAMES } from './lexicon.ts';
import { KIND, type TokenKind } from './token-kinds.ts';

/*
 * Parts of speech of tokens that the lexicon lacks, from their shape. The rules and endings are those of wink-nlp
 * 2.4 with wink-eng-lite-web-model 1.8 (MIT), except that ordinals are adjectives as in its own lexicon.
 */

const number = (name: string): number => POS_NAMES.indexOf(name);
const ADJ = number('ADJ');
const NOUN = number('NOUN');
const PROPN = number('PROPN');

const BY_KIND: Readonly<Record<TokenKind, number>> = {
  [KIND.word]: NOUN,
  [KIND.number]: number('NUM'),
  [KIND.url]: number('SYM'),
  [KIND.mention]: PROPN,
  [KIND.hashtag]: number('SYM'),
  [KIND.punctuation]: number('PUNCT'),
  [KIND.symbol]: number('SYM'),
  [KIND.unknown]: number('X'),
};

const SUFFIXES: Readonly<Record<string, number>> = {
  ing: number('VERB'),
  ed: number('VERB'),
  ly: number('ADV'),
  able: ADJ,
  tish: ADJ,
  like: ADJ,
  ous: ADJ,
  ful: ADJ,
  ary: ADJ,
  less: ADJ,
  ier: ADJ,
  est: ADJ,
  fy: ADJ,
  ky: ADJ,
};
const PREFIXES: readonly (readonly [string, number])[] = [
  ['anti', ADJ],
  ['post', ADJ],
  ['non', ADJ],
];
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const LOWER_WORD = /^[a-z][a-z\-–—.]*$/;

/** The part of speech, by wink's numbers, of a token whose spelling has none in the lexicon. */
export function guessPos(word: string, lower: string, kind: TokenKind): number {
  if (kind === KIND.number) return ORDINAL.test(lower) ? ADJ : BY_KIND[kind];
  if (kind !== KIND.word) return BY_KIND[kind];
  const known = find(lower);
  const pos = known === NOT_FOUND ? 0 : defaultPos(known);
  // In another spelling, such as in capitals: nouns and adjectives may be parts of a name.
  if (pos !== 0) return pos === NOUN || pos === ADJ ? PROPN : pos;
  if (!LOWER_WORD.test(word)) return PROPN;
  for (const length of [4, 3, 2]) {
    const bySuffix = SUFFIXES[lower.slice(-length)];
    if (bySuffix !== undefined) return bySuffix;
  }
  return PREFIXES.find(([prefix]) => lower.startsWith(prefix))?.[1] ?? NOUN;
}
