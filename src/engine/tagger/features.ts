import { PARTS_OF_SPEECH, type TextDocument } from '../text/document.ts';
import { mix1, mix2, mix3 } from './hash.ts';
import { type Lexical, QUOTE, SHAPE } from './lexical.ts';
import { PAD, STRONG, WindowColumns } from './window-columns.ts';
import type { Window } from './windows.ts';

const PUNCT = PARTS_OF_SPEECH.indexOf('PUNCT');
const VERB = PARTS_OF_SPEECH.indexOf('VERB');
const AUX = PARTS_OF_SPEECH.indexOf('AUX');
const PRON = PARTS_OF_SPEECH.indexOf('PRON');
const DET = PARTS_OF_SPEECH.indexOf('DET');
const PROPN = PARTS_OF_SPEECH.indexOf('PROPN');

/** Distances in tokens, coarser the farther. */
function bucket(d: number): number {
  return d <= 4 ? d : d <= 6 ? 5 : d <= 9 ? 6 : d <= 14 ? 7 : d <= 22 ? 8 : d <= 40 ? 9 : 10;
}

/** Number of features a token has. */
export const FEATURES = 87;

/**
 * Writes the hashed features of each token of a window, `FEATURES` to a token, and the edge class of each token.
 */
export class FeatureReader {
  readonly #columns = new WindowColumns();

  read(document: TextDocument, lex: Lexical, window: Window, out: Int32Array, edges: Uint8Array): void {
    const n = window.end - window.first;
    const columns = this.#columns;
    columns.load(document, lex, window);
    const {
      word: W,
      lemma: L,
      pos: P,
      shape: S,
      cluster: C,
      group: G,
      cue: K,
      source: R,
      quote: Q,
    } = columns;
    const { left, right, sentence, np, npEnd } = columns;
    let o = 0;
    let qOpen = -1;
    let qLen = 0;
    const prevEndsQuote =
      window.first > 0 && (lex.quote[window.first - 1] as number) === QUOTE.closing ? 1 : 0;
    const prevOpen = window.first > 0 && (lex.quote[window.first - 1] as number) === QUOTE.inside ? 1 : 0;
    const prevColon = window.first > 0 && (lex.shape[window.first - 1] as number) === 10 ? 1 : 0;
    const startsQuote = (Q[PAD] as number) & QUOTE.bits;
    const endPunct = S[n - 1 + PAD] as number;
    const whole = startsQuote === QUOTE.opening && ((Q[n - 1 + PAD] as number) & QUOTE.bits) !== 0 ? 1 : 0;
    const first = window.paragraph === 0 ? 1 : 0;
    let sentCueBefore = 0;
    let sentFirst = 0;
    let curSentence = -1;
    let sentCues = 0;
    let prevSentCues = 0;
    let nextSentCues = 0;
    let afterQuote = 0;
    for (let i = 0; i < n; i++) {
      const j = i + PAD;
      const w0 = W[j] as number;
      const l0 = L[j] as number;
      const lm1 = L[j - 1] as number;
      const lp1 = L[j + 1] as number;
      const p0 = P[j] as number;
      const pm1 = P[j - 1] as number;
      const pp1 = P[j + 1] as number;
      const pm2 = P[j - 2] as number;
      const pp2 = P[j + 2] as number;
      const s0 = S[j] as number;
      const sm1 = S[j - 1] as number;
      const sp1 = S[j + 1] as number;
      const k0 = K[j] as number;
      const km1 = K[j - 1] as number;
      const kp1 = K[j + 1] as number;
      const km2 = K[j - 2] as number;
      const kp2 = K[j + 2] as number;
      const r0 = R[j] as number;
      const q0 = Q[j] as number;
      const k = window.first + i;
      const g0 = G[j] as number;
      const gm1 = G[j - 1] as number;
      const gp1 = G[j + 1] as number;
      const c0 = C[j] as number;

      const sent = sentence[i] as number;
      if (sent !== curSentence) {
        const f = document.sentences[sent];
        curSentence = sent;
        sentFirst = Math.max(0, (f?.firstToken ?? 0) - window.first);
        const end = Math.min(n, (f?.endToken ?? 0) - window.first);
        prevSentCues = sentCues;
        sentCues = 0;
        for (let t = sentFirst; t < end; t++) if ((K[t + PAD] as number) >= STRONG) sentCues++;
        nextSentCues = 0;
        const g = document.sentences[sent + 1];
        if (g && g.paragraph === window.paragraph) {
          const ge = Math.min(n, g.endToken - window.first);
          for (let t = Math.max(0, g.firstToken - window.first); t < ge; t++)
            if ((K[t + PAD] as number) >= STRONG) nextSentCues++;
        }
        sentCueBefore = 0;
      }
      const kind = q0 & QUOTE.bits;
      if (kind === QUOTE.opening) {
        qOpen = i;
        qLen = 1;
        while (i + qLen < n && ((Q[j + qLen] as number) & QUOTE.bits) === QUOTE.inside) qLen++;
      }
      const inQuote = kind !== QUOTE.outside;
      if (kind === QUOTE.closing) afterQuote = 1;
      else if (kind === QUOTE.outside && afterQuote > 0) afterQuote++;
      const fromOpen = inQuote ? bucket(qOpen < 0 ? 20 : i - qOpen) : 0;
      const toClose = inQuote ? bucket(qOpen < 0 ? 20 : Math.max(0, qLen - (i - qOpen))) : 0;
      const lenB = inQuote ? (qOpen < 0 ? 11 : bucket(qLen)) : 0;

      const a = left[i] as number;
      const b = right[i] as number;
      let leftKey = 0;
      let leftLemma = 0;
      let leftSame = 0;
      if (a >= 0) {
        leftSame = sentence[a] === sent ? 1 : 0;
        leftKey = bucket(i - a) * 2 + leftSame + 1;
        leftLemma = L[a + PAD] as number;
      }
      let rightKey = 0;
      let rightLemma = 0;
      let rightSame = 0;
      if (b >= 0) {
        rightSame = sentence[b] === sent ? 1 : 0;
        rightKey = bucket(b - i) * 2 + rightSame + 1;
        rightLemma = L[b + PAD] as number;
      }
      const between = a >= 0 ? columns.between(a + 1, i) : 0;
      const betweenR = b >= 0 ? columns.between(i + 1, b) : 0;
      const pos1 = bucket(i - sentFirst);
      const h = np[i] as number;
      const e = npEnd[i] as number;
      const before = h >= 0 ? (L[h - 1 + PAD] as number) : 0;
      const after = L[e + PAD] as number;
      const head = L[e - 1 + PAD] as number;
      const headGroup = G[e - 1 + PAD] as number;
      const npPos = h < 0 ? 0 : (i === h ? 1 : 2) + (i === e - 1 ? 2 : 0);

      const subject = columns.subject[i] as number;
      const subjectGroup = subject >= 0 ? (G[subject + PAD] as number) + 1 : 0;
      const subjectRank = subject >= 0 ? (R[subject + PAD] as number) + 1 : 0;
      const complement = columns.complement[i] as number;
      const complementGroup = complement < n ? (G[(npEnd[complement] as number) - 1 + PAD] as number) + 1 : 0;

      const base = o;
      // words
      out[o] = mix1(o++ - base, w0);
      out[o] = mix1(o++ - base, W[j - 1] as number);
      out[o] = mix1(o++ - base, W[j + 1] as number);
      out[o] = mix1(o++ - base, W[j - 2] as number);
      out[o] = mix1(o++ - base, W[j + 2] as number);
      out[o] = mix1(o++ - base, W[j - 3] as number);
      out[o] = mix1(o++ - base, l0);
      out[o] = mix1(o++ - base, lm1);
      out[o] = mix1(o++ - base, lp1);
      // shape, affixes
      out[o] = mix1(o++ - base, s0);
      out[o] = mix2(o++ - base, sm1, s0);
      out[o] = mix2(o++ - base, s0, sp1);
      out[o] = mix1(o++ - base, lex.prefix[k] as number);
      out[o] = mix1(o++ - base, lex.suffix3[k] as number);
      out[o] = mix1(o++ - base, lex.suffix2[k] as number);
      // parts of speech
      out[o] = mix1(o++ - base, p0);
      out[o] = mix1(o++ - base, pm1);
      out[o] = mix1(o++ - base, pp1);
      out[o] = mix2(o++ - base, pm1, p0);
      out[o] = mix2(o++ - base, p0, pp1);
      out[o] = mix2(o++ - base, pm2, pm1);
      out[o] = mix2(o++ - base, pp1, pp2);
      out[o] = mix3(o++ - base, pm1, p0, pp1);
      out[o] = mix3(o++ - base, pm2, pm1, p0);
      out[o] = mix3(o++ - base, p0, pp1, pp2);
      out[o] = mix2(o++ - base, p0, lm1);
      // cue and source lexicon
      out[o] = mix1(o++ - base, k0);
      out[o] = mix1(o++ - base, km1);
      out[o] = mix1(o++ - base, kp1);
      out[o] = mix2(o++ - base, k0, kp1);
      out[o] = mix2(o++ - base, km1, k0);
      out[o] = mix2(o++ - base, km2, km1);
      out[o] = mix2(o++ - base, kp1, kp2);
      out[o] = mix3(o++ - base, k0, pm1, pp1);
      out[o] = mix2(o++ - base, k0, q0);
      out[o] = mix2(o++ - base, k0, p0);
      out[o] = mix2(o++ - base, r0, k0);
      out[o] = mix2(o++ - base, r0, kp1);
      out[o] = mix2(o++ - base, r0, km1);
      out[o] = mix3(o++ - base, r0, p0, pp1);
      // quotations
      out[o] = mix1(o++ - base, q0);
      out[o] = mix2(o++ - base, p0, q0);
      out[o] = mix2(o++ - base, l0, kind);
      out[o] = mix3(o++ - base, kind, fromOpen, toClose);
      out[o] = mix2(o++ - base, q0, lenB);
      out[o] = mix3(o++ - base, kind, leftKey, rightKey);
      out[o] = mix3(o++ - base, kind, bucket(afterQuote), p0);
      out[o] = mix3(o++ - base, kind, bucket(afterQuote), k0);
      out[o] = mix3(o++ - base, kind, startsQuote * 2 + whole, prevEndsQuote + 2 * prevOpen + 4 * prevColon);
      out[o] = mix3(
        o++ - base,
        kind,
        sentCues > 0 ? 1 : 0,
        (prevSentCues > 0 ? 1 : 0) + (nextSentCues > 0 ? 2 : 0),
      );
      // nearest cues
      out[o] = mix3(o++ - base, leftKey, between, kind);
      out[o] = mix3(o++ - base, rightKey, betweenR, kind);
      out[o] = mix3(o++ - base, leftLemma, bucket(i - a) > 4 ? 5 : bucket(i - a), leftSame);
      out[o] = mix3(o++ - base, rightLemma, bucket(b - i) > 4 ? 5 : bucket(b - i), rightSame);
      out[o] = mix3(o++ - base, leftLemma, between, kind);
      out[o] = mix3(o++ - base, rightLemma, betweenR, kind);
      out[o] = mix3(o++ - base, p0, leftKey, between);
      out[o] = mix3(o++ - base, p0, rightKey, betweenR);
      out[o] = mix3(o++ - base, sentCueBefore, Math.min(3, sentCues), kind);
      // position
      out[o] = mix3(o++ - base, pos1, kind, first);
      out[o] = mix3(o++ - base, Math.min(6, i), p0, first * 32 + endPunct);
      out[o] = mix3(o++ - base, first, k0, p0);
      // clusters
      out[o] = mix1(o++ - base, c0);
      out[o] = mix1(o++ - base, C[j - 1] as number);
      out[o] = mix1(o++ - base, C[j + 1] as number);
      out[o] = mix1(o++ - base, C[j - 2] as number);
      out[o] = mix1(o++ - base, C[j + 2] as number);
      out[o] = mix2(o++ - base, g0, gp1);
      out[o] = mix2(o++ - base, gm1, g0);
      out[o] = mix3(o++ - base, gm1, g0, gp1);
      out[o] = mix3(o++ - base, g0, pm1, pp1);
      out[o] = mix2(o++ - base, c0, kp1);
      out[o] = mix2(o++ - base, c0, km1);
      // what a verb or noun stands between: its subject and its complement
      out[o] = mix2(o++ - base, l0, subjectGroup);
      out[o] = mix3(o++ - base, k0, p0, subjectGroup);
      out[o] = mix3(o++ - base, k0, subjectRank, subject >= 0 ? (P[subject + PAD] as number) : 0);
      out[o] = mix2(o++ - base, l0, complementGroup);
      out[o] = mix3(o++ - base, k0, p0, complementGroup);
      out[o] = mix2(o++ - base, c0, L[complement + PAD] as number);
      out[o] = mix3(o++ - base, g0, subjectGroup, complementGroup);
      // noun phrases
      out[o] = mix2(o++ - base, npPos, before);
      out[o] = mix2(o++ - base, npPos, after);
      out[o] = mix2(o++ - base, npPos, head);
      out[o] = mix3(o++ - base, npPos, K[h - 1 + PAD] as number, K[e + PAD] as number);
      out[o] = mix3(o++ - base, headGroup, npPos, K[e + PAD] as number);
      out[o] = mix3(o++ - base, npPos, P[h - 1 + PAD] as number, P[e + PAD] as number);
      out[o] = mix3(o++ - base, R[e - 1 + PAD] as number, K[h - 1 + PAD] as number, K[e + PAD] as number);

      edges[i] = kind * 8 + edgeClass(s0, p0);
      if (k0 >= STRONG) sentCueBefore = Math.min(3, sentCueBefore + 1);
    }
  }
}

/** Edge classes: the CRF's transitions differ at punctuation, verbs and quotation marks. */
export const EDGE_CLASSES = 32;
function edgeClass(shape: number, pos: number): number {
  if (shape === SHAPE.comma) return 1;
  if (shape === SHAPE.period || shape === SHAPE.questionOrExclamationMark) return 2;
  if (shape === SHAPE.quotationMark) return 3;
  if (shape === SHAPE.colon || shape === SHAPE.semicolon || shape === SHAPE.dash) return 4;
  if (pos === VERB || pos === AUX) return 5;
  if (pos === PUNCT) return 6;
  if (pos === PRON || pos === DET || pos === PROPN) return 7;
  return 0;
}
