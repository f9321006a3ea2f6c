import { afterEach, describe, expect, test } from 'vitest';
import { mayBeArticle } from '../../src/page/article-signs.ts';

const LONG =
  'The council met on Monday and heard from the harbour master about the state of the pier. '.repeat(2);

/** A document of its own. */
async function page(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en">${html}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument as Document;
}

/** Has a property of the page count how often it is read, and answer as it did. */
function countReads<T extends object>(prototype: T, property: keyof T): () => number {
  const { get } = Object.getOwnPropertyDescriptor(prototype, property) as { get: () => unknown };
  let reads = 0;
  Object.defineProperty(prototype, property, {
    get() {
      reads++;
      return Reflect.apply(get, this, []);
    },
  });
  return () => reads;
}

const STORY = { pathname: '/story', search: '' };

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe('a page may be an article', () => {
  test('where paragraphs of running text follow each other', async () => {
    expect(mayBeArticle(await page(`<main>${`<p>${LONG}</p>`.repeat(3)}</main>`), STORY)).toBe(true);
  });

  test('where it says so and has other elements for paragraphs', async () => {
    const head = '<meta property="og:type" content="article">';
    const text = `<div>${`<div>${LONG}<a>More</a></div>`.repeat(3)}</div>`;
    expect(mayBeArticle(await page(`<head>${head}</head>${text}`), STORY)).toBe(true);
    expect(mayBeArticle(await page(text), STORY)).toBe(false);
  });

  test('where it says so and has some text', async () => {
    const head = '<meta property="og:type" content="article">';
    expect(mayBeArticle(await page(`<head>${head}</head><p>${LONG}</p>`), STORY)).toBe(true);
    expect(mayBeArticle(await page(`<head>${head}</head><p>Short.</p>`), STORY)).toBe(false);
  });
});

describe('a page is left alone', () => {
  test('where texts stand in boxes of their own', async () => {
    expect(mayBeArticle(await page(`<div><p>${LONG}</p></div>`.repeat(20)), STORY)).toBe(false);
  });

  test('where it is the front page', async () => {
    const document = await page(`<p>${LONG}</p>`.repeat(9));
    expect(mayBeArticle(document, { pathname: '/', search: '' })).toBe(false);
    expect(mayBeArticle(document, { pathname: '/', search: '?story=7' })).toBe(true);
  });

  test('where it says that it is in another language', async () => {
    const document = await page(`<p>${LONG}</p>`.repeat(9));
    document.documentElement.lang = 'de';
    expect(mayBeArticle(document, STORY)).toBe(false);
  });

  test('at a glance, however large it is', async () => {
    const document = await page(`<div><p>${LONG}</p></div>`.repeat(20_000));
    const { Node, HTMLCollection } = document.defaultView as Window & typeof globalThis;
    const texts = countReads(Node.prototype, 'textContent');
    const lengths = countReads(HTMLCollection.prototype, 'length');
    expect(mayBeArticle(document, STORY)).toBe(false);
    expect(texts()).toBe(200);
    // To say how many there are, the browser goes through the whole page.
    expect(lengths()).toBe(0);
  });

  test('whatever its elements are called', async () => {
    const names = ['querySelector', 'getElementsByTagName', 'documentElement', 'head', 'body'];
    const images = names.map((name) => `<img name="${name}">`).join('');
    expect(mayBeArticle(await page(`${images}<p>${LONG}</p>`), STORY)).toBe(false);
    expect(mayBeArticle(await page(images + `<p>${LONG}</p>`.repeat(3)), STORY)).toBe(true);
  });
});
