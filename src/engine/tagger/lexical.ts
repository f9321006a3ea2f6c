import type { TextDocument } from '../text/document.ts';
import { hashString } from './hash.ts';

/** Word knowledge learned in training: what a word tends to be, by the hash of the word or lemma. */
export interface Lexicon {
  /** How likely a lemma is part of a cue, in buckets from 0 (never seen as one) to 7. */
  cue(lemmaHash: number): number;
  /** The same for sources. */
  source(lemmaHash: number): number;
  /** Cluster of similar words, 0 for a word that has none. */
  cluster(wordHash: number): number;
  /** The larger group that a cluster belongs to. */
  group(cluster: number): number;
}

/** What the features know of each token by itself: columns of small integers. */
export interface Lexical {
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly pos: Uint8Array;
  readonly shape: Uint8Array;
  readonly prefix: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix2: Int32Array;
  readonly cluster: Uint16Array;
  readonly group: Uint8Array;
  readonly cue: Uint8Array;
  readonly source: Uint8Array;
  /** One of `QUOTE`; 4 more in a scare quotation. */
  readonly quote: Uint8Array;
  /** Index of the outermost quotation that holds the token, or -1. */
  readonly quotation: Int32Array;
}

/** What a token looks like, as features count it: words, numbers, and single marks that matter. */
export const SHAPE = {
  lower: 1,
  capitalized: 2,
  upper: 3,
  mixed: 4,
  digits: 5,
  withDigits: 6,
  punctuation: 7,
  comma: 8,
  period: 9,
  colon: 10,
  semicolon: 11,
  quotationMark: 12,
  questionOrExclamationMark: 13,
  bracket: 14,
  dash: 15,
} as const;

/** Where a token stands to a quotation: the lowest two bits of `Lexical.quote`. */
export const QUOTE = { outside: 0, inside: 1, opening: 2, closing: 3, bits: 3 } as const;

function shapeOf(text: string, from: number, to: number): number {
  const c = text.charCodeAt(from);
  if (to - from === 1) {
    switch (c) {
      case 0x2c:
        return SHAPE.comma;
      case 0x2e:
        return SHAPE.period;
      case 0x3a:
        return SHAPE.colon;
      case 0x3b:
        return SHAPE.semicolon;
      case 0x22:
      case 0x201c:
      case 0x201d:
        return SHAPE.quotationMark;
      case 0x3f:
      case 0x21:
        return SHAPE.questionOrExclamationMark;
      case 0x28:
      case 0x29:
      case 0x5b:
      case 0x5d:
        return SHAPE.bracket;
      case 0x2d:
      case 0x2013:
      case 0x2014:
        return SHAPE.dash;
    }
  }
  let lower = 0;
  let upper = 0;
  let digit = 0;
  for (let i = from; i < to; i++) {
    const d = text.charCodeAt(i);
    if (d >= 97 && d <= 122) lower++;
    else if (d >= 65 && d <= 90) upper++;
    else if (d >= 48 && d <= 57) digit++;
    else if (d > 191) lower++;
  }
  if (digit > 0) return lower + upper > 0 ? SHAPE.withDigits : SHAPE.digits;
  if (upper === 0) return lower > 0 ? SHAPE.lower : SHAPE.punctuation;
  if (lower === 0) return upper === 1 ? SHAPE.capitalized : SHAPE.upper;
  return c >= 65 && c <= 90 && upper === 1 ? SHAPE.capitalized : SHAPE.mixed;
}

export function lexical(document: TextDocument, lexicon: Lexicon): Lexical {
  const { tokens, text } = document;
  const n = tokens.count;
  const word = new Int32Array(n);
  const lemma = new Int32Array(n);
  const shape = new Uint8Array(n);
  const prefix = new Int32Array(n);
  const suffix3 = new Int32Array(n);
  const suffix2 = new Int32Array(n);
  const cluster = new Uint16Array(n);
  const group = new Uint8Array(n);
  const cue = new Uint8Array(n);
  const source = new Uint8Array(n);
  // What a word alone says is told once a form: the first token of each.
  const firstOfForm: number[] = [];
  for (let i = 0; i < n; i++) {
    shape[i] = shapeOf(text, tokens.start[i] as number, tokens.end[i] as number);
    const form = tokens.form[i] as number;
    const first = firstOfForm[form];
    if (first !== undefined) {
      word[i] = word[first] as number;
      lemma[i] = lemma[first] as number;
      prefix[i] = prefix[first] as number;
      suffix3[i] = suffix3[first] as number;
      suffix2[i] = suffix2[first] as number;
      cluster[i] = cluster[first] as number;
      group[i] = group[first] as number;
      cue[i] = cue[first] as number;
      source[i] = source[first] as number;
      continue;
    }
    firstOfForm[form] = i;
    const w = tokens.lower[i] as string;
    const h = hashString(w);
    const l = hashString(tokens.lemma[i] as string);
    word[i] = h;
    lemma[i] = l;
    const len = w.length;
    prefix[i] = hashString(w, 0, Math.min(3, len));
    suffix3[i] = hashString(w, Math.max(0, len - 3));
    suffix2[i] = hashString(w, Math.max(0, len - 2));
    const c = lexicon.cluster(h);
    cluster[i] = c;
    group[i] = lexicon.group(c);
    cue[i] = lexicon.cue(l);
    source[i] = lexicon.source(l);
  }
  const quote = new Uint8Array(n);
  const quotation = new Int32Array(n).fill(-1);
  let k = 0;
  document.quotations.forEach((q, index) => {
    if (q.within !== null) return;
    while (k < n && (tokens.start[k] as number) < q.start) k++;
    const flag = q.scare ? 4 : 0;
    for (; k < n && (tokens.start[k] as number) < q.end; k++) {
      const s = tokens.start[k] as number;
      quotation[k] = index;
      quote[k] = (s < q.innerStart ? 2 : s >= q.innerEnd && q.closed ? 3 : 1) + flag;
    }
  });
  return {
    word,
    lemma,
    pos: tokens.pos,
    shape,
    prefix,
    suffix3,
    suffix2,
    cluster,
    group,
    cue,
    source,
    quote,
    quotation,
  };
}
