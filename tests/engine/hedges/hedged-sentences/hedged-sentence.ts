import type { HedgeSort } from '../../../../src/engine/report.ts';

/**
 * A sentence of our own, each hedge in square brackets, and the hedges' sorts in the same order with a space between them; '' where it holds none.
 * Labelled by the label guide before the engine first read it.
 */
export type HedgedSentence = readonly [
  sorts: '' | HedgeSort | `${HedgeSort} ${HedgeSort}`,
  marked: string,
  /** The engine gets it wrong: it would take more than words and their neighbours to tell. */
  limit?: 'limit',
];
