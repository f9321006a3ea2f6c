import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findHedges } from '../../../src/engine/hedges/index.ts';
import { readText } from '../../../src/engine/text/index.ts';
import type { HedgedSentence } from './hedged-sentences/hedged-sentence.ts';

const folder = join(import.meta.dirname, 'hedged-sentences');
const sentences = await Promise.all(
  readdirSync(folder)
    .filter((name) => name !== 'hedged-sentence.ts')
    .map(
      async (name) =>
        ((await import(join(folder, name))) as { SENTENCES: readonly HedgedSentence[] }).SENTENCES,
    ),
).then((lists) => lists.flat());
const limits = sentences.filter(([, , limit]) => limit);

/** The sorts of what was found, and the sentence with it in square brackets. */
function read(marked: string): [sorts: string, marked: string] {
  const text = marked.replaceAll(/[[\]]/g, '');
  const found = findHedges(readText(text));
  return [
    found.map(({ sort }) => sort).join(' '),
    found.reduceRight(
      (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
      text,
    ),
  ];
}

describe('hedges in sentences of many kinds of text', () => {
  test('about half of them hold none', () => {
    const without = sentences.filter(([sorts]) => sorts === '');
    expect(without.length / sentences.length).toBeGreaterThan(0.4);
  });
  test('few are beyond the rules', () => expect(limits.length / sentences.length).toBeLessThan(0.05));

  const within = sentences.filter(([, , limit]) => !limit).map(([sorts, marked]) => [sorts, marked] as const);
  test.each(within)('%s: %s', (sorts, marked) => expect(read(marked)).toEqual([sorts, marked]));
  // Once one is right, take its mark away.
  test.each(limits.map(([sorts, marked]) => [sorts, marked] as const))(
    'beyond the rules: %s: %s',
    (sorts, marked) => expect(read(marked)).not.toEqual([sorts, marked]),
  );
});
