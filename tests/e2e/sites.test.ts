import { expect, test } from 'vitest';
import type { View } from '../../scripts/driver/driver.ts';
import { type InBrowser, inEachBrowser } from './support/browsers.ts';
import { grantedExtension, GRANTED_SITE as SITE, waitForRegistered } from './support/granted.ts';
import { waitForMarks } from './support/page.ts';
import { tallSample, useSite } from './support/sample.ts';
import { FERRY, storyHtml } from './support/stories.ts';

const site = useSite(async () => ({ '/article.html': await tallSample() }));
inEachBrowser(
  (browser) => {
    test('a site with "always" is read without a click, also after an update, until it is taken off the list', async () => {
      const { driver } = browser;
      await driver.extensionPage('welcome/index.html');
      const tab = await driver.open(site.url('/article.html'));
      const popup = await driver.clickToolbar(tab);
      await popup.waitFor(() => document.querySelector('.site-menu'));
      await popup.click('.site-menu summary');
      await popup.click('[data-rule=always]');
      await popup.waitFor(() => document.querySelector('[data-rule=always][aria-pressed=true]'));
      const options = await driver.openExtensionPage('options/index.html');
      await options.waitFor((of) => document.querySelector(`[data-site="${of}"]`), SITE);
      await waitForRegistered(options, [`${SITE}/*`]);
      expect(await options.evaluate(() => document.querySelector('.withheld'))).toBeNull();

      const later = await driver.open(site.url('/article.html'));
      await waitForMarks(later);
      // A single-page site goes on to another article: it is read, too.
      await later.evaluate((next) => {
        history.pushState({}, '', '/ferry.html');
        (document.querySelector('main') ?? document.body).innerHTML = next;
      }, storyHtml(FERRY));
      await later.waitFor(() =>
        [...(CSS.highlights.get('sourcelight-weak-source') ?? [])].some(
          ({ startContainer }) => startContainer.isConnected && startContainer.nodeValue?.includes('ferry'),
        ),
      );

      await options.close();
      await driver.reload();
      const renewed = await driver.openExtensionPage('options/index.html');
      await waitForRegistered(renewed, [`${SITE}/*`]);
      const afterUpdate = await driver.open(site.url('/article.html'));
      await waitForMarks(afterUpdate);

      await renewed.show();
      await renewed.waitFor((of) => document.querySelector(`[data-site="${of}"] button`), SITE);
      await renewed.click(`[data-site="${SITE}"] button`);
      await waitForRegistered(renewed, []);
      for (const opened of [tab, later, afterUpdate, renewed]) await opened.close();
    });

    test('"never" wins over all articles, and a click still works', async () => {
      const { driver } = browser;
      const tab = await driver.open(site.url('/article.html'));
      const popup = await driver.clickToolbar(tab);
      await waitForMarks(tab);
      await popup.waitFor(() => document.querySelector('.site-menu'));
      await popup.click('.site-menu summary');
      await popup.click('[data-rule=never]');
      await popup.waitFor(() => document.querySelector('[data-rule=never][aria-pressed=true]'));
      await tab.waitFor(() => [...CSS.highlights.keys()].every((name) => !name.startsWith('sourcelight')));
      await driver.closePopup();

      const again = await driver.open(site.url('/article.html'));
      await driver.clickToolbar(again);
      await waitForMarks(again);
      await driver.closePopup();
      const options = await driver.openExtensionPage('options/index.html');
      await waitForRegistered(options, []);
      for (const opened of [tab, again, options]) await opened.close();
    });

    test('access that is taken back in the browser is noticed: the wish stays, nothing is read without a click', async () => {
      const { driver } = browser;
      const tab = await driver.open(site.url('/article.html'));
      const popup = await driver.clickToolbar(tab);
      await popup.waitFor(() => document.querySelector('.site-menu'));
      await popup.click('.site-menu summary');
      await popup.click('[data-rule=always]');
      await popup.waitFor(() => document.querySelector('[data-rule=always][aria-pressed=true]'));
      await driver.closePopup();
      const options = await driver.openExtensionPage('options/index.html');
      await waitForRegistered(options, [`${SITE}/*`]);

      await withdraw(browser, options);
      await waitForRegistered(options, []);
      await options.waitFor((of) => document.querySelector(`[data-site="${of}"]`), SITE);
      await options.waitFor(() => document.querySelector('.withheld'));

      await options.click(`[data-site="${SITE}"] button`);
      for (const opened of [tab, options]) await opened.close();
    });
  },
  { extension: grantedExtension },
);

/** Takes back the access to the site, in Chromium by the switch in its own settings. */
async function withdraw({ driver, kind }: InBrowser, options: View): Promise<void> {
  if (kind === 'firefox') {
    await options.evaluate(async (origin) => {
      type Api = { permissions: { remove(of: object): Promise<boolean> } };
      await (globalThis as unknown as { browser: Api }).browser.permissions.remove({ origins: [origin] });
    }, `${SITE}/*`);
    return;
  }
  const settings = await driver.openInternalPage('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    type Api = { developerPrivate: { updateExtensionConfiguration(of: object): Promise<void> } };
    const { developerPrivate } = (globalThis as unknown as { chrome: Api }).chrome;
    await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
  }, new URL(driver.origin).host);
  await settings.close();
}
