import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Article, ArticleError } from '../../src/article/article.ts';
import { findArticle } from '../../src/article/find.ts';
import { sharedData } from '../shared-data.ts';

/** What a person found in a saved page (`expected.json`): word sequences, white space folded. */
interface Expected {
  article: boolean;
  headline: string;
  first: string;
  last: string;
  paragraphs: number;
  include: string[];
  exclude: string[];
}

const folder = sharedData('pages');
const fold = (text: string): string => text.replace(/[\s\u00AD]+/g, ' ');
const percent = (part: number, whole: number): number => (100 * part) / whole;

describe.skipIf(folder === null)('saved pages of 42 sites', () => {
  const root = folder ?? '';
  const expected: Record<string, Expected> = folder
    ? JSON.parse(readFileSync(join(root, 'expected.json'), 'utf8'))
    : {};
  const pages = Object.entries(expected);
  const articles = new Map<string, Article | ArticleError>();
  for (const [name] of pages) {
    try {
      articles.set(name, findArticle(readFileSync(join(root, `${name}.html`), 'utf8')));
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error;
      articles.set(name, error);
    }
  }
  const textOf = (name: string): string => {
    const article = articles.get(name);
    return article && !(article instanceof ArticleError) ? fold(article.text) : '';
  };
  const missing = (select: (page: Expected) => string[], wanted: boolean): string[] =>
    pages.flatMap(([name, page]) =>
      select(page).flatMap((words) =>
        textOf(name).includes(fold(words)) === wanted ? [] : [`${name}: ${words}`],
      ),
    );

  test('every word sequence of the articles is in the text', () => {
    expect(missing((page) => page.include, true)).toEqual([]);
  });

  test('at most 2 % of what does not belong to them is', () => {
    const extra = missing((page) => page.exclude, false);
    const all = pages.flatMap(([, page]) => page.exclude);
    expect(percent(extra.length, all.length), extra.join('\n')).toBeLessThanOrEqual(2);
  });

  test('first and last words are found on at least 95 % of the article pages', () => {
    const lost = missing((page) => (page.article ? [page.first, page.last] : []), true);
    const pagesLost = new Set(lost.map((line) => line.split(':')[0])).size;
    expect(
      percent(pagesLost, pages.filter(([, page]) => page.article).length),
      lost.join('\n'),
    ).toBeLessThanOrEqual(5);
  });

  test('pages without an article say so', () => {
    const wrong = pages.filter(([name, page]) => page.article === articles.get(name) instanceof ArticleError);
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test('at least 95 % of the headlines are the ones on the page', () => {
    const wrong = pages.filter(
      ([name, page]) => page.article && !textOf(name).startsWith(fold(page.headline)),
    );
    expect(percent(wrong.length, pages.length), wrong.map(([name]) => name).join(' ')).toBeLessThanOrEqual(5);
  });

  test('on at least 95 % the number of paragraphs is within a tenth, and two, of what a person counted', () => {
    const off = pages.filter(([name, page]) => {
      if (!page.article) return false;
      const article = articles.get(name);
      const found = article instanceof ArticleError || !article ? 0 : article.text.split('\n\n').length - 1;
      return Math.abs(found - page.paragraphs) > Math.max(2, page.paragraphs / 10);
    });
    expect(percent(off.length, pages.length), off.map(([name]) => name).join(' ')).toBeLessThanOrEqual(5);
  });
});
