import type { TextDocument } from '../text/document.ts';
import { type Cue, headOf } from './cue-candidates.ts';
import { mix1, mix2, mix3 } from './hash.ts';
import type { Lexical } from './lexical.ts';
import { CHANGING, type LinkFeatures, STEADY } from './link-hashes.ts';
import { REACH } from './link-reach.ts';
import type { Tagging } from './tag.ts';
import { MAX_WINDOW, type Window } from './windows.ts';

/** Labels of the second stage: a token's part in the attribution of one given cue. */
export const LINK_LABELS = ['outside', 'source', 'content', 'cue'] as const;
export const LINK_EDGES = 12;

function bucket(d: number): number {
  return d <= 3 ? d : d <= 5 ? 4 : d <= 8 ? 5 : d <= 14 ? 6 : d <= 24 ? 7 : d <= 45 ? 8 : 9;
}
function level(m: number): number {
  return m < 0.02 ? 0 : m < 0.15 ? 1 : m < 0.4 ? 2 : m < 0.75 ? 3 : m < 0.95 ? 4 : 5;
}

/** Everything the link features need to know of a window, whatever the cue. */
export class LinkReader {
  #first = 0;
  #end = 0;
  // counts up to and excluding a token: cues, source spans, content spans, sentence ends, commas, verbs, quote marks
  #cues = new Int32Array(0);
  #sources = new Int32Array(0);
  #contents = new Int32Array(0);
  #sentences = new Int32Array(0);
  #commas = new Int32Array(0);
  #verbs = new Int32Array(0);
  #marks = new Int32Array(0);
  #leftCue = new Int32Array(0);
  #rightCue = new Int32Array(0);
  readonly #changing = new Int32Array(MAX_WINDOW * CHANGING.length);
  readonly #steady = new Int32Array(MAX_WINDOW * STEADY.length);
  readonly #stateOf = new Uint16Array(MAX_WINDOW);
  readonly #edges = new Uint8Array(MAX_WINDOW);

  prepare(document: TextDocument, lex: Lexical, window: Window, tags: Uint8Array): void {
    const n = window.end - window.first;
    this.#first = window.first;
    this.#end = window.end;
    if (this.#cues.length < n + 1) {
      const size = n + 256;
      this.#cues = new Int32Array(size);
      this.#sources = new Int32Array(size);
      this.#contents = new Int32Array(size);
      this.#sentences = new Int32Array(size);
      this.#commas = new Int32Array(size);
      this.#verbs = new Int32Array(size);
      this.#marks = new Int32Array(size);
      this.#leftCue = new Int32Array(size);
      this.#rightCue = new Int32Array(size);
    }
    const p = document.paragraphs[window.paragraph];
    let s = p?.firstSentence ?? 0;
    let cues = 0,
      sources = 0,
      contents = 0,
      sentences = 0,
      commas = 0,
      verbs = 0,
      marks = 0,
      leftCue = -1;
    for (let i = 0; i < n; i++) {
      const k = window.first + i;
      while ((document.sentences[s]?.endToken ?? Infinity) <= k) {
        s++;
        if (i > 0) sentences++;
      }
      const t = tags[k] as number;
      if (t === 3) cues++;
      else if (t === 1) sources++;
      else if (t === 5) contents++;
      if (t === 3 || t === 4) leftCue = i;
      const shape = lex.shape[k] as number;
      if (shape === 8) commas++;
      else if (shape === 12) marks++;
      const pos = lex.pos[k] as number;
      if (pos === 15) verbs++;
      this.#cues[i] = cues;
      this.#sources[i] = sources;
      this.#contents[i] = contents;
      this.#sentences[i] = sentences;
      this.#commas[i] = commas;
      this.#verbs[i] = verbs;
      this.#marks[i] = marks;
      this.#leftCue[i] = leftCue;
    }
    let rightCue = -1;
    for (let i = n - 1; i >= 0; i--) {
      const t = tags[window.first + i] as number;
      if (t === 3 || t === 4) rightCue = i;
      this.#rightCue[i] = rightCue;
    }
  }

  /** The features of the tokens around a cue. */
  read(lex: Lexical, { tags, roles }: Tagging, cue: Cue, reach: number = REACH): LinkFeatures {
    const changing = this.#changing;
    const steady = this.#steady;
    const stateOf = this.#stateOf;
    const edges = this.#edges;
    const from = Math.max(this.#first, cue.first - reach);
    const to = Math.min(this.#end, cue.end + reach);
    const w = this.#first;
    const cf = cue.first - w;
    const ce = cue.end - 1 - w;
    const head = headOf(lex, cue);
    const cueLemma = lex.lemma[head] as number;
    const cueQuote = (lex.quote[cue.first] as number) & 3;
    const cueQuotation = lex.quotation[cue.first] as number;
    const cueLength = Math.min(4, cue.end - cue.first);
    const cueBucket = lex.cue[head] as number;
    const cueGroup = lex.group[head] as number;
    const nextLemma = cue.end < this.#end ? (lex.lemma[cue.end] as number) : 0;
    const nextPos = cue.end < this.#end ? (lex.pos[cue.end] as number) : 30;
    const prevLemma = cue.first > w ? (lex.lemma[cue.first - 1] as number) : 0;
    const prevPos = cue.first > w ? (lex.pos[cue.first - 1] as number) : 30;
    const prevShape = cue.first > w ? (lex.shape[cue.first - 1] as number) : 30;
    const nextShape = cue.end < this.#end ? (lex.shape[cue.end] as number) : 30;
    const tagBefore = cue.first > w ? (tags[cue.first - 1] as number) : 9;
    const tagAfter = cue.end < this.#end ? (tags[cue.end] as number) : 9;
    // is there a source between the previous cue (or the sentence's start) and this cue, and after it?
    const around = this.#around(tags, cf, ce);
    let o = 0;
    let s = 0;
    let states = 0;
    let lastState = -1;
    let previous = 9;
    for (let k = from; k < to; k++) {
      const i = k - w;
      const rel = k < cue.first ? 0 : k < cue.end ? 2 : 1;
      const tag = tags[k] as number;
      const next = k + 1 < this.#end ? (tags[k + 1] as number) : 9;
      const role = (tag + 1) >> 1;
      let dist: number,
        cuesBetween: number,
        sourcesBetween: number,
        contentsBetween: number,
        sents: number,
        flags: number,
        nearer: number,
        otherLemma = 0;
      if (rel === 0) {
        dist = cue.first - k;
        cuesBetween = (this.#cues[cf] as number) - 1 - (this.#cues[i] as number);
        sourcesBetween = (this.#sources[cf] as number) - (this.#sources[i] as number);
        contentsBetween = (this.#contents[cf] as number) - (this.#contents[i] as number);
        sents = (this.#sentences[cf] as number) - (this.#sentences[i] as number);
        flags =
          ((this.#commas[cf] as number) - (this.#commas[i] as number) > 0 ? 1 : 0) |
          ((this.#verbs[cf] as number) - (lex.pos[cue.first] === 15 ? 1 : 0) - (this.#verbs[i] as number) > 0
            ? 2
            : 0) |
          ((this.#marks[cf] as number) - (this.#marks[i] as number) > 0 ? 4 : 0);
        const lc = this.#leftCue[i] as number;
        nearer = lc < 0 ? 0 : i - lc < cf - i ? 1 : 2;
        if (lc >= 0) otherLemma = lex.lemma[lc + w] as number;
      } else if (rel === 1) {
        dist = k - cue.end + 1;
        cuesBetween = (this.#cues[i] as number) - (this.#cues[ce] as number);
        sourcesBetween = (this.#sources[i] as number) - (this.#sources[ce] as number) - (tag === 1 ? 1 : 0);
        contentsBetween =
          (this.#contents[i] as number) - (this.#contents[ce] as number) - (tag === 5 ? 1 : 0);
        sents = (this.#sentences[i] as number) - (this.#sentences[ce] as number);
        flags =
          ((this.#commas[i] as number) - (this.#commas[ce] as number) > 0 ? 1 : 0) |
          ((this.#verbs[i] as number) - (this.#verbs[ce] as number) - (lex.pos[k] === 15 ? 1 : 0) > 0
            ? 2
            : 0) |
          ((this.#marks[i] as number) - (this.#marks[ce] as number) > 0 ? 4 : 0);
        const rc = this.#rightCue[i] as number;
        nearer = rc < 0 ? 0 : rc - i < i - ce ? 1 : 2;
        if (rc >= 0) otherLemma = lex.lemma[rc + w] as number;
      } else {
        dist = cuesBetween = sourcesBetween = contentsBetween = sents = flags = nearer = 0;
      }
      const d = bucket(dist);
      const cb = Math.min(2, Math.max(0, cuesBetween));
      const sb = Math.min(2, sourcesBetween);
      const nb = Math.min(3, contentsBetween);
      const se = Math.min(2, sents);
      const rt = rel * 16 + tag;
      const rr = rel * 4 + role;
      const quote = (lex.quote[k] as number) & 3;
      const same = quote !== 0 && lex.quotation[k] === cueQuotation ? 1 : 0;
      const m = k * 3;
      const mS = level(roles[m] as number);
      const mC = level(roles[m + 2] as number);
      const lemma = lex.lemma[k] as number;
      const pos = lex.pos[k] as number;
      const state = (((rr * 8 + cb) * 8 + sb) * 8 + nb) * 8 + se;
      if (state !== lastState) {
        lastState = state;
        states++;
        steady[s++] = mix3(2, rr, cb, sb);
        steady[s++] = mix3(3, rr, cb, nb);
        steady[s++] = mix3(4, rr, cb, se);
        steady[s++] = mix3(5, rr, sb, se * 4 + nb);
        steady[s++] = mix2(8, rr, cueLemma);
        steady[s++] = mix3(9, rr, cueLemma, Math.min(1, cb) * 8 + Math.min(1, sb) * 4 + Math.min(2, se));
        steady[s++] = mix3(10, rr, cueLemma, nextLemma);
        steady[s++] = mix3(11, rr, cueGroup, Math.min(1, cb) * 2 + Math.min(1, sb));
        steady[s++] = mix3(12, rr, prevLemma, Math.min(1, cb) * 2 + Math.min(1, sb));
        steady[s++] = mix3(13, rr, nextLemma, Math.min(1, cb) * 2 + Math.min(1, sb));
        steady[s++] = mix3(14, rr, prevPos * 32 + nextPos, Math.min(1, cb) * 2 + Math.min(1, sb));
        steady[s++] = mix3(15, rr, prevShape * 32 + nextShape, Math.min(1, cb) * 2 + Math.min(1, nb));
        steady[s++] = mix3(
          16,
          rr,
          tagBefore * 16 + tagAfter,
          Math.min(1, cb) * 4 + Math.min(1, sb) * 2 + Math.min(1, nb),
        );
        steady[s++] = mix3(17, rr, around, cb);
        steady[s++] = mix3(18, rr, around * 4 + se, sb * 4 + nb);
        steady[s++] = mix3(29, rr, cueLength * 8 + cueBucket, Math.min(1, cb) * 2 + Math.min(1, sb));
      }
      stateOf[k - from] = states - 1;
      changing[o++] = mix1(0, rt);
      changing[o++] = mix2(1, rt, d);
      changing[o++] = mix3(6, rr, flags, cb);
      changing[o++] = mix3(7, rr, flags, d);
      changing[o++] = mix3(19, mS, rel, cb * 4 + sb);
      changing[o++] = mix3(20, mC, rel, cb * 4 + Math.min(1, nb) * 2 + Math.min(1, sb));
      changing[o++] = mix3(21, mS * 8 + mC, rel, d);
      changing[o++] = mix3(22, rr, quote * 8 + cueQuote * 2 + same, se);
      changing[o++] = mix3(23, rr, quote * 8 + cueQuote * 2 + same, cb * 4 + Math.min(3, nb));
      changing[o++] = mix3(24, rr, nearer, cb * 4 + se);
      changing[o++] = mix3(25, rr, nearer, otherLemma);
      changing[o++] = mix3(26, previous * 16 + tag, next, rel);
      changing[o++] = mix3(27, tag, lemma, rel);
      changing[o++] = mix3(28, pos, rel * 16 + d, role);
      changing[o++] = mix3(30, rr, lex.group[k] as number, cueGroup);

      edges[k - from] = rel === 2 ? 0 : linkEdge(previous, tag) + (rel === 1 ? 6 : 0);
      previous = tag;
    }
    return { first: from, n: to - from, changing, steady, states, stateOf, edges };
  }

  /** Where sources stand around a cue: before it (since the cue before), after it (until the next), which is adjacent. */
  #around(tags: Uint8Array, cf: number, ce: number): number {
    const w = this.#first;
    const n = this.#end - w;
    let before = 0;
    for (let i = cf - 1, steps = 0; i >= 0 && steps < 60; i--, steps++) {
      const t = tags[i + w] as number;
      if (t === 3 || t === 4) {
        before += 1;
        break;
      }
      if (t === 1 || t === 2) {
        before = i === cf - 1 ? 4 : 2;
        break;
      }
      if ((this.#sentences[i] as number) !== (this.#sentences[cf] as number)) break;
    }
    let after = 0;
    for (let i = ce + 1, steps = 0; i < n && steps < 60; i++, steps++) {
      const t = tags[i + w] as number;
      if (t === 3 || t === 4) {
        after = 1;
        break;
      }
      if (t === 1 || t === 2) {
        after = i === ce + 1 ? 4 : 2;
        break;
      }
      if ((this.#sentences[i] as number) !== (this.#sentences[ce] as number)) break;
    }
    return before * 5 + after;
  }
}

function linkEdge(previous: number, tag: number): number {
  if (tag === 1 || tag === 3 || tag === 5) return 1;
  if (previous === tag || (previous > 0 && previous + 1 === tag)) return 2;
  if (tag === 0 && previous === 0) return 3;
  return tag === 0 ? 4 : 5;
}
