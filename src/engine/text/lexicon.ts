import core from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' with {
  type: 'json',
};
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import { decodeBase64 } from './base64.ts';

/*
 * wink-nlp's English lexicon, read without wink-nlp. The library keeps every unknown word it meets in its lexicon and
 * looks it up from then on: the same text is read differently depending on what was read before, and memory grows
 * with every text. It also rebuilds the whole model when it loads. So only its data are used.
 */

/** One part of a contraction: "don't" is "do" and "n't". */
export interface ContractionPart {
  /** As spelled within the contraction. */
  readonly text: string;
  /** Index of the part in the lexicon. */
  readonly lexeme: number;
  readonly normal: number;
  readonly lemma: string;
  /** An index into `POS_NAMES`. */
  readonly pos: number;
}

/** The names of wink's parts of speech by wink's numbers; 0 is "unknown". */
export const POS_NAMES: readonly string[] = core.pos.list;

/** What `find` returns for a word that the lexicon lacks. */
export const NOT_FOUND = 0;

const words = core.features.lexeme.list;
const size = core.packing.size;
const lexicon = decode(core.lexicon);
const expansions = decode(core.xpansions);
const indexes = new Map<string, number>();
for (let i = 0; i < words.length; i++) indexes.set(words[i] as string, i);
/** For each cluster, the parts of speech that its words can have, as a bit set. */
const clusters = core.features.posClusters.list.map((cluster) => {
  let bits = 0;
  for (const name of cluster.split('_')) bits |= 1 << (core.pos.hash[name] ?? 0);
  return bits;
});

const reader = (name: string): ((index: number) => number) => {
  const [word, mask, shift] = core.packing.layout[name] as [number, number, number];
  return (index) => ((lexicon[index * size + word] as number) & mask) >>> shift;
};
const posAt = reader('pos');
const hintAt = reader('posHint');
const clusterAt = reader('lexemeCID');
const lemmaAt = reader('lemma');
const normalAt = reader('normal');
const hasOneLemma = reader('isSLemma');
const isBaseForm = reader('isBaseForm');
const isContraction = reader('isContraction');
const isRespelled = reader('isSpellingMapped');

/** Index of a word in exactly this spelling, or `NOT_FOUND`. */
export function find(word: string): number {
  return indexes.get(word) ?? NOT_FOUND;
}

/** Index of the word's American spelling, where the lexicon maps it to one. */
function respelled(index: number): number {
  return isRespelled(index) ? lemmaAt(index) : index;
}

/** Index of the lower-case form in American spelling. */
export function normalOf(index: number): number {
  return isRespelled(index) ? lemmaAt(index) : index + normalAt(index);
}

/** The word's most frequent part of speech. */
export function defaultPos(index: number): number {
  return posAt(respelled(index));
}

/** The word's class in the tagging rules, 0 for most words. */
export function hintOf(index: number): number {
  return hintAt(index);
}

/** Whether the word can have this part of speech at all. */
export function canBe(index: number, pos: number): boolean {
  return (((clusters[clusterAt(index)] ?? 0) >>> pos) & 1) === 1;
}

/** Each contraction read so far; the lexicon has some 900. */
const contractions = new Map<number, readonly ContractionPart[]>();

/** The parts of a contraction, the same objects each time; undefined where the word is none. */
export function contractionParts(index: number): readonly ContractionPart[] | undefined {
  if (index === NOT_FOUND || !isContraction(index)) return undefined;
  const known = contractions.get(index);
  if (known) return known;
  const packed = lemmaAt(index);
  const first = packed & 0x3fff;
  const last = first + ((packed >>> 14) & 0x1f);
  const parts: ContractionPart[] = [];
  for (let i = first; i < last; i += 4) {
    const lexeme = expansions[i] as number;
    parts.push({
      text: words[lexeme] as string,
      lexeme,
      normal: expansions[i + 1] as number,
      lemma: words[expansions[i + 2] as number] as string,
      pos: expansions[i + 3] as number,
    });
  }
  contractions.set(index, parts);
  return parts;
}

/** The base form where it is the same for every part of speech, else undefined. */
export function onlyLemma(index: number): string | undefined {
  if (index === NOT_FOUND) return undefined;
  const mapped = respelled(index);
  return hasOneLemma(mapped) ? words[lemmaAt(mapped)] : undefined;
}

/** The base form of a lower-case word as this part of speech. */
export function lemmaOf(word: string, pos: number): string {
  return lemmatize(word, POS_NAMES[pos] as string, { hasSamePOS });
}

/** The word in American spelling where it is another, in lower case. */
export function normalSpelling(index: number, lower: string): string {
  return index === NOT_FOUND ? lower : (words[normalOf(index)] as string);
}

/** First or last parts with which a hyphenated word stays one token, such as "anti-" and "-wise". */
export function bindsHyphen(firstPart: string, lastPart: string): boolean {
  return Object.hasOwn(core.preserve.prefix, firstPart) || Object.hasOwn(core.preserve.suffix, lastPart);
}

function hasSamePOS(word: string, pos: string): boolean {
  const index = find(word);
  if (index === NOT_FOUND || isContraction(index) || !isBaseForm(index)) return false;
  return canBe(index, core.pos.hash[pos] ?? 0);
}

/** The model's padded base64 to 32-bit words. */
function decode(base64: string): Uint32Array {
  return new Uint32Array(decodeBase64(base64.replace(/=+$/, '')).buffer);
}
