/**
 * Each folder of `tests/pages` is a test: `page.html` is laid out by a real browser, read, found and mapped back;
 * `expected.json` says what must come out. Add a case by adding a folder (tests/pages/README.md).
 */
import { describe, expect, test } from 'vitest';
import { ArticleError } from '../../src/article/article.ts';
import { LAYERS, Painter } from '../../src/page/painter.ts';
import { letters, openPage, readBack, readPage } from './round-trip.ts';

interface Expected {
  /** Code of the error instead of an article. */
  error?: string;
  /** The whole text, as a list of blocks. */
  blocks?: string[];
  /** Parts that must, and must not, be in the text. */
  include?: string[];
  exclude?: string[];
  /** Fields of the article's metadata. */
  metadata?: Record<string, unknown>;
  truncated?: boolean;
  links?: string[];
}

const pages = import.meta.glob<string>('../pages/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const answers = import.meta.glob<Expected>('../pages/*/expected.json', { import: 'default', eager: true });
const cases = Object.entries(pages).map(([path, html]) => {
  const expected = answers[path.replace('page.html', 'expected.json')];
  if (!expected) throw new Error(`${path} has no expected.json beside it`);
  return { name: path.split('/').at(-2) ?? path, html, expected };
});

describe.each(cases)('$name', ({ html, expected }) => {
  test('what is found, mapped and marked is what a reader sees', async () => {
    const { document, close } = await openPage(html);
    try {
      if (expected.error) {
        expect(() => readPage(document)).toThrow(ArticleError);
        expect(() => readPage(document)).toThrow(expected.error);
        return;
      }
      const before = document.documentElement.outerHTML;
      const { article, map } = readPage(document);
      if (expected.blocks) expect(article.text.split('\n\n')).toEqual(expected.blocks);
      for (const part of expected.include ?? []) expect(article.text).toContain(part);
      for (const part of expected.exclude ?? []) expect(article.text).not.toContain(part);
      expect(article.metadata).toMatchObject(expected.metadata ?? {});
      if (expected.truncated !== undefined) expect(article.truncated).toBe(expected.truncated);
      if (expected.links) expect(article.links.map(({ href }) => href)).toEqual(expected.links);

      for (const [start, end] of blockSpans(article.text)) {
        expect(letters(readBack(map.ranges(start, end)))).toBe(letters(article.text.slice(start, end)));
        expect(map.isIntact(start, end)).toBe(true);
      }
      const painter = new Painter();
      for (const layer of LAYERS) painter.paint(layer, map.stretches(0, article.text.length));
      expect(document.documentElement.outerHTML).toBe(before);
      painter.destroy();
      expect(document.documentElement.outerHTML).toBe(before);
      expect(document.defaultView?.CSS.highlights.size).toBe(0);
    } finally {
      close();
    }
  });
});

/** Blocks of a text; the headline may stand in the page's data alone, so only what has runs reads back. */
function blockSpans(text: string): [number, number][] {
  const spans: [number, number][] = [];
  for (const found of text.matchAll(/[^\n]+/g)) spans.push([found.index, found.index + found[0].length]);
  return spans;
}
