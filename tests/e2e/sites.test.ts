import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/build.ts';
import type { View } from '../../scripts/driver/driver.ts';
import { type InBrowser, inEachBrowser } from './support/browsers.ts';
import { waitForMarks } from './support/page.ts';
import { tallSample, useSite } from './support/sample.ts';
import { FERRY, storyHtml } from './support/stories.ts';

const site = useSite(async () => ({ '/article.html': await tallSample() }));
const SITE = 'http://127.0.0.1';

/**
 * Chromium asks for access in a window that no protocol reaches, so there the extension has it from the start and the
 * browser answers yes without asking. Firefox is told to do so (`scripts/driver/firefox.ts`). What follows is real.
 */
async function extension(kind: 'chromium' | 'firefox'): Promise<string> {
  const built = join(ROOT, 'dist', kind === 'firefox' ? 'firefox' : 'chrome');
  if (kind === 'firefox') return built;
  const folder = await mkdtemp(join(tmpdir(), 'sourcelight-granted-'));
  await cp(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: [`${SITE}/*`] }));
  return folder;
}

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
      await registered(options, [`${SITE}/*`]);
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
      await registered(renewed, [`${SITE}/*`]);
      const afterUpdate = await driver.open(site.url('/article.html'));
      await waitForMarks(afterUpdate);

      await renewed.show();
      await renewed.waitFor((of) => document.querySelector(`[data-site="${of}"] button`), SITE);
      await renewed.click(`[data-site="${SITE}"] button`);
      await registered(renewed, []);
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
      await registered(options, []);
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
      await registered(options, [`${SITE}/*`]);

      await withdraw(browser, options);
      await registered(options, []);
      await options.waitFor((of) => document.querySelector(`[data-site="${of}"]`), SITE);
      await options.waitFor(() => document.querySelector('.withheld'));

      await options.click(`[data-site="${SITE}"] button`);
      for (const opened of [tab, options]) await opened.close();
    });
  },
  { extension },
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

/** Until the browser puts our script into pages of these patterns by itself, and no others. */
async function registered(page: View, patterns: string[]): Promise<void> {
  await page.waitFor(async (wanted) => {
    type Scripts = { scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> } };
    const world = globalThis as unknown as { browser?: Scripts; chrome: Scripts };
    const scripts = await (world.browser ?? world.chrome).scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches).join() === wanted;
  }, patterns.join());
}
