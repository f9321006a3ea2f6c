import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Tab, until, type View } from '../../scripts/driver/driver.ts';
import type { PuppeteerTab } from '../../scripts/driver/tab.ts';
import { type InBrowser, inEachBrowser } from './support/browsers.ts';
import { marksOf, serializeDom, waitForMarks } from './support/page.ts';
import { tallSample, useSite } from './support/sample.ts';

const site = useSite(async () => ({
  '/article.html': (await tallSample()).replace(
    'Critics say',
    'Police said that a former clerk was accused of stealing the plans. Critics say',
  ),
  '/frame.html':
    '<!doctype html><html lang="en"><title>A frame</title><iframe src="/article.html" width="1000" height="800"></iframe></html>',
}));
/** In the order of the page. */
const KINDS = ['weak-source', 'secondhand', 'hedge'] as const;

inEachBrowser((browser) => {
  test.each(KINDS)('marks of the kind %s can be turned off, at once and for pages to come', async (kind) => {
    const tab = await browser.driver.open(site.url('/article.html'));
    await browser.driver.clickToolbar(tab);
    await waitForMarks(tab);
    await browser.driver.closePopup();
    const others = await withoutKind(tab, kind);
    const options = await openOptions(browser);

    await options.click(switchOf(kind));
    await tab.waitFor((name) => (CSS.highlights.get(name)?.size ?? 0) === 0, `sourcelight-${kind}`);
    expect(await sortedMarks(tab)).toEqual(others);

    const later = await browser.driver.open(site.url('/article.html'));
    await browser.driver.clickToolbar(later);
    await waitForMarks(later);
    expect(await sortedMarks(later)).toEqual(others);
    await browser.driver.closePopup();

    await options.show();
    await options.click('[data-action=reset]');
    await later.waitFor((name) => (CSS.highlights.get(name)?.size ?? 0) > 0, `sourcelight-${kind}`);
    await tab.close();
    await later.close();
    await options.close();
  });
});

inEachBrowser((browser) => {
  test('how much is marked, and in which colours, changes on an open page at once', async () => {
    const tab = await browser.driver.open(site.url('/article.html'));
    await browser.driver.clickToolbar(tab);
    await waitForMarks(tab);
    await browser.driver.closePopup();
    const standard = await sortedMarks(tab);
    const options = await openOptions(browser);

    await options.click('input[value=thin]');
    await tab.waitFor(() => !CSS.highlights.has('sourcelight-hedge'));
    const thin = await sortedMarks(tab);
    expect(thin['sourcelight-weak-source']).toContain('Critics');
    expect(standard['sourcelight-weak-source']).toEqual(
      expect.arrayContaining(thin['sourcelight-weak-source'] ?? []),
    );

    await options.click('input[value=everything]');
    await tab.waitFor(() => CSS.highlights.has('sourcelight-faint'));
    const { 'sourcelight-faint': faint, ...others } = await sortedMarks(tab);
    expect(faint).toContain('accused of');
    expect(others).toEqual(standard);

    await options.click('input[value=contrast]');
    await tab.waitFor(() => CSS.highlights.has('sourcelight-contrast-hedge'));
    const contrast = await sortedMarks(tab);
    expect(Object.keys(contrast).every((name) => name.startsWith('sourcelight-contrast-'))).toBe(true);
    expect(contrast['sourcelight-contrast-hedge']).toEqual(standard['sourcelight-hedge']);

    await options.click('[data-action=reset]');
    await tab.waitFor(() => CSS.highlights.has('sourcelight-hedge'));
    expect(await sortedMarks(tab)).toEqual(standard);
    await tab.close();
    await options.close();
  });
});

inEachBrowser((browser) => {
  test('bars in the margin come and go at once, and touch nothing in the page', async () => {
    const tab = await browser.driver.open(site.url('/article.html'));
    const before = await serializeDom(tab);
    await browser.driver.clickToolbar(tab);
    await waitForMarks(tab);
    await browser.driver.closePopup();
    const options = await openOptions(browser);
    await options.click(BARS);
    await tab.waitFor(() => document.documentElement.lastElementChild !== document.body);
    expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(3);

    await options.click(BARS);
    await tab.waitFor(() => document.documentElement.lastElementChild === document.body);
    expect(await serializeDom(tab)).toBe(before);
    await tab.close();
    await options.close();
  });

  test('an article in a frame has its bars there, and loses them with the option', async () => {
    const tab = await browser.driver.open(site.url('/frame.html'));
    const inFrame = (): number | undefined =>
      document.querySelector('iframe')?.contentDocument?.documentElement.children.length;
    await tab.waitFor(
      () => document.querySelector('iframe')?.contentDocument?.querySelector('footer') !== null,
    );
    const popup = await browser.driver.clickToolbar(tab);
    await popup.waitFor(() => document.querySelector('.row'));
    await browser.driver.closePopup();
    expect(await tab.evaluate(inFrame)).toBe(2);
    const options = await openOptions(browser);
    await options.click(BARS);
    await until('bars in the frame', async () => (await tab.evaluate(inFrame)) === 3);
    await options.click(BARS);
    await until('no bars', async () => (await tab.evaluate(inFrame)) === 2);
    await tab.close();
    await options.close();
  });

  test('marks are printed only where the reader wants that', async () => {
    const tab = await browser.driver.open(site.url('/article.html'));
    const print = async (): Promise<string> => drawnOn(await (tab as PuppeteerTab).page.pdf());
    const plain = await print();
    await browser.driver.clickToolbar(tab);
    await waitForMarks(tab);
    await browser.driver.closePopup();
    expect(plain).toContain('ET');
    expect((await print()) === plain).toBe(true);
    await waitForMarks(tab);

    const options = await openOptions(browser);
    if (browser.kind === 'firefox') {
      expect(
        await options.evaluate(() => document.querySelector('[aria-describedby=print-marks-about]')),
      ).toBeNull();
      for (const opened of [tab, options]) await opened.close();
      return;
    }
    await options.click('[aria-describedby=print-marks-about]');
    await options.waitFor(() => document.querySelector('.said')?.textContent);
    await tab.show();
    expect((await print()) === plain).toBe(false);
    await tab.close();
    await options.close();
  });
});

/** What a PDF draws: its other parts say when it was made. */
function drawnOn(paper: Uint8Array): string {
  const streams = Buffer.from(paper)
    .toString('latin1')
    .split(/\bstream\r?\n/)
    .slice(1);
  return streams
    .map((stream) => inflate(Buffer.from(stream, 'latin1')))
    .filter((content) => /\bET\b/.test(content))
    .join('\n');
}

/** Nothing where it is no compressed stream. */
function inflate(stream: Buffer): string {
  // What follows the stream in the file is left alone.
  return stream[0] === 0x78 ? inflateSync(stream).toString('latin1') : '';
}

const BARS = '[aria-describedby=level-tint-about]';

inEachBrowser((browser) => {
  test('the settings say which keys do what, and lead to where they are changed', async () => {
    const options = await openOptions(browser);
    const keys = await options.evaluate(() =>
      [...document.querySelectorAll('[data-command]')].map((row) => [
        row.getAttribute('data-command'),
        row.querySelector('kbd')?.textContent,
      ]),
    );
    expect(Object.fromEntries(keys)).toEqual({
      _execute_action: 'Alt+Shift+S',
      'next-mark': 'Alt+Shift+.',
      'previous-mark': 'Alt+Shift+,',
      'toggle-marks': 'Alt+Shift+M',
    });

    const before = await options.evaluate(countTabs);
    await options.click('[data-action=keys]');
    await until('another tab', async () => (await options.evaluate(countTabs)) > before);
    await options.close();
  });
});

/** In a page of the extension. */
async function countTabs(): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<unknown[]> } } };
  return (await chrome.tabs.query({})).length;
}

async function openOptions({ driver }: InBrowser): Promise<Tab> {
  const options = await driver.openExtensionPage('options/index.html');
  await options.waitFor(() => document.querySelector('.mark-kinds'));
  return options;
}

/** They are painted outwards from the view, in no order to rely on. */
async function sortedMarks(tab: View): Promise<Record<string, string[]>> {
  const marks = Object.entries(await marksOf(tab));
  return Object.fromEntries(marks.map(([name, texts]) => [name, texts.toSorted()]));
}

function switchOf(kind: (typeof KINDS)[number]): string {
  return `.mark-kinds > :nth-child(${KINDS.indexOf(kind) + 1}) [role=switch]`;
}

async function withoutKind(tab: View, kind: string): Promise<Record<string, string[]>> {
  const { [`sourcelight-${kind}`]: gone, ...others } = await sortedMarks(tab);
  expect(gone?.length).toBeGreaterThan(0);
  return others;
}
