import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/article/dom.ts';
import { readFacts } from '../../src/article/metadata.ts';

const factsOf = (head: string, body = '<p>Text.</p>') =>
  readFacts(
    parseDocument(`<html lang="en"><head>${head}</head><body>${body}</body></html>`),
    'https://courier.example/1',
  );

describe('a page’s facts', () => {
  test('are read from what it states in its head', () => {
    const facts = factsOf(
      [
        '<title>Pool to close | The Courier</title>',
        '<meta property="og:title" content="Pool  to close">',
        '<meta property="og:site_name" content="The Courier">',
        '<meta name="author" content="By Ana Ruiz">',
        '<meta property="article:published_time" content="2024-05-03T10:15:00Z">',
      ].join(''),
    );
    expect(facts).toMatchObject({
      byline: 'Ana Ruiz',
      publisher: 'The Courier',
      date: '2024-05-03T10:15:00Z',
      language: 'en',
    });
    expect(facts.titles[0]).toBe('Pool to close');
  });

  // Each would take minutes where an expression looks for its end again from every place.
  test.each([',@', ' |', '- ', '\t', '|_', ', ', '© ', '('])('of endless %j take no time', (piece) => {
    const endless = piece.repeat(100_000);
    const names = ['author', 'og:title', 'og:site_name', 'og:url', 'copyright', 'pubdate', 'og:locale'];
    const metas = names.map((name) => `<meta name="${name}" property="${name}" content="A${endless}.">`);
    const facts = factsOf(
      `<title>A pool closes${endless}.</title>${metas.join('')}`,
      `<footer>${endless}</footer>`,
    );
    for (const title of facts.titles) expect(title.length).toBeLessThanOrEqual(1000);
    expect(facts.byline?.length ?? 0).toBeLessThanOrEqual(120);
  });

  test('do not take long either where tags never end', () => {
    for (const tag of ['<!doctype', '<html ', '</html', '<html lang=']) {
      expect(parseDocument(tag.repeat(100_000)).body.textContent).toBeDefined();
    }
  });
});
