import axe from 'axe-core';
import { expect, test } from 'vitest';
import type { View } from '../../scripts/driver/driver.ts';
import { inEachBrowser } from './support/browsers.ts';
import { tallSample, useSite } from './support/sample.ts';

const site = useSite(async () => ({ '/article.html': await tallSample() }));
const SCHEMES = ['light', 'dark'] as const;

// The same documents in both browsers; axe does not come to its end in Firefox's popup.
inEachBrowser(
  (browser) => {
    test.each(SCHEMES)('popup, %s: with every reason open, and with the sources', async (scheme) => {
      const tab = await browser.driver.open(site.url('/article.html'));
      const popup = await browser.driver.clickToolbar(tab);
      await popup.setColorScheme(scheme);
      await popup.waitFor(() => document.querySelector('.row'));
      expect(await violations(popup)).toEqual([]);

      await popup.evaluate(() => {
        for (const button of document.querySelectorAll<HTMLElement>('.row-why')) button.click();
      });
      await popup.waitFor(() => document.querySelector('.reasons'));
      expect(await violations(popup)).toEqual([]);

      await popup.click('#tab-sources');
      await popup.waitFor(() => !document.querySelector('.rows'));
      expect(await violations(popup)).toEqual([]);
      await tab.close();
    });

    test.each(['options', 'welcome'].flatMap((page) => SCHEMES.map((scheme) => ({ page, scheme }))))(
      '$page, $scheme',
      async ({ page, scheme }) => {
        const view = await browser.driver.openExtensionPage(`${page}/index.html`);
        await view.setColorScheme(scheme);
        await view.waitFor(() => document.querySelector('h1'));
        expect(await violations(view)).toEqual([]);
      },
    );
  },
  { browsers: ['chromium'] },
);

/** What axe has against a page: the rule, and where. */
async function violations(view: View): Promise<string[]> {
  await view.addScript(axe.source);
  return view.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return found.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  });
}
