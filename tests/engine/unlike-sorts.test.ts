import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/index.ts';
import type { UnlikeSort } from './unlike-sorts/unlike-sort.ts';

/** Least share of all sentences that must agree, by field: what is reached, to be raised with it. */
const AGREEING = { attributed: 0.95, kind: 0.91, secondhand: 0.975, hedged: 0.975, response: 0.975 };

const folder = join(import.meta.dirname, 'unlike-sorts');
const articles: UnlikeSort[] = await Promise.all(
  readdirSync(folder)
    .filter((name) => name !== 'unlike-sort.ts')
    .map(async (name) => ((await import(join(folder, name))) as { ARTICLE: UnlikeSort }).ARTICLE),
);

const pairs = articles.flatMap(({ publisher, genre, sentences }) => {
  const text = sentences.map(([, , sentence]) => sentence).join('\n\n');
  const report = analyze(text, { publisher, genre, language: 'en' });
  let end = 0;
  return sentences.map(([kind, flags, sentence]) => {
    const start = text.indexOf(sentence, end);
    end = start + sentence.length;
    const found = report.sentences.filter((other) => other.start < end && start < other.end);
    return {
      expected: {
        attributed: kind !== null,
        kind,
        secondhand: flags.includes('s'),
        response: flags.includes('d') ? 'denial' : flags.includes('n') ? 'no-comment' : null,
        hedged: flags.includes('h'),
      },
      found: {
        attributed: found.some(({ kinds }) => (kinds?.length ?? 0) > 0),
        kind: found.flatMap(({ kinds }) => kinds ?? [])[0] ?? null,
        secondhand: found.some((other) => other.secondhand),
        response: found.map(({ response }) => response).find((response) => response !== null) ?? null,
        hedged: found.some(({ hedges }) => hedges.length > 0),
      },
    };
  });
});

describe('articles of other sorts than the tagger learned from', () => {
  test('are fifty at least', () => expect(articles.length).toBeGreaterThanOrEqual(50));

  test.each(Object.entries(AGREEING))('%s agrees', (field, least) => {
    const name = field as keyof typeof AGREEING;
    const agreeing = pairs.filter(({ expected, found }) => expected[name] === found[name]);
    expect(agreeing.length / pairs.length).toBeGreaterThanOrEqual(least);
  });
});
