import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/index.ts';
import { rankCorrelation } from '../../training/logistic.ts';
import type { RatedArticle } from './rated-articles/rated-article.ts';

/** Least share of all sentences that must agree, by field: what is reached, to be raised with it. */
const AGREEING = { kind: 0.93, hedged: 0.98, secondhand: 0.95, quote: 0.97, response: 0.95 };
/** Least rank correlation of strength with ours; the founding labels' two annotators reach 0.95. */
const CORRELATION = 0.9;

const folder = join(import.meta.dirname, 'rated-articles');
const articles: RatedArticle[] = await Promise.all(
  readdirSync(folder)
    .filter((name) => name !== 'rated-article.ts')
    .map(async (name) => ((await import(join(folder, name))) as { ARTICLE: RatedArticle }).ARTICLE),
);

const pairs = articles.flatMap(({ publisher, genre, sentences }) => {
  const text = sentences.map(([, , , sentence]) => sentence).join('\n\n');
  const report = analyze(text, { publisher, genre, language: 'en' });
  let end = 0;
  return sentences.map(([kind, strength, flags, sentence]) => {
    const start = text.indexOf(sentence, end);
    end = start + sentence.length;
    const found = report.sentences.filter((other) => other.start < end && start < other.end);
    const strengths = found.flatMap((other) => other.strength ?? []);
    return {
      expected: {
        kind,
        hedged: flags.includes('h'),
        secondhand: flags.includes('s'),
        quote: flags.includes('q'),
        response: flags.includes('d') ? 'denial' : flags.includes('n') ? 'no-comment' : null,
        strength,
      },
      found: {
        kind: found.flatMap(({ kinds }) => kinds ?? [])[0] ?? null,
        hedged: found.some(({ hedges }) => hedges.length > 0),
        secondhand: found.some((other) => other.secondhand),
        quote: found.some((other) => other.quote),
        response: found.map(({ response }) => response).find((response) => response !== null) ?? null,
        strength: strengths.length > 0 ? Math.min(...strengths) : null,
      },
    };
  });
});

describe('articles whose strength we rated ourselves', () => {
  test.each(Object.entries(AGREEING))('%s agrees', (field, least) => {
    const name = field as keyof typeof AGREEING;
    const agreeing = pairs.filter(({ expected, found }) => expected[name] === found[name]);
    expect(agreeing.length / pairs.length).toBeGreaterThanOrEqual(least);
  });

  test('strength is ranked as we rank it', () => {
    const rated = pairs.flatMap(({ expected, found }) =>
      expected.strength === null || found.strength === null
        ? []
        : [[expected.strength, found.strength] as const],
    );
    expect(rated.length).toBeGreaterThan(90);
    expect(
      rankCorrelation(
        rated.map(([ours]) => ours),
        rated.map(([, theirs]) => theirs),
      ),
    ).toBeGreaterThan(CORRELATION);
  });
});
