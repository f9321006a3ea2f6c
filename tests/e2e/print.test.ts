import { expect, test } from 'vitest';
import { inEachBrowser } from './support/browsers.ts';
import { tallSample, useSite } from './support/sample.ts';

const site = useSite(async () => ({ '/article.html': await tallSample() }));

inEachBrowser(
  (browser) => {
    test('the findings are printed as a sheet of their own', async () => {
      const tab = await browser.driver.open(site.url('/article.html'));
      const popup = await browser.driver.clickToolbar(tab);
      await popup.waitFor(() => document.querySelector('.row'));
      await popup.click('.take-along > button:last-of-type');
      // A tab of its own, which prints itself.
      const page = await browser.driver.extensionPage('popup/index.html?tab=');
      const sheet = await page.waitFor(() => document.querySelector('body > .sheet')?.textContent);
      expect(sheet).toContain('Read with Sourcelight on');
      expect(sheet).toContain('Ferry pier closed after years of cracks, report says');
      expect(sheet).toContain('Northgate Tribune ← Inspection report from May');
      expect(sheet).toContain('Ministry of Transport did not comment (17)');
      await page.close();
      await tab.close();
    });
  },
  // In Firefox the dialog would hold the page up until somebody answers it.
  { browsers: ['chromium'] },
);
