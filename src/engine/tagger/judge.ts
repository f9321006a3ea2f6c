import type { TextDocument } from '../text/document.ts';
import { JUDGE_FEATURES, judgeFeatures } from './judge-features.ts';
import type { Lexical } from './lexical.ts';
import type { Link } from './link.ts';
import type { AttributionModel } from './model.ts';
import type { Tagging } from './tag.ts';
import type { Window } from './windows.ts';

/**
 * Links that are less likely right than this are left out: about where the F1 of whole attributions is highest
 * (docs/model-card.md).
 */
const LEAST_CONFIDENCE = 0.28;

/** A link and how likely it is to be an attribution with this source. */
export interface JudgedLink extends Link {
  readonly confidence: number;
}

/**
 * Stage three: judges each candidate as a whole. A logistic regression: a chain of one token and two labels.
 */
export class LinkJudge {
  readonly #model: Pick<AttributionModel, 'stage3'>;
  readonly #hashes = new Int32Array(JUDGE_FEATURES);
  readonly #emit;

  constructor(model: Pick<AttributionModel, 'stage3'>) {
    this.#model = model;
    this.#emit = new Float32Array(model.stage3.stride);
  }

  /** Those of a window's links that are likely enough, in order. */
  accept(
    document: TextDocument,
    lex: Lexical,
    window: Window,
    tagging: Tagging,
    links: readonly Link[],
  ): JudgedLink[] {
    const { stage3 } = this.#model;
    const [noAtStart = 0, yesAtStart = 0] = stage3.start;
    const accepted: JudgedLink[] = [];
    for (const link of links) {
      judgeFeatures(document, lex, tagging, window, link, this.#hashes);
      stage3.table.sum(this.#hashes, 1, JUDGE_FEATURES, stage3.stride, this.#emit);
      const [no = 0, yes = 0] = this.#emit;
      const confidence = 1 / (1 + Math.exp(no + noAtStart - yes - yesAtStart));
      if (confidence < LEAST_CONFIDENCE) continue;
      const { cue, source, content, cueProbability, sourceProbability, how, contentProbability } = link;
      accepted.push({
        cue,
        source,
        content,
        cueProbability,
        sourceProbability,
        how,
        contentProbability,
        confidence,
      });
    }
    return accepted;
  }
}
