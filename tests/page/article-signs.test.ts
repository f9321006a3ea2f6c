import { afterEach, describe, expect, test } from 'vitest';
import { mayBeArticle } from '../../src/page/article-signs.ts';

const LONG =
  'The council met on Monday and heard from the harbour master about the state of the pier. '.repeat(2);

/** A document of its own at an address, as a page of a granted site would be. */
async function page(html: string, query = '?page=1'): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en">${html}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const inner = frame.contentDocument as Document;
  return new Proxy(inner, {
    get: (target, key) => {
      if (key === 'location') return { pathname: query === '' ? '/' : '/story', search: query };
      const value = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe('a page may be an article', () => {
  test('where paragraphs of running text follow each other', async () => {
    expect(mayBeArticle(await page(`<main>${`<p>${LONG}</p>`.repeat(3)}</main>`))).toBe(true);
  });

  test('where it says so and has some text', async () => {
    const head = '<meta property="og:type" content="article">';
    expect(mayBeArticle(await page(`<head>${head}</head><p>${LONG}</p>`))).toBe(true);
    expect(mayBeArticle(await page(`<head>${head}</head><p>Short.</p>`))).toBe(false);
  });
});

describe('a page is left alone', () => {
  test('where texts stand in boxes of their own', async () => {
    expect(mayBeArticle(await page(`<div><p>${LONG}</p></div>`.repeat(20)))).toBe(false);
  });

  test('where it is the front page', async () => {
    expect(mayBeArticle(await page(`<p>${LONG}</p>`.repeat(9), ''))).toBe(false);
  });

  test('where it says that it is in another language', async () => {
    const document = await page(`<p>${LONG}</p>`.repeat(9));
    document.documentElement.lang = 'de';
    expect(mayBeArticle(document)).toBe(false);
  });

  test('at a glance, however large it is', async () => {
    const document = await page(`<div><p>${LONG}</p></div>`.repeat(20_000));
    const start = performance.now();
    expect(mayBeArticle(document)).toBe(false);
    expect(performance.now() - start).toBeLessThan(50);
  });
});
