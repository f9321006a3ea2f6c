import { expect, test } from 'vitest';
import { sampleAsWebPage } from '../../scripts/article.ts';
import { until, type View, type WebTab } from '../../scripts/driver/driver.ts';
import type { Doubt } from '../../src/doubts.ts';
import { type InBrowser, inEachBrowser } from './support/browsers.ts';
import { useSite } from './support/sample.ts';

/** A page that listens to whatever is typed, wherever a page's listeners usually hang. */
const EARS = `<script>
  window.heard = '';
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'])
    for (const to of [document, document.documentElement])
      for (const capture of [true, false])
        to.addEventListener(type, (event) => { window.heard += event.key ?? event.data ?? type; }, { capture });
</script>`;

const site = useSite(async () => ({
  '/article.html': (await sampleAsWebPage()).replace('<head>', `<head>${EARS}`),
}));

const CARD = 'html > div[popover]';

/** Opens the card of the last sentence, by a click on it in the popup. Nothing in it is marked, and nobody is cited. */
async function openLastCard({ driver }: InBrowser, tab: WebTab): Promise<void> {
  const popup = await driver.clickToolbar(tab);
  await popup.waitFor(() => document.querySelector('.row'));
  await popup.click('.row:last-child .row-text');
  await tab.waitFor((card) => document.activeElement?.matches(card), CARD);
  await driver.closePopup();
}

async function press(tab: WebTab, ...keys: Parameters<WebTab['press']>[0][]): Promise<void> {
  for (const key of keys) await tab.press(key);
}

const doubt = (at: number, words: string): Doubt => ({
  at,
  url: 'https://news.example/pier',
  sentence: 'Officials said the pier was safe.',
  marked: 'Officials',
  type: 'weak-source',
  foundBy: 'model',
  rule: null,
  reasons: [],
  confidence: 0.8,
  engine: 'sourcelight@0.1.0',
  fault: 'wrong-source',
  words,
});

/** What is kept on the device; with an argument, that is kept from now on. */
function kept(page: View, doubts?: Doubt[]): Promise<Doubt[]> {
  return page.evaluate(async (given) => {
    type Local = { get(): Promise<{ doubts?: Doubt[] }>; set(to: object): Promise<void> };
    type Api = { storage: { local: Local } };
    const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
    const { local } = (browser ?? chrome).storage;
    if (given) await local.set({ doubts: given });
    return (await local.get()).doubts ?? [];
  }, doubts as never);
}

inEachBrowser((browser) => {
  test('notes of what looks wrong are listed in the settings, newest first, and deleted one by one or all', async () => {
    const options = await browser.driver.openExtensionPage('options/index.html');
    await options.waitFor(() => document.querySelector('.doubts'));
    await kept(options, [doubt(1, 'first'), doubt(2, 'second'), doubt(3, 'third')]);
    await options.waitFor(() => document.querySelectorAll('.doubt').length === 3);
    expect(await options.evaluate(() => document.querySelector('.doubt')?.textContent)).toContain('third');

    await options.click('.doubt:nth-child(2) button');
    await options.waitFor(() => document.querySelectorAll('.doubt').length === 2);
    expect((await kept(options)).map(({ words }) => words)).toEqual(['first', 'third']);

    await options.click('.doubts [data-action=forget]');
    expect(await kept(options)).toHaveLength(2);
    await options.click('.doubts [data-action=forget]');
    await options.waitFor(() => !document.querySelector('.doubt'));
    expect(await kept(options)).toEqual([]);
    await options.close();
  });

  test('a note is written by the keyboard alone, outlives Escape, is kept, and is not heard by the page', async () => {
    const tab = await browser.driver.open(site.url('/article.html'));
    await openLastCard(browser, tab);
    // The cross, what unfolds the form, the first of the choices, the reader's own words.
    await press(tab, 'Tab', 'Tab', 'Enter', 'Tab');
    await tab.type(' ');
    await press(tab, 'Tab');
    await tab.type('Half a note');
    await tab.press('Escape');
    await tab.waitFor((card) => !document.querySelector(card), CARD);
    expect(await tab.evaluate(() => (window as unknown as { heard: string }).heard)).toBe('');

    await openLastCard(browser, tab);
    await until('the draft', async () => (await tab.shadowText(CARD)).includes('Half a note'));
    await press(tab, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await until('the note to be kept', async () => (await tab.shadowText(CARD)).includes('Kept.'));
    await tab.press('Escape');
    await openLastCard(browser, tab);
    expect(await tab.shadowText(CARD)).not.toContain('Half a note');
    await tab.close();

    const options = await browser.driver.openExtensionPage('options/index.html');
    await options.waitFor(() => document.querySelector('.doubt'));
    expect(await kept(options)).toMatchObject([
      { words: 'Half a note', fault: 'wrong-source', marked: '', url: site.url('/article.html') },
    ]);
    await kept(options, []);
    await options.close();
  });
});
