/**
 * How often marks are wrong: the one place that says so, and what the card tells readers. Counted by `training/evaluate-marks.ts` on
 * sentences that people had labelled; the model card (docs/model-card.md, "Marks") says on which.
 */
import type { FoundBy, MarkType } from '../../engine/report.ts';

/** Marks that were right, of how many. */
interface Figure {
  readonly right: number;
  readonly of: number;
}

/** By what found them; `faint` marks, of which the engine is less sure, however they were found. */
export const MARK_FIGURES: Record<MarkType, Record<FoundBy | 'faint', Figure>> = {
  'weak-source': { model: { right: 96, of: 103 }, rule: { right: 30, of: 31 }, faint: { right: 15, of: 31 } },
  secondhand: { model: { right: 28, of: 31 }, rule: { right: 12, of: 12 }, faint: { right: 2, of: 2 } },
  hedge: { model: { right: 0, of: 0 }, rule: { right: 111, of: 115 }, faint: { right: 0, of: 0 } },
};

/** Fewer say too little: then both ways of finding count together, and of faint marks nothing is said. */
const ENOUGH = 30;

/**
 * Of how many marks of this kind, found in this way, about one is wrong: a round number, for the figures are no more exact. Null
 * where too few were measured. `either`: however they were found.
 */
export function wrongOneIn(type: MarkType, by: FoundBy | 'either' | 'faint'): number | null {
  const { model, rule } = MARK_FIGURES[type];
  const both = { right: model.right + rule.right, of: model.of + rule.of };
  const own = by === 'either' ? both : MARK_FIGURES[type][by];
  const { right, of } = own.of >= ENOUGH || by === 'faint' ? own : both;
  if (of < ENOUGH) return null;
  const exact = of / Math.max(1, of - right);
  return exact < 10 ? Math.round(exact) : 5 * Math.round(exact / 5);
}
