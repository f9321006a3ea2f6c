import type { TextDocument } from '../text/document.ts';
import { forwardBackward, Lattice, viterbi } from './crf.ts';
import { type Cue, cuesOf } from './cue-candidates.ts';
import type { Lexical } from './lexical.ts';
import { LINK_LABELS, LinkReader } from './link-features.ts';
import { CHANGING, type LinkFeatures, STEADY } from './link-hashes.ts';
import { reachOf } from './link-reach.ts';
import type { AttributionModel } from './model.ts';
import type { Tagging } from './tag.ts';
import { TAG } from './tags.ts';
import { MAX_WINDOW, type Window } from './windows.ts';

/** Token indexes, end exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** How a cue got its source: by the best sequence, by the best fit, as the nearest of its sentence. */
const BY_SEQUENCE = 0;
const BY_FIT = 1;
const BY_NEARNESS = 2;

/** A candidate cue with what the second stage found for it. */
export interface Link {
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  /** In order and disjoint. */
  readonly content: readonly TokenRange[];
  /** Mean probability of the cue's tokens being a cue. */
  readonly cueProbability: number;
  /** Probability of the source, given the cue; without a source, that there is none. */
  readonly sourceProbability: number;
  readonly how: typeof BY_SEQUENCE | typeof BY_FIT | typeof BY_NEARNESS;
  /** How well the best fitting content fits, 0 without content. */
  readonly contentProbability: number;
}

const NO_BIAS = new Float32Array(8);
const SOURCE = LINK_LABELS.indexOf('source');
const CONTENT = LINK_LABELS.indexOf('content');
/** Sources and contents that fit a cue less well than this are not linked by the model; chosen on the development data. */
const LEAST_SOURCE = 0.2;
/** Tokens that fit a cue's content less well than this are not taken for it even where it has no other. */
const LOOSE = 0.3;
const LEAST_CONTENT = 0.2;

/**
 * Stage two: for each cue of a window, its source and content among the spans that stage one tagged. The model rates every
 * token as source or content of a given cue; a span goes where its tokens, on average, fit best. Rating whole
 * spans keeps stage one's boundaries, which are better, and adds up what a doubt about the boundary would scatter. Holds only
 * scratch space between windows.
 */
export class CueLinker {
  readonly #model: Pick<AttributionModel, 'stage2'>;
  readonly #reader = new LinkReader();
  readonly #lattice = new Lattice();
  #ofStates = new Float32Array(0);
  readonly #best = new Uint8Array(MAX_WINDOW);

  constructor(model: Pick<AttributionModel, 'stage2'>) {
    this.#model = model;
  }

  link(document: TextDocument, lex: Lexical, window: Window, tagging: Tagging): Link[] {
    const cues = cuesOf(tagging, window);
    if (cues.length === 0) return [];
    this.#reader.prepare(document, lex, window, tagging.tags);
    const sources = spansOf(tagging.tags, window, TAG.beginSource);
    const contents = spansOf(tagging.tags, window, TAG.beginContent);
    const owner = new Int32Array(contents.length).fill(-1);
    const fit = new Float64Array(contents.length).fill(LEAST_CONTENT);
    const sentenceOf = sentences(document, window);
    const reach = reachOf(cues.length);
    const linked = cues.map((cue, index) => {
      const { first, n } = this.#rate(lex, tagging, cue, reach);
      for (let c = 0; c < contents.length; c++) {
        const p = this.#mean(CONTENT, contents[c] as TokenRange, first, n);
        if (p <= (fit[c] as number)) continue;
        fit[c] = p;
        owner[c] = index;
      }
      const loose = this.#looseContent(first, n);
      let cueProbability = 0;
      for (let k = cue.first; k < cue.end; k++) cueProbability += tagging.roles[k * 3 + 1] as number;
      return {
        cue,
        loose,
        found: this.#sourceOf(cue, sources, sentenceOf(cue.first), first, n),
        cueProbability: cueProbability / (cue.end - cue.first),
      };
    });
    return linked.map(({ loose, cue, cueProbability, found }, index): Link => {
      const given: TokenRange[] = [];
      let contentProbability = 0;
      for (let c = 0; c < contents.length; c++) {
        if (owner[c] !== index) continue;
        given.push(contents[c] as TokenRange);
        contentProbability = Math.max(contentProbability, fit[c] as number);
      }
      const content = given.length > 0 ? given : loose;
      const { source, sourceProbability, how } = found;
      return { cue, source, content, cueProbability, sourceProbability, how, contentProbability };
    });
  }

  /** Fills the lattice with the probabilities for one cue. */
  #rate(lex: Lexical, tagging: Tagging, cue: Cue, reach: number): { first: number; n: number } {
    const { stage2 } = this.#model;
    const features = this.#reader.read(lex, tagging, cue, reach);
    const { first, n, edges } = features;
    this.#lattice.grow(n, stage2.stride);
    this.#emissions(features);
    viterbi(stage2, edges, n, this.#lattice, NO_BIAS, this.#best);
    forwardBackward(stage2, stage2.expEdges, edges, n, this.#lattice);
    return { first, n };
  }

  /** Sums the weights of each token's changing features, and of the steady ones once a state. */
  #emissions({ n, changing, steady, states, stateOf }: LinkFeatures): void {
    const { table, stride } = this.#model.stage2;
    const { emit } = this.#lattice;
    if (this.#ofStates.length < states * stride) this.#ofStates = new Float32Array(states * stride);
    const ofStates = this.#ofStates;
    table.sum(steady, states, STEADY.length, stride, ofStates);
    table.sum(changing, n, CHANGING.length, stride, emit);
    for (let i = 0; i < n; i++) {
      const from = (stateOf[i] as number) * stride;
      for (let label = 0; label < stride; label++)
        emit[i * stride + label] = (emit[i * stride + label] as number) + (ofStates[from + label] as number);
    }
  }

  /** The source that fits best, else the nearest of the cue's sentence. */
  #sourceOf(
    cue: Cue,
    sources: readonly TokenRange[],
    sentence: TokenRange,
    first: number,
    n: number,
  ): Pick<Link, 'source' | 'sourceProbability' | 'how'> {
    const chosen = this.#chosen(first, n);
    if (chosen)
      return { source: chosen, sourceProbability: this.#mean(SOURCE, chosen, first, n), how: BY_SEQUENCE };
    let best: TokenRange | null = null;
    let most = LEAST_SOURCE;
    let near: TokenRange | null = null;
    let least = Infinity;
    let any = 0;
    for (const source of sources) {
      const p = this.#mean(SOURCE, source, first, n);
      any = Math.max(any, p);
      if (p >= most) {
        most = p;
        best = source;
      }
      const distance = source.first >= cue.end ? source.first - cue.end + 2 : cue.first - source.end;
      if (source.first < sentence.first || source.first >= sentence.end || distance >= least) continue;
      least = distance;
      near = source;
    }
    if (best) return { source: best, sourceProbability: most, how: BY_FIT };
    return { source: near, sourceProbability: near ? LEAST_SOURCE : 1 - any, how: BY_NEARNESS };
  }

  /** The best sequence's source; its longest run where there are several. */
  #chosen(first: number, n: number): TokenRange | null {
    let longest: TokenRange | null = null;
    for (let i = 0; i < n; i++) {
      if (this.#best[i] !== SOURCE) continue;
      const from = i;
      while (i + 1 < n && this.#best[i + 1] === SOURCE) i++;
      const range = { first: first + from, end: first + i + 1 };
      if (!longest || range.end - range.first > longest.end - longest.first) longest = range;
    }
    return longest;
  }

  /**
   * Content for a cue that no tagged span falls to, which nearly every cue has: the tokens that fit it at all, the best run
   * of them. "CNN reported that officials said …": the inner cue's content lies within the outer's.
   */
  #looseContent(first: number, n: number): TokenRange[] {
    const { stride } = this.#model.stage2;
    const { alpha, beta } = this.#lattice;
    let best: TokenRange | null = null;
    let most = 0;
    for (let i = 0; i < n; i++) {
      let sum = 0;
      const from = i;
      for (; i < n; i++) {
        const o = i * stride + CONTENT;
        const p = (alpha[o] as number) * (beta[o] as number);
        if (p < LOOSE) break;
        sum += p;
      }
      if (sum <= most) continue;
      most = sum;
      best = { first: first + from, end: first + i };
    }
    return best ? [best] : [];
  }

  #mean(label: number, { first: from, end }: TokenRange, first: number, n: number): number {
    if (from < first || end > first + n) return 0;
    const { stride } = this.#model.stage2;
    const { alpha, beta } = this.#lattice;
    let sum = 0;
    for (let k = from; k < end; k++) {
      const o = (k - first) * stride + label;
      sum += (alpha[o] as number) * (beta[o] as number);
    }
    return sum / (end - from);
  }
}

/** Spans of one role that stage one tagged within a window. */
function spansOf(tags: Uint8Array, window: Window, begin: number): TokenRange[] {
  const spans: TokenRange[] = [];
  for (let k = window.first; k < window.end; k++) {
    if (tags[k] !== begin && tags[k] !== begin + 1) continue;
    const first = k;
    while (k + 1 < window.end && tags[k + 1] === begin + 1) k++;
    spans.push({ first, end: k + 1 });
  }
  return spans;
}

/** Gives the sentence of a token, asked in ascending order. */
function sentences(document: TextDocument, window: Window): (token: number) => TokenRange {
  let at = document.paragraphs[window.paragraph]?.firstSentence ?? 0;
  return (token) => {
    while ((document.sentences[at]?.endToken ?? Infinity) <= token) at++;
    const sentence = document.sentences[at];
    return { first: sentence?.firstToken ?? 0, end: sentence?.endToken ?? 0 };
  };
}
