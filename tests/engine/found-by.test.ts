import { expect, test } from 'vitest';
import { analyze } from '../../src/engine/index.ts';

test('the report says what found each attribution and mark', () => {
  const report = analyze(
    'Officials said on Monday that the bridge would stay closed. Reportedly, the repairs will take a year.',
    { language: 'en' },
  );
  const ways = report.attributions.map(({ foundBy }) => foundBy);
  expect(ways).toContain('model');
  // Hearsay adverbs are decided by their form.
  expect(report.attributions.find(({ kind }) => kind === 'impersonal')?.foundBy).toBe('rule');
  for (const { type, foundBy } of report.marks) if (type === 'hedge') expect(foundBy).toBe('rule');
  expect(report.marks.map(({ foundBy }) => foundBy)).toContain('model');
});
