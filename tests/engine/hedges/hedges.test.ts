import { describe, expect, test } from 'vitest';
import { findHedges, HEDGE_EXCEPTIONS, HEDGE_RULES, ownHedges } from '../../../src/engine/hedges/index.ts';
import { PROVENANCE } from '../../../src/engine/hedges/rule.ts';
import { readText } from '../../../src/engine/text/index.ts';

/** The sentence with what was found in square brackets. */
function mark(text: string): string {
  return findHedges(readText(text)).reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}

const plain = (marked: string) => marked.replaceAll(/[[\]]/g, '');
const sorts = (text: string) => findHedges(readText(text)).map(({ sort }) => sort);

const entries = [...HEDGE_RULES, ...HEDGE_EXCEPTIONS].map((entry) => ({
  name: entry.patterns[0] ?? '',
  entry,
}));

describe.each(entries)('$name', ({ entry }) => {
  test('has a source, examples that must flag and examples that must pass', () => {
    expect(PROVENANCE).toHaveProperty(entry.from);
    expect(entry.patterns).not.toEqual([]);
    expect(entry.flag).not.toEqual([]);
    expect(entry.pass).not.toEqual([]);
    for (const example of entry.flag) expect(example).toMatch(/\[.+\]/);
  });

  test.each(entry.flag)('flags: %s', (example) => expect(mark(plain(example))).toBe(example));
  test.each(entry.pass)('passes: %s', (example) => expect(mark(example)).toBe(example));
});

describe('sorts', () => {
  test.each([
    ['The bank will probably close.', 'likelihood'],
    ['The bank may close.', 'possibility'],
    ['The bank appears to be closed.', 'appearance'],
    ['The bank reportedly closed.', 'allegation'],
    ['Police arrested the alleged thief.', 'legal'],
    ['He was charged with murder. He allegedly used a knife.', 'legal'],
    ['The band allegedly split over a song.', 'allegation'],
  ])('%s: %s', (text, sort) => expect(sorts(text)).toEqual([sort]));
});

describe('whose hedge it is', () => {
  const text = 'The plan may fail, Ms. Ode apparently said. It could rain.';
  const hedges = findHedges(readText(text));
  const attribution = {
    content: [[0, 17]] as [number, number][],
    source: [[19, 26]] as [number, number][],
    cue: [[27, 42]] as [number, number][],
    confidence: 0.9,
  };

  test('the source’s in what is reported, the article’s in the cue and outside', () => {
    expect(ownHedges(readText(text), hedges, [attribution]).map(({ by }) => by)).toEqual([
      'source',
      'article',
      'article',
    ]);
  });

  test('unclear where only a doubtful attribution holds it', () => {
    const doubtful = { ...attribution, confidence: 0.2 };
    expect(ownHedges(readText(text), hedges, [doubtful]).map(({ by }) => by)).toEqual([
      'unclear',
      'article',
      'article',
    ]);
  });
});
