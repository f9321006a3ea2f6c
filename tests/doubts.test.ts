import { describe, expect, test } from 'vitest';
import { type Doubt, MOST_WORDS, readDoubts, trimDoubt, writeDoubts } from '../src/doubts.ts';

const doubt: Doubt = {
  at: Date.UTC(2026, 0, 2),
  url: 'https://news.example/pier',
  sentence: 'Officials said the pier was safe.',
  marked: 'Officials',
  type: 'weak-source',
  foundBy: 'model',
  rule: null,
  reasons: ['unnamed-thin'],
  confidence: 0.8,
  engine: 'sourcelight@0.1.0',
  fault: 'wrong-source',
  words: 'The mayor said so.',
};

describe('what storage holds', () => {
  test('is read as it was kept', () => {
    expect(readDoubts([doubt])).toEqual([doubt]);
  });

  test('is read where it was kept before rules had names', () => {
    const { rule, ...older } = doubt;
    expect(readDoubts([older])).toEqual([{ ...older, rule }]);
  });

  test('is read where a part is damaged, but for that part', () => {
    expect(readDoubts([{ ...doubt, fault: 'lies' }, doubt, null, 'text', { ...doubt, url: 3 }])).toEqual([
      doubt,
    ]);
    expect(readDoubts(undefined)).toEqual([]);
    expect(readDoubts({ doubt })).toEqual([]);
  });
});

test('long texts are cut, so that a page can’t fill the storage', () => {
  const long = 'x'.repeat(100_000);
  const kept = trimDoubt({ ...doubt, url: long, sentence: long, marked: long, words: ` ${long}` });
  expect(kept.words).toHaveLength(MOST_WORDS);
  expect(JSON.stringify(kept).length).toBeLessThan(8000);
});

test('the file names its kind and says when', () => {
  const { at, ...rest } = doubt;
  expect(JSON.parse(writeDoubts([doubt]))).toEqual({
    kind: 'sourcelight doubts',
    version: 1,
    doubts: [{ at: '2026-01-02T00:00:00.000Z', ...rest }],
  });
});
