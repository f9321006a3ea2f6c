import { expect, test } from 'vitest';
import type { Tab, View } from '../../scripts/driver/driver.ts';
import { type InBrowser, inEachBrowser } from './support/browsers.ts';
import { tallSample, useSite } from './support/sample.ts';

const site = useSite(async () => ({
  '/article.html': await tallSample(),
  '/other.html': '<!doctype html><title>Other</title><p>Another page, which nobody has asked about.</p>',
}));
const PANEL = 'panel/index.html';

inEachBrowser((browser) => {
  test('opens from the popup, shows the report beside the article, and scrolls along both ways', async () => {
    const tab = await browser.driver.open(site.url('/article.html'));
    const panel = await openPanel(browser, tab);
    await panel.waitFor(() => document.querySelector('.row'));
    expect(await currentRow(panel)).toBe(0);

    await tab.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await panel.waitFor(() => {
      const current = document.querySelector<HTMLElement>('.row[aria-current]');
      return current && Number(current.dataset['index']) > 0 && scrollY > 0;
    });

    // A pointer that comes over the panel makes it lead.
    await panel.click('.bar > .logo');
    await panel.evaluate(() => {
      document.querySelector('.row[data-index="0"]')?.scrollIntoView({ block: 'start', behavior: 'instant' });
      scrollBy({ top: 8, behavior: 'instant' });
    });
    await tab.waitFor(() => scrollY < document.body.scrollHeight / 2);
    await tab.close();
  });

  test('shows nothing of one tab while another is in front, and says what to click', async () => {
    const tab = await browser.driver.open(site.url('/article.html'));
    const panel = await openPanel(browser, tab);
    await panel.waitFor(() => document.querySelector('.row'));

    const other = await browser.driver.open(site.url('/other.html'));
    await panel.waitFor(() => document.querySelector('.problem'));
    expect(await panel.evaluate(() => document.querySelector('.problem')?.textContent)).toContain('Click');
    expect(await panel.evaluate(() => document.querySelector('.row'))).toBeNull();

    await tab.show();
    await panel.waitFor(() => document.querySelector('.row'));
    await tab.goto(site.url('/other.html'));
    await panel.waitFor(() => document.querySelector('.problem'));
    await other.close();
    await tab.close();
  });

  test('shows a report as soon as the button is clicked', async () => {
    const tab = await browser.driver.open(site.url('/article.html'));
    const panel = await openPanel(browser, tab);
    await panel.waitFor(() => document.querySelector('.row'));
    const next = await browser.driver.open(site.url('/article.html'));
    await panel.waitFor(() => document.querySelector('.problem'));
    await browser.driver.clickToolbar(next);
    await panel.waitFor(() => document.querySelector('.row'));
    await next.close();
    await tab.close();
  });
});

async function openPanel({ driver }: InBrowser, tab: Tab): Promise<View> {
  const popup = await driver.clickToolbar(tab);
  await popup.waitFor(() => document.querySelector('.row'));
  await popup.click('[data-action="panel"]');
  return driver.extensionPage(PANEL);
}

function currentRow(panel: View): Promise<number> {
  return panel
    .waitFor(() => document.querySelector('.row[aria-current]'))
    .then(() =>
      panel.evaluate(() =>
        Number(document.querySelector<HTMLElement>('.row[aria-current]')?.dataset['index']),
      ),
    );
}
