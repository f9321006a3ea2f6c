import { describe, expect, test } from 'vitest';
import { covered, overlapping, overlapsAny, touches, within } from '../../../src/engine/assembly/spans.ts';
import type { Span } from '../../../src/engine/report.ts';

const RANGES = [
  { start: 0, end: 4 },
  { start: 6, end: 9 },
  { start: 9, end: 12 },
];

describe('spans and ranges', () => {
  test('cover what of them lies within', () => {
    const spans: Span[] = [
      [0, 3],
      [5, 8],
      [9, 20],
    ];
    expect(covered(spans, { start: 2, end: 10 })).toBe(1 + 3 + 1);
    expect(covered(spans, { start: 3, end: 5 })).toBe(0);
    expect(covered([], { start: 0, end: 9 })).toBe(0);
  });

  test('touch where they share a character, not where they only meet', () => {
    expect(touches([[2, 6]], { start: 5, end: 9 })).toBe(true);
    expect(touches([[2, 6]], { start: 6, end: 9 })).toBe(false);
  });

  test.each<[Span, number, number]>([
    [[0, 4], 0, 1],
    [[3, 7], 0, 2],
    [[4, 6], 1, 1],
    [[8, 10], 1, 3],
    [[5, 5], 0, 0],
  ])('%j shares characters with the ranges from %d to %d', (span, first, end) => {
    const found = overlapping(RANGES, span);
    expect(RANGES.slice(found.first, found.end)).toEqual(RANGES.slice(first, end));
    expect(overlapsAny(RANGES, span)).toBe(end > first);
  });

  test('hold those that lie within as a whole', () => {
    expect(within(RANGES, { start: 0, end: 9 })).toEqual(RANGES.slice(0, 2));
    expect(within(RANGES, { start: 1, end: 12 })).toEqual(RANGES.slice(1));
  });
});
