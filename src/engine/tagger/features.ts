import { PARTS_OF_SPEECH, type TextDocument } from '../text/document.ts';
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

/** Writes what the templates look at of each token of a window, `VALUES` to a token, and the edge class of each token. */
export class FeatureReader {
  readonly #columns = new WindowColumns();

  read(document: TextDocument, lex: Lexical, window: Window, values: Int32Array, edges: Uint8Array): void {
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
    const behindQuote = prevEndsQuote + 2 * prevOpen + 4 * prevColon;
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
      const k = window.first + i;

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
      const kind = (Q[j] as number) & QUOTE.bits;
      if (kind === QUOTE.opening) {
        qOpen = i;
        qLen = 1;
        while (i + qLen < n && ((Q[j + qLen] as number) & QUOTE.bits) === QUOTE.inside) qLen++;
      }
      const inQuote = kind !== QUOTE.outside;
      if (kind === QUOTE.closing) afterQuote = 1;
      else if (kind === QUOTE.outside && afterQuote > 0) afterQuote++;

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
      const h = np[i] as number;
      const e = npEnd[i] as number;

      const subject = columns.subject[i] as number;
      const complement = columns.complement[i] as number;

      // in the order of `SLOTS`
      for (let d = -3; d <= 2; d++) values[o++] = W[j + d] as number;
      for (let d = -1; d <= 1; d++) values[o++] = L[j + d] as number;
      values[o++] = lex.prefix[k] as number;
      values[o++] = lex.suffix3[k] as number;
      values[o++] = lex.suffix2[k] as number;
      for (let d = -2; d <= 2; d++) values[o++] = C[j + d] as number;
      for (let d = -1; d <= 1; d++) values[o++] = G[j + d] as number;
      for (let d = -1; d <= 1; d++) values[o++] = S[j + d] as number;
      for (let d = -2; d <= 2; d++) values[o++] = P[j + d] as number;
      for (let d = -2; d <= 2; d++) values[o++] = K[j + d] as number;
      values[o++] = R[j] as number;
      values[o++] = Q[j] as number;
      values[o++] = kind;
      values[o++] = inQuote ? bucket(qOpen < 0 ? 20 : i - qOpen) : 0;
      values[o++] = inQuote ? bucket(qOpen < 0 ? 20 : Math.max(0, qLen - (i - qOpen))) : 0;
      values[o++] = inQuote ? (qOpen < 0 ? 11 : bucket(qLen)) : 0;
      values[o++] = bucket(afterQuote);
      values[o++] = startsQuote * 2 + whole;
      values[o++] = behindQuote;
      values[o++] = sentCues > 0 ? 1 : 0;
      values[o++] = (prevSentCues > 0 ? 1 : 0) + (nextSentCues > 0 ? 2 : 0);
      values[o++] = sentCueBefore;
      values[o++] = Math.min(3, sentCues);
      values[o++] = leftKey;
      values[o++] = a >= 0 ? columns.between(a + 1, i) : 0;
      values[o++] = leftLemma;
      values[o++] = Math.min(5, bucket(i - a));
      values[o++] = leftSame;
      values[o++] = rightKey;
      values[o++] = b >= 0 ? columns.between(i + 1, b) : 0;
      values[o++] = rightLemma;
      values[o++] = Math.min(5, bucket(b - i));
      values[o++] = rightSame;
      values[o++] = bucket(i - sentFirst);
      values[o++] = Math.min(6, i);
      values[o++] = first;
      values[o++] = first * 32 + endPunct;
      values[o++] = subject >= 0 ? (G[subject + PAD] as number) + 1 : 0;
      values[o++] = subject >= 0 ? (R[subject + PAD] as number) + 1 : 0;
      values[o++] = subject >= 0 ? (P[subject + PAD] as number) : 0;
      values[o++] = complement < n ? (G[(npEnd[complement] as number) - 1 + PAD] as number) + 1 : 0;
      values[o++] = L[complement + PAD] as number;
      values[o++] = h < 0 ? 0 : (i === h ? 1 : 2) + (i === e - 1 ? 2 : 0);
      values[o++] = h >= 0 ? (L[h - 1 + PAD] as number) : 0;
      values[o++] = L[e + PAD] as number;
      values[o++] = L[e - 1 + PAD] as number;
      values[o++] = G[e - 1 + PAD] as number;
      values[o++] = R[e - 1 + PAD] as number;
      values[o++] = K[h - 1 + PAD] as number;
      values[o++] = K[e + PAD] as number;
      values[o++] = P[h - 1 + PAD] as number;
      values[o++] = P[e + PAD] as number;

      edges[i] = kind * 8 + edgeClass(S[j] as number, P[j] as number);
      if ((K[j] as number) >= STRONG) sentCueBefore = Math.min(3, sentCueBefore + 1);
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
