import { expect, test } from 'vitest';
import { documentedFigure, FIGURES, measureFigures } from '../../scripts/docs-figures.ts';
import { MARK_FIGURES } from '../../src/ui/model/mark-figures.ts';
import { sharedData } from '../shared-data.ts';

const data = sharedData('bench/polnear-dev.jsonl') && sharedData('bench/dev.labels.jsonl');

/** Rules that come and go move a figure by less; `npm run docs:figures` writes the documents anew. */
const LEEWAY = { percent: 1, correlation: 0.01 };

const measured = data ? measureFigures() : new Map<string, number>();

test.skipIf(!data)('the documents give the figures that the engine reaches', () => {
  const behind = FIGURES.filter((place) => {
    const leeway = place.figure.endsWith('Spearman') ? LEEWAY.correlation : LEEWAY.percent;
    const now = measured.get(place.figure) ?? Number.NaN;
    return !(Math.abs(now - documentedFigure(place)) <= leeway);
  }).map(({ document, row, figure }) => `${document}, "${row}": now ${measured.get(figure)}`);
  expect(behind).toEqual([]);
});

test.skipIf(!data).each(Object.entries(MARK_FIGURES))(
  'the card says how often marks are wrong: %s',
  (type, { model, rule }) => {
    const right = (100 * (model.right + rule.right)) / (model.of + rule.of);
    expect(Math.abs(right - (measured.get(`marks.${type}.right`) ?? Number.NaN))).toBeLessThanOrEqual(
      LEEWAY.percent,
    );
  },
);
