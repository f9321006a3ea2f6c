import { expect, test } from 'vitest';
import { MARK_TYPES } from '../../src/engine/report.ts';
import { MARK_FIGURES, wrongOneIn } from '../../src/ui/model/mark-figures.ts';

test.each(MARK_TYPES)('says of %s marks what was measured, in a number that anybody can picture', (type) => {
  const { model, rule } = MARK_FIGURES[type];
  for (const { right, of } of [model, rule]) expect(right).toBeLessThanOrEqual(of);
  expect(model.of + rule.of).toBeGreaterThanOrEqual(30);
  const share = 1 - (model.right + rule.right) / (model.of + rule.of);
  for (const foundBy of ['model', 'rule', 'either'] as const) {
    const oneIn = wrongOneIn(type, foundBy) ?? Number.NaN;
    expect(Number.isInteger(oneIn)).toBe(true);
    expect(oneIn).toBeGreaterThan(1);
    // Never far off.
    expect(1 / oneIn).toBeGreaterThan(share / 2);
    expect(1 / oneIn).toBeLessThan(share * 2);
  }
});

test('says nothing of what was hardly measured, and more often “wrong” of marks that the engine doubts', () => {
  expect(wrongOneIn('hedge', 'faint')).toBeNull();
  const [sure, doubted] = [wrongOneIn('weak-source', 'model'), wrongOneIn('weak-source', 'faint')];
  expect(doubted).toBeLessThan(sure ?? 0);
});
