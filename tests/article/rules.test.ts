import { describe, expect, test } from 'vitest';
import { JUNK_WORDS } from '../../src/article/junk.ts';
import { LINE_RULES } from '../../src/article/line-rules.ts';
import { nameWords } from '../../src/article/prune.ts';

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
  test('takes linear time', () => {
    const start = performance.now();
    for (const unit of ['a', 'Ana ', 'by ', '1', ' ', ': ', 'in this photo '])
      pattern.test(unit.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
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
