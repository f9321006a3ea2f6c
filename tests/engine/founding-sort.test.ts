import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/index.ts';
import type { FoundingSort } from './founding-sort/founding-sort.ts';

/**
 * Least share of all sentences that must agree, by field. The goal is 15 of 16 for each, as for the founding article itself: kinds
 * fall short of it, so that its floor holds what is reached and is to be raised with it.
 */
const AGREEING = { kind: 0.93, secondhand: 15 / 16, response: 15 / 16, hedged: 15 / 16 };

/** Least mean share of the attributed sentences that trace to the relaying outlet. */
const TRACED = 0.9;

const folder = join(import.meta.dirname, 'founding-sort');
const articles: FoundingSort[] = await Promise.all(
  readdirSync(folder)
    .filter((name) => name !== 'founding-sort.ts')
    .map(async (name) => ((await import(join(folder, name))) as { ARTICLE: FoundingSort }).ARTICLE),
);

const read = articles.map((article) => ({
  article,
  report: analyze(article.sentences.map(([, , text]) => text).join('\n\n')),
}));

const pairs = read.flatMap(({ article, report }) =>
  article.sentences.map(([kind, flags], index) => {
    const found = report.sentences[index];
    return {
      expected: {
        kind: kind as string | null,
        secondhand: flags.includes('s'),
        response: flags.includes('d') ? 'denial' : flags.includes('n') ? 'no-comment' : null,
        hedged: flags.includes('h'),
      },
      found: {
        kind: found?.kinds?.[0] ?? null,
        secondhand: found?.secondhand ?? false,
        response: found?.response ?? null,
        hedged: (found?.hedges.length ?? 0) > 0,
      },
    };
  }),
);

describe('ten articles taken over from one outlet', () => {
  test('are ten, and cut into the sentences that people see', () => {
    expect(read).toHaveLength(10);
    for (const { article, report } of read)
      expect(report.sentences.map(({ start, end }) => report.text.slice(start, end))).toEqual(
        article.sentences.map(([, , text]) => text),
      );
  });

  test.each(Object.entries(AGREEING))('%s agrees', (field, least) => {
    const name = field as keyof typeof AGREEING;
    const agreeing = pairs.filter(({ expected, found }) => expected[name] === found[name]);
    expect(agreeing.length / pairs.length).toBeGreaterThanOrEqual(least);
  });

  test('lean on the outlet that they were taken from', () => {
    const shares = read.map(({ article, report }) => {
      const { leansOn } = report.summary;
      const source = report.sources.find(({ id }) => id === leansOn?.source);
      expect(source).toMatchObject({ outlet: true });
      expect(article.outlet.toLowerCase()).toContain(source?.name.toLowerCase());
      return leansOn?.share ?? 0;
    });
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThanOrEqual(TRACED);
  });
});
