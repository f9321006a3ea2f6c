import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleAsWebPage } from '../../scripts/article.ts';
import { ROOT } from '../../scripts/build.ts';
import { type Driver, until, type View, type WebTab } from '../../scripts/driver/driver.ts';
import { inEachBrowser } from './support/browsers.ts';
import { serializeDom, waitForMarks } from './support/page.ts';
import { useSite } from './support/sample.ts';

/** A policy under which neither scripts nor styles of a page's own would run. */
const STRICT =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; require-trusted-types-for \'script\'">';

const site = useSite(async () => {
  const sample = await sampleAsWebPage();
  return {
    '/article.html': sample,
    '/strict.html': sample.replace(/<link[^>]*>/g, '').replace('<head>', `<head>${STRICT}`),
  };
});

const CARD = 'html > div[popover]';

/** From outside nothing but the card's host is to be seen: its shadow root is closed. */
const isOpen = (): boolean => document.querySelector('html > div[popover]') !== null;

/** What a reader sees of the card, and where. */
const box = (): { width: number; height: number; inFront: boolean } => {
  const host = document.querySelector('html > div[popover]');
  const { left, top, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
  return { width, height, inFront: document.elementFromPoint(left + width / 2, top + 8) === host };
};

/** The mouse on the first mark of a name source that is not given, by way of a place without one. */
async function hoverMark(tab: WebTab): Promise<void> {
  const { x, y } = await firstMark(tab);
  await tab.moveMouse(2, 2);
  await tab.moveMouse(x, y);
}

function firstMark(tab: WebTab): Promise<{ x: number; y: number }> {
  return tab.evaluate(() => {
    const [first] = [...(CSS.highlights.get('sourcelight-weak-source') ?? [])];
    const range = document.createRange();
    range.setStart(first?.startContainer ?? document, first?.startOffset ?? 0);
    range.setEnd(first?.endContainer ?? document, first?.endOffset ?? 0);
    const { left, top, height } = range.getClientRects()[0] ?? new DOMRect();
    return { x: left + 6, y: top + height / 2 };
  });
}

/** As the choice on this page would: what it changes is tested with it. */
function setLanguage(options: View, language: string): Promise<void> {
  return options.evaluate(async (chosen) => {
    type Api = {
      storage: { sync: { get(): Promise<{ options?: object }>; set(to: object): Promise<void> } };
    };
    const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
    const { sync } = (browser ?? chrome).storage;
    await sync.set({ options: { version: 2, ...(await sync.get()).options, language: chosen } });
  }, language);
}

/** What the shortcut makes the background tell the page; no protocol can press an extension's shortcut. */
function step(popup: View): Promise<void> {
  return popup.evaluate(async () => {
    type Api = {
      tabs: {
        query(of: object): Promise<{ id: number }[]>;
        connect(id: number, as: object): { postMessage(message: object): void };
      };
    };
    const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
    const { tabs } = browser ?? chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    tabs.connect(tab?.id ?? 0, { name: 'view', frameId: 0 }).postMessage({ type: 'step', by: 1 });
  });
}

async function marked(driver: Driver, path: string): Promise<WebTab & { before: string }> {
  const tab = await driver.open(site.url(path));
  const before = await serializeDom(tab);
  await driver.clickToolbar(tab);
  await waitForMarks(tab);
  await driver.closePopup();
  return Object.assign(tab, { before });
}

inEachBrowser((browser) => {
  test.each(['/article.html', '/strict.html'])(
    'a mark under the mouse opens the card, Escape closes it without a trace: %s',
    async (path) => {
      const tab = await marked(browser.driver, path);
      await hoverMark(tab);
      await tab.waitFor(isOpen);
      const { width, height, inFront } = await tab.waitFor(box);
      expect(inFront).toBe(true);
      // Its style sheet is at work: as a plain block it would be as wide as the window.
      expect(width).toBe(384);
      expect(height).toBeGreaterThan(100);
      await tab.press('Escape');
      await tab.waitFor(() => !document.querySelector('html > div[popover]'));
      expect(await serializeDom(tab)).toBe(tab.before);
      await tab.close();
    },
  );

  test('a finger opens the card by touching a mark, and closes it by touching anything else', async () => {
    const tab = await marked(browser.driver, '/article.html');
    const { x, y } = await firstMark(tab);
    await tab.tap(x, y);
    await tab.waitFor(isOpen);
    await tab.tap(4, 4);
    await tab.waitFor(() => !document.querySelector('html > div[popover]'));
    expect(await serializeDom(tab)).toBe(tab.before);
    await tab.close();
  });

  test('speaks the language that the reader has chosen, whatever the browser’s is', async () => {
    const options = await browser.driver.openExtensionPage('options/index.html');
    await setLanguage(options, 'de');
    const tab = await marked(browser.driver, '/article.html');
    await hoverMark(tab);
    await tab.waitFor(isOpen);
    await until('German words', async () => (await tab.shadowText(CARD)).includes('Könntest du das prüfen?'));
    await tab.close();
    await setLanguage(options, 'auto');
    await options.close();
  });

  test('a click on a sentence in the popup opens its card', async () => {
    const tab = await browser.driver.open(site.url('/article.html'));
    const popup = await browser.driver.clickToolbar(tab);
    await popup.waitFor(() => document.querySelector('.row'));
    await popup.click('.row:last-child .row-text');
    await tab.waitFor((card) => document.activeElement?.matches(card), CARD);
    await browser.driver.closePopup();
    expect(await tab.shadowText(CARD)).toContain('This looks wrong');
    await tab.press('Escape');
    await tab.waitFor(() => document.activeElement === document.body);
    await tab.close();
  });

  test('going to the next mark opens its card with the focus in it, Escape gives the focus back', async () => {
    const tab = await browser.driver.open(site.url('/article.html'));
    const before = await serializeDom(tab);
    const popup = await browser.driver.clickToolbar(tab);
    await waitForMarks(tab);
    await step(popup);
    await tab.waitFor(() => document.activeElement?.matches('html > div[popover]'));
    await browser.driver.closePopup();
    await tab.press('Escape');
    await tab.waitFor(() => !document.querySelector('html > div[popover]'));
    expect(await tab.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await serializeDom(tab)).toBe(before);
    await tab.close();
  });
});

// The shadow root is closed, so that its colours can't be asked for from outside.
test('the build leaves the card free to be dark', async () => {
  const script = await readFile(join(ROOT, 'dist/chrome/card.js'), 'utf8');
  expect(script).toContain('--lightningcss-dark:initial');
  expect(script).not.toMatch(/--lightningcss-(?:light|dark): ?(?:initial)? ?!important/);
});
