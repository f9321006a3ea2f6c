import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine/index.ts';
import { WordSet } from '../../../src/engine/lexicons/word-list.ts';

const LEXICONS = new URL('../../../src/engine/lexicons/', import.meta.url);
const SETS = (
  await Promise.all(
    readdirSync(LEXICONS).map(async (file) => {
      const held: Record<string, unknown> = await import(new URL(file, LEXICONS).href);
      return Object.entries(held).flatMap(([name, set]) =>
        set instanceof WordSet ? [{ file, name, set }] : [],
      );
    }),
  )
).flat();

/** Whether the report on a text would be another if the engine did not know the words. */
function decides(set: WordSet, text: string): boolean {
  const report = () =>
    JSON.stringify(
      analyze(text, { language: 'en', ...(set.publisher === null ? {} : { publisher: set.publisher }) }),
    );
  const words = [...set];
  const known = report();
  set.clear();
  try {
    return report() !== known;
  } finally {
    for (const word of words) set.add(word);
  }
}

describe.each(SETS)('$name in $file', ({ set }) => {
  test('says what it decides, where it comes from, and has examples of both kinds', () => {
    expect(set.size).toBeGreaterThan(0);
    expect(set.decides.length).toBeGreaterThan(15);
    expect(set.provenance.length).toBeGreaterThan(20);
    expect(set.shouldFlag.length).toBeGreaterThan(0);
    expect(set.shouldPass.length).toBeGreaterThan(0);
  });

  test.each(set.shouldFlag)('decides here: %s', (text) => expect(decides(set, text)).toBe(true));

  test.each(set.shouldPass)('is there, and decides nothing: %s', (text) => {
    const stems = [...set].map((word) => (word.length > 4 ? word.slice(0, -1) : word));
    expect(stems.some((stem) => text.toLowerCase().includes(stem))).toBe(true);
    expect(decides(set, text)).toBe(false);
  });
});
