import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/index.ts';
import type { TakenOver } from './taken-over/taken-over.ts';

/** Least share of all sentences that must agree, by field: what is reached, to be raised with it. */
const AGREEING = { kind: 0.86, secondhand: 0.91, response: 0.97, hedged: 0.98, chain: 0.8 };
/** Least mean of the articles’ F1 of second-hand sentences. */
const MEAN_SECONDHAND = 0.92;

const folder = join(import.meta.dirname, 'taken-over');
const articles: TakenOver[] = await Promise.all(
  readdirSync(folder)
    .filter((name) => name !== 'taken-over.ts')
    .map(async (name) => ((await import(join(folder, name))) as { ARTICLE: TakenOver }).ARTICLE),
);

const read = articles.map(({ publisher, paragraphs }) => {
  const text = paragraphs.map((all) => all.map(([, , sentence]) => sentence).join(' ')).join('\n\n');
  const report = analyze(text, { language: 'en', ...(publisher === undefined ? {} : { publisher }) });
  const names = new Map(report.sources.map(({ id, name, outlet }) => [id, outlet ? name : null]));
  let end = 0;
  return paragraphs.flat().map(([kind, flags, sentence, chain]) => {
    const start = text.indexOf(sentence, end);
    end = start + sentence.length;
    const found = report.sentences.filter((other) => other.start < end && start < other.end);
    const outlets = report.attributions
      .filter(({ id }) => found.some(({ attributions }) => attributions.includes(id)))
      .flatMap(({ sources, via }) => [...sources, ...via].map((id) => names.get(id) ?? null));
    return {
      expected: {
        kind,
        secondhand: flags.includes('s'),
        response: flags.includes('d') ? 'denial' : flags.includes('n') ? 'no-comment' : null,
        hedged: flags.includes('h'),
        chain: chain ? true : null,
      },
      found: {
        kind: found.flatMap(({ kinds }) => kinds ?? [])[0] ?? null,
        secondhand: found.some((other) => other.secondhand),
        response: found.map(({ response }) => response).find((response) => response !== null) ?? null,
        hedged: found.some(({ hedges }) => hedges.length > 0),
        chain: chain ? chain.every((one) => outlets.some((outlet) => outlet && isSame(outlet, one))) : null,
      },
    };
  });
});

/** "The Nation" and "Daily Nation" are one outlet. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.toLowerCase().replace(/^the /, '')) as [string, string];
  return one.includes(other) || other.includes(one);
}

describe('articles taken over from other outlets', () => {
  test('are thirty-one at least', () => expect(articles.length).toBeGreaterThanOrEqual(31));

  test.each(Object.entries(AGREEING))('%s agrees', (field, least) => {
    const name = field as keyof typeof AGREEING;
    const labelled = read.flat().filter(({ expected }) => name !== 'chain' || expected.chain !== null);
    const agreeing = labelled.filter(({ expected, found }) => expected[name] === found[name]);
    expect(agreeing.length / labelled.length).toBeGreaterThanOrEqual(least);
  });

  test('second-hand sentences are found, article by article', () => {
    const scores = read.flatMap((sentences) => {
      const expected = sentences.filter((one) => one.expected.secondhand).length;
      const found = sentences.filter((one) => one.found.secondhand).length;
      const both = sentences.filter((one) => one.expected.secondhand && one.found.secondhand).length;
      return expected === 0 ? [] : [(2 * both) / (expected + found)];
    });
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(
      MEAN_SECONDHAND,
    );
  });
});
