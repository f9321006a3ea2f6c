import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/driver/driver.ts';
import { inEachBrowser } from './support/browsers.ts';
import { tallSample, useSite } from './support/sample.ts';

const site = useSite(async () => ({ '/article.html': await tallSample() }));

inEachBrowser(
  (browser) => {
    test('the findings are printed as a sheet of their own', async () => {
      const tab = await browser.driver.open(site.url('/article.html'));
      const popup = await browser.driver.clickToolbar(tab);
      await popup.waitFor(() => document.querySelector('.row'));
      await popup.click('[data-print=findings]');
      // A tab of its own, which prints itself.
      const page = await browser.driver.extensionPage('popup/index.html?tab=');
      const sheet = await printed(page);
      expect(sheet).toContain('Read with Sourcelight on');
      expect(sheet).toContain('Ferry pier closed after years of cracks, report says');
      expect(sheet).toContain('Northgate Tribune ← Inspection report from May');
      expect(sheet).toContain('Ministry of Transport did not comment (17)');
      await page.close();
      await tab.close();
    });

    test('a class gets every sentence to answer, and no answer', async () => {
      const tab = await browser.driver.open(site.url('/article.html'));
      const popup = await browser.driver.clickToolbar(tab);
      const sentences = await popup.waitFor(() => document.querySelectorAll('.row').length);
      await popup.click('[data-print=exercise]');
      const page = await browser.driver.extensionPage('popup/index.html?tab=');
      const sheet = await printed(page);
      expect(sheet).toContain('An exercise with Sourcelight');
      const tasks = await page.evaluate(() => document.querySelectorAll('.exercise-sentences > li').length);
      expect(tasks).toBe(sentences);
      expect(await page.evaluate(() => document.querySelectorAll('.exercise-answers .disc').length)).toBe(0);
      // Nothing of what the findings say.
      for (const answer of ['Northgate Tribune ←', 'separate sources', 'Second-hand', 'did not comment (17)'])
        expect(sheet).not.toContain(answer);
      await page.close();
      await tab.close();
    });
  },
  // In Firefox the dialog would hold the page up until somebody answers it.
  { browsers: ['chromium'] },
);

/** The sheet that takes the screen's place on paper. Asked for as browsers do, because Chromium without a window at times ignores `print()`. */
async function printed(page: Tab): Promise<string> {
  await page.waitFor(() => document.querySelector('.row'));
  return page.waitFor(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelector('body > .sheet')?.textContent;
  });
}
