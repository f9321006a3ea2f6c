import { PARTS_OF_SPEECH, type TextDocument } from '../text/document.ts';
import { hashString } from './hash.ts';
import type { Lexical } from './lexical.ts';
import type { Window } from './windows.ts';

/** Columns are padded on both sides by this, so that a look outside the window needs no test. */
export const PAD = 3;

/** Cue bucket from which on a token counts as a strong cue. */
export const STRONG = 4;

const VERB = PARTS_OF_SPEECH.indexOf('VERB');
const NOUN = PARTS_OF_SPEECH.indexOf('NOUN');
const PROPN = PARTS_OF_SPEECH.indexOf('PROPN');
const PRON = PARTS_OF_SPEECH.indexOf('PRON');
const DET = PARTS_OF_SPEECH.indexOf('DET');
const ADJ = PARTS_OF_SPEECH.indexOf('ADJ');
const NUM = PARTS_OF_SPEECH.indexOf('NUM');
const AUX = PARTS_OF_SPEECH.indexOf('AUX');
const ADV = PARTS_OF_SPEECH.indexOf('ADV');
const PART = PARTS_OF_SPEECH.indexOf('PART');

const THAT = hashString('that');
const POSSESSIVE = hashString("'s");

/** What the features look at around a token of one window. Scratch space that is filled anew for each window. */
export class WindowColumns {
  // Padded: the value of token `i` of the window stands at `i + PAD`.
  word = new Int32Array(0);
  lemma = new Int32Array(0);
  pos = new Uint8Array(0);
  shape = new Uint8Array(0);
  cluster = new Uint16Array(0);
  group = new Uint8Array(0);
  cue = new Uint8Array(0);
  source = new Uint8Array(0);
  quote = new Uint8Array(0);
  // Not padded. The nearest strong cue on either side, or -1; the sentence; where the noun phrase begins (-1 outside one) and ends.
  left = new Int32Array(0);
  right = new Int32Array(0);
  sentence = new Int32Array(0);
  np = new Int32Array(0);
  npEnd = new Int32Array(0);
  /** Head of the noun phrase that ends before the token, adverbs and auxiliaries left out, or -1. */
  subject = new Int32Array(0);
  /** First token behind it that is no adverb or particle. */
  complement = new Int32Array(0);
  // Counts of commas, verbs, "that" and quotation marks before each token.
  #commas = new Int32Array(0);
  #verbs = new Int32Array(0);
  #thats = new Int32Array(0);
  #marks = new Int32Array(0);

  #grow(n: number): void {
    if (this.word.length >= n + 2 * PAD) return;
    const size = n + 2 * PAD + 256;
    this.word = new Int32Array(size);
    this.lemma = new Int32Array(size);
    this.pos = new Uint8Array(size);
    this.shape = new Uint8Array(size);
    this.cluster = new Uint16Array(size);
    this.group = new Uint8Array(size);
    this.cue = new Uint8Array(size);
    this.source = new Uint8Array(size);
    this.quote = new Uint8Array(size);
    this.left = new Int32Array(size);
    this.right = new Int32Array(size);
    this.sentence = new Int32Array(size);
    this.np = new Int32Array(size);
    this.npEnd = new Int32Array(size);
    this.subject = new Int32Array(size);
    this.complement = new Int32Array(size);
    this.#commas = new Int32Array(size);
    this.#verbs = new Int32Array(size);
    this.#thats = new Int32Array(size);
    this.#marks = new Int32Array(size);
  }

  load(document: TextDocument, lex: Lexical, window: Window): void {
    const n = window.end - window.first;
    this.#grow(n);
    const W = this.word;
    const L = this.lemma;
    const P = this.pos;
    const S = this.shape;
    const C = this.cluster;
    const G = this.group;
    const K = this.cue;
    const R = this.source;
    const Q = this.quote;
    for (let i = -PAD; i < n + PAD; i++) {
      const j = i + PAD;
      const k = window.first + i;
      if (i < 0 || i >= n) {
        const sentinel = i < 0 ? -1 - i : i - n + 10;
        W[j] = L[j] = sentinel;
        P[j] = 20 + (i < 0 ? 0 : 1);
        S[j] = 20;
        C[j] = 0;
        G[j] = 0;
        K[j] = 0;
        R[j] = 0;
        Q[j] = 0;
      } else {
        W[j] = lex.word[k] as number;
        L[j] = lex.lemma[k] as number;
        P[j] = lex.pos[k] as number;
        S[j] = lex.shape[k] as number;
        C[j] = lex.cluster[k] as number;
        G[j] = lex.group[k] as number;
        K[j] = lex.cue[k] as number;
        R[j] = lex.source[k] as number;
        Q[j] = lex.quote[k] as number;
      }
    }
    const paragraph = document.paragraphs[window.paragraph];
    if (!paragraph) return;

    // nearest strong cue on either side
    const left = this.left;
    const right = this.right;
    let last = -1;
    for (let i = 0; i < n; i++) {
      left[i] = last;
      if ((K[i + PAD] as number) >= STRONG) last = i;
    }
    last = -1;
    for (let i = n - 1; i >= 0; i--) {
      right[i] = last;
      if ((K[i + PAD] as number) >= STRONG) last = i;
    }
    // sentences
    const sentence = this.sentence;
    let s = paragraph.firstSentence;
    for (let i = 0; i < n; i++) {
      const k = window.first + i;
      while (s + 1 < paragraph.endSentence && (document.sentences[s]?.endToken ?? 0) <= k) s++;
      sentence[i] = s;
    }
    // noun phrases: greedy DET/ADJ/NUM/NOUN/PROPN/PRON runs
    const np = this.np;
    const npEnd = this.npEnd;
    for (let i = 0; i < n; ) {
      const p = P[i + PAD] as number;
      if (p === NOUN || p === PROPN || p === DET || p === ADJ || p === NUM || p === PRON) {
        let e = i + 1;
        if (p !== PRON)
          while (e < n) {
            const t = P[e + PAD] as number;
            if (
              t === NOUN ||
              t === PROPN ||
              t === ADJ ||
              t === NUM ||
              (t === PART && (W[e + PAD] as number) === POSSESSIVE)
            )
              e++;
            else break;
          }
        for (let k = i; k < e; k++) {
          np[k] = i;
          npEnd[k] = e;
        }
        i = e;
      } else {
        np[i] = -1;
        npEnd[i] = i + 1;
        i++;
      }
    }

    // the head of the noun phrase that ends before a token, and what begins behind it, adverbs and auxiliaries left out
    for (let i = 0; i < n; i++) {
      const p = P[i - 1 + PAD] as number;
      const skip = p === AUX || p === ADV || p === PART;
      this.subject[i] =
        i === 0 ? -1 : skip ? (this.subject[i - 1] as number) : (np[i - 1] as number) >= 0 ? i - 1 : -1;
    }
    for (let i = n - 1; i >= 0; i--) {
      const p = P[i + 1 + PAD] as number;
      this.complement[i] =
        i + 1 < n && (p === ADV || p === PART) ? (this.complement[i + 1] as number) : i + 1;
    }
    let commas = 0;
    let verbs = 0;
    let thats = 0;
    let marks = 0;
    for (let i = 0; i <= n; i++) {
      this.#commas[i] = commas;
      this.#verbs[i] = verbs;
      this.#thats[i] = thats;
      this.#marks[i] = marks;
      const shape = S[i + PAD] as number;
      const p = P[i + PAD] as number;
      if (shape === 8) commas++;
      else if (p === VERB || p === AUX) verbs++;
      else if ((W[i + PAD] as number) === THAT) thats++;
      else if (shape === 12) marks++;
    }
  }

  /** What lies between two tokens: a comma, a verb, "that", a quotation mark. */
  between(from: number, to: number): number {
    if (to <= from) return 0;
    return (
      ((this.#commas[to] as number) > (this.#commas[from] as number) ? 1 : 0) |
      ((this.#verbs[to] as number) > (this.#verbs[from] as number) ? 2 : 0) |
      ((this.#thats[to] as number) > (this.#thats[from] as number) ? 4 : 0) |
      ((this.#marks[to] as number) > (this.#marks[from] as number) ? 8 : 0)
    );
  }
}
