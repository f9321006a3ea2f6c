/**
 * 42 saved pages of news sites, each laid out by a real browser, its scripts running: what is found, and that it leads back
 * to the very words on the page. All of them in Chromium, every fourth in Firefox. They lie beside the project
 * (tests/shared-data.ts).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_KINDS, type BrowserKind, ensureBrowser } from '../../scripts/browsers.ts';
import { escapeNonAscii, ROOT } from '../../scripts/build.ts';
import { type Site, serveSite } from '../../scripts/site.ts';
import type { SavedPageResult } from '../page/saved-page.ts';
import { sharedData } from '../shared-data.ts';

interface Expected {
  article: boolean;
  first: string;
  last: string;
  include: string[];
  exclude: string[];
}

const folder = sharedData('pages');
const fold = (text: string): string => text.replace(/[\s\u00AD]+/g, ' ');

const SAMPLE = { chromium: 1, firefox: 4 };

describe.skipIf(folder === null).each(BROWSER_KINDS)('saved pages in %s', (kind) => {
  const root = folder ?? '';
  const all: [string, Expected][] = folder
    ? Object.entries(JSON.parse(readFileSync(join(root, 'expected.json'), 'utf8')))
    : [];
  const expected = Object.fromEntries(all.filter((_, index) => index % SAMPLE[kind] === 0));
  const results = new Map<string, SavedPageResult>();
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    const script = await bundle();
    browser = await launch(kind);
    site = await serveSite({ folder: root });
    for (const name of Object.keys(expected)) {
      const page = await browser.newPage();
      await page.goto(site.url(`/${name}.html`), { waitUntil: 'domcontentloaded' });
      await page.evaluate(`${script};undefined`);
      results.set(name, await page.evaluate(() => readSavedPage()));
      await page.close();
    }
  }, 600_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const lost = (select: (page: Expected) => string[], wanted: boolean): string[] =>
    Object.entries(expected).flatMap(([name, page]) =>
      select(page)
        .filter((words) => fold(results.get(name)?.text ?? '').includes(fold(words)) !== wanted)
        .map((words) => `${name}: ${words}`),
    );

  test('every word sequence of the articles is in the text', () => {
    expect(lost((page) => page.include, true)).toEqual([]);
  });

  test('at most 2 % of what does not belong to them is', () => {
    const extra = lost((page) => page.exclude, false);
    const all = Object.values(expected).flatMap((page) => page.exclude);
    expect(extra.length / all.length, extra.join('\n')).toBeLessThanOrEqual(0.02);
  });

  test('first and last words are found on at least 95 % of the article pages', () => {
    const missing = lost((page) => (page.article ? [page.first, page.last] : []), true);
    const articles = Object.values(expected).filter((page) => page.article).length;
    expect(new Set(missing.map((line) => line.split(':')[0])).size / articles).toBeLessThanOrEqual(0.05);
  });

  test('pages without an article say so', () => {
    for (const [name, { article }] of Object.entries(expected)) {
      expect(results.get(name)?.error, name).toBe(article ? null : 'no-article');
    }
  });

  test('every sentence leads back to its words', () => {
    const sentences = [...results.values()].reduce((sum, result) => sum + result.sentences, 0);
    expect(sentences).toBeGreaterThan(1500 / SAMPLE[kind] / 2);
    expect([...results.values()].flatMap((result) => result.mismatches)).toEqual([]);
  });

  test("no page's own HTML changes", () => {
    expect([...results].filter(([, { untouched }]) => !untouched).map(([name]) => name)).toEqual([]);
  });
});

/** The pages ask for scripts and pictures of their sites: nothing leaves this machine. */
async function launch(kind: BrowserKind): Promise<Browser> {
  const executablePath = await ensureBrowser(kind);
  return kind === 'firefox'
    ? puppeteer.launch({
        browser: 'firefox',
        executablePath,
        headless: true,
        extraPrefsFirefox: { 'network.dns.disabled': true },
      })
    : puppeteer.launch({
        browser: 'chrome',
        executablePath,
        headless: true,
        args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
      });
}

/** The reading code as one classic script. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, 'tests/page/saved-page.ts'), formats: ['iife'], name: 'savedPage' },
    },
  });
  const [first] = Array.isArray(output) ? output : [];
  const chunk = first?.output[0];
  if (!chunk) throw new Error('nothing was built');
  return escapeNonAscii(chunk.code);
}
