import { describe, expect, test } from 'vitest';
import { JUNK_WORDS } from '../../src/article/junk.ts';
import { LINE_RULES } from '../../src/article/line-rules.ts';
import { nameWords } from '../../src/article/prune.ts';

/** Shorter times than this are noise, not a rule's. */
const LEAST_MS = 0.02;
/** Whatever else the machine does, one of these goes undisturbed. */
const RUNS = 5;

/** The least time that each takes, in milliseconds: run by turns, so that a busy machine slows both. */
function leastTimes(...works: (() => unknown)[]): number[] {
  const least = works.map(() => Infinity);
  for (let run = 0; run < RUNS; run++)
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      work();
      least[index] = Math.min(least[index] as number, performance.now() - start);
    }
  return least;
}

describe.each(LINE_RULES)('line rule: $what', ({ pattern, drop, keep }) => {
  test('has examples', () => {
    expect(Math.min(drop.length, keep.length)).toBeGreaterThan(0);
  });
  test.each(drop)('drops %s', (line) => {
    expect(pattern.test(line)).toBe(true);
  });
  test.each(keep)('keeps %s', (line) => {
    expect(pattern.test(line)).toBe(false);
  });
  test.each(['a', 'Ana ', 'by ', '1', ' ', ': ', 'in this photo '])(
    'takes linear time on many "%s"',
    (unit) => {
      const [short = 0, long = 0] = leastTimes(
        () => pattern.test(unit.repeat(2_000)),
        () => pattern.test(unit.repeat(40_000)),
      );
      // Twenty times the text: some twenty times the time, four hundred times if it were quadratic.
      expect(long).toBeLessThan(100 * Math.max(short, LEAST_MS));
    },
  );
});

describe.each(JUNK_WORDS)('class names: $what', ({ pattern, junk, keep }) => {
  test('has examples', () => {
    expect(Math.min(junk.length, keep.length)).toBeGreaterThan(0);
  });
  test.each(junk)('takes %s for junk', (name) => {
    expect(pattern.test(nameWords(name))).toBe(true);
  });
  test.each(keep)('keeps %s', (name) => {
    expect(pattern.test(nameWords(name))).toBe(false);
  });
});
