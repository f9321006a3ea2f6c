import type { TextDocument } from '../text/document.ts';
import { forwardBackward, Lattice, viterbi } from './crf.ts';
import { FeatureReader } from './features.ts';
import { type Lexical, lexical } from './lexical.ts';
import type { AttributionModel } from './model.ts';
import { VALUES } from './templates.ts';
import { MAX_WINDOW, type Window } from './windows.ts';

/** What the first stage says of each token. */
export interface Tagging {
  /** Index into `TAGS`. */
  readonly tags: Uint8Array;
  /** How likely each token is part of a source, a cue and a content: three to a token. */
  readonly roles: Float32Array;
}

/**
 * Added to the tags that open a span when the best sequence is sought: a span that is missed is lost to all later steps,
 * one too many can still be judged.
 */
const TAG_BIAS = Float32Array.of(0, 0.4, 0, 0.4, 0, 0.4, 0);

/** Stage one: tags source, cue and content window by window. Holds only scratch space between windows. */
export class SpanTagger {
  readonly #model: Pick<AttributionModel, 'lexicon' | 'stage1' | 'sums'>;
  readonly #reader = new FeatureReader();
  readonly #lattice = new Lattice();
  readonly #values = new Int32Array(MAX_WINDOW * VALUES);
  readonly #edges = new Uint8Array(MAX_WINDOW);
  readonly #best = new Uint8Array(MAX_WINDOW);

  constructor(model: Pick<AttributionModel, 'lexicon' | 'stage1' | 'sums'>) {
    this.#model = model;
  }

  /** The columns that the features need, and room for the tags. */
  begin(document: TextDocument): { lex: Lexical; tagging: Tagging } {
    const { count } = document.tokens;
    return {
      lex: lexical(document, this.#model.lexicon),
      tagging: { tags: new Uint8Array(count), roles: new Float32Array(count * 3) },
    };
  }

  tag(document: TextDocument, lex: Lexical, window: Window, { tags, roles }: Tagging): void {
    const n = window.end - window.first;
    const { stage1, sums } = this.#model;
    const { stride } = stage1;
    this.#lattice.grow(n, stride);
    this.#reader.read(document, lex, window, this.#values, this.#edges);
    sums.emissions(this.#values, n, this.#lattice.emit);
    viterbi(stage1, this.#edges, n, this.#lattice, TAG_BIAS, this.#best);
    tags.set(this.#best.subarray(0, n), window.first);
    forwardBackward(stage1, stage1.expEdges, this.#edges, n, this.#lattice);
    const { alpha, beta } = this.#lattice;
    for (let i = 0; i < n; i++) {
      const o = i * stride;
      const to = (window.first + i) * 3;
      for (let role = 0; role < 3; role++) {
        const b = o + 1 + 2 * role;
        roles[to + role] =
          (alpha[b] as number) * (beta[b] as number) + (alpha[b + 1] as number) * (beta[b + 1] as number);
      }
    }
  }
}
