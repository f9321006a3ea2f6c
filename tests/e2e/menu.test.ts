import { expect, test } from 'vitest';
import { sampleAsWebPage } from '../../scripts/article.ts';
import { until, type WebTab } from '../../scripts/driver/driver.ts';
import { type InBrowser, inEachBrowser } from './support/browsers.ts';
import { serializeDom, waitForMarks } from './support/page.ts';
import { tallSample, useSite } from './support/sample.ts';

const ITEM = 'who-says-this';

const site = useSite(async () => ({
  '/article.html': await sampleAsWebPage(),
  '/tall.html': await tallSample(),
  '/notes.html': `<!doctype html><html lang="en"><title>Notes</title><ul>
    <li id="one">Officials said the bridge would stay closed.</li>${'<li><a href="/">A notice</a> today</li>'.repeat(20)}</ul>`,
}));

const CARD = 'html > div[popover]';

function select(tab: WebTab, selector: string): Promise<void> {
  return tab.evaluate((of) => {
    const element = document.querySelector(of);
    if (element) getSelection()?.selectAllChildren(element);
  }, selector);
}

/** In Chromium the menu grants nothing, as it isn't really clicked: a click on the button does instead. */
async function grant({ driver, kind }: InBrowser, tab: WebTab): Promise<void> {
  if (kind === 'firefox') return;
  const popup = await driver.clickToolbar(tab);
  await popup.waitFor(() => document.querySelector('.row, .problem'));
  await driver.closePopup();
}

inEachBrowser((browser) => {
  test('the card for a long selection opens where the reader is', async () => {
    const tab = await browser.driver.open(site.url('/tall.html'));
    await grant(browser, tab);
    await tab.evaluate(() => scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' }));
    await select(tab, 'article');
    await browser.driver.chooseFromMenu(tab, ITEM);
    await until('the answer', async () => /Your selection/.test(await tab.shadowText(CARD)));
    const { top, bottom, height } = await tab.evaluate((card) => {
      const box = document.querySelector(card)?.getBoundingClientRect() ?? new DOMRect();
      return { top: box.top, bottom: box.bottom, height: innerHeight };
    }, CARD);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
    await tab.close();
  });

  test.each([
    {
      what: 'a sentence of the article',
      path: '/article.html',
      selector: 'article p:nth-of-type(3)',
      says: /Your selection.*1 of \d/,
    },
    {
      what: 'text beside any article',
      path: '/notes.html',
      selector: '#one',
      says: /Hardly.*Only the words you selected/,
    },
  ])('“Who says this?” opens the card for $what, with the focus in it', async ({ path, selector, says }) => {
    const tab = await browser.driver.open(site.url(path));
    const before = await serializeDom(tab);
    await grant(browser, tab);
    await select(tab, selector);
    await browser.driver.chooseFromMenu(tab, ITEM);
    await tab.waitFor((card) => document.activeElement?.matches(card), CARD);
    await until('the answer', async () => says.test(await tab.shadowText(CARD)));
    if (path === '/article.html') await waitForMarks(tab);
    await tab.press('Escape');
    await tab.waitFor(() => !document.querySelector('html > div[popover]'));
    expect(await tab.evaluate(() => String(getSelection()).length)).toBeGreaterThan(10);
    expect(await serializeDom(tab)).toBe(before);
    await tab.close();
  });
});
