/** Tabs that the browser puts away to save memory, and the browser itself closed and started again. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { type Driver, launch, type WebTab } from '../../scripts/driver/driver.ts';
import { type InBrowser, inEachBrowser } from './support/browsers.ts';
import { GRANTED_SITE, grantedExtension, waitForRegistered } from './support/granted.ts';
import { marksOf, waitForMarks } from './support/page.ts';
import { useSite } from './support/sample.ts';
import { PIER, storyPage } from './support/stories.ts';

const site = useSite(() => ({ '/pier.html': storyPage(PIER), '/other.html': storyPage(PIER) }));

inEachBrowser(
  (browser) => {
    test('a tab that was put away comes back unmarked, and a click reads it', async () => {
      const { driver } = browser;
      // It opens after installing, beside the tab in front.
      await driver.extensionPage('welcome/index.html');
      const tab = await driver.open(site.url('/pier.html'));
      await driver.clickToolbar(tab);
      await waitForMarks(tab);
      await driver.closePopup();

      const back = await putAwayAndShow(browser, tab);
      expect(await marksOf(back)).toEqual({});
      const popup = await driver.clickToolbar(back);
      await popup.waitFor(() => document.querySelector('.row'));
      await waitForMarks(back);
      await driver.closePopup();
      await back.close();
    });

    test('a tab of a site with "always" that was put away is read again when it comes back', async () => {
      const { driver } = browser;
      const tab = await driver.open(site.url('/other.html'));
      await alwaysHere(driver, tab);
      await waitForMarks(tab);

      const back = await putAwayAndShow(browser, tab);
      await waitForMarks(back);
      await back.close();
    });
  },
  { extension: grantedExtension },
);

// Firefox forgets an extension that no shop has signed when it closes.
test('a site with "always" is read without a click after the browser was closed and started again', async () => {
  const options = {
    extension: await grantedExtension('chromium'),
    executable: await ensureBrowser('chromium'),
    headless: true,
    profile: await mkdtemp(join(tmpdir(), 'sourcelight-profile-')),
  };
  const first = await launch('chromium', options);
  await first.extensionPage('welcome/index.html');
  const tab = await first.open(site.url('/pier.html'));
  await alwaysHere(first, tab);
  await waitForMarks(tab);
  await first.close();

  const second = await launch('chromium', options);
  const settings = await second.openExtensionPage('options/index.html');
  await waitForRegistered(settings, [`${GRANTED_SITE}/*`]);
  await waitForMarks(await second.open(site.url('/pier.html')));
  expect(await second.complaints()).toEqual([]);
  await second.close();
});

/** Chooses "always on this site" in the popup. */
async function alwaysHere(driver: Driver, tab: WebTab): Promise<void> {
  const popup = await driver.clickToolbar(tab);
  await popup.waitFor(() => document.querySelector('.site-menu'));
  await popup.click('.site-menu summary');
  await popup.click('[data-rule=always]');
  await popup.waitFor(() => document.querySelector('[data-rule=always][aria-pressed=true]'));
  await driver.closePopup();
}

/** Has the browser put the tab in front away, as it does when memory is short, and comes back to it. */
async function putAwayAndShow({ driver }: InBrowser, inFront: WebTab): Promise<WebTab> {
  // What goes with the document tells the new one from the old.
  await inFront.evaluate(() => document.documentElement.classList.add('old'));
  const page = await driver.openExtensionPage('options/index.html');
  await page.evaluate(async () => {
    type Tab = { id: number; index: number };
    type Tabs = {
      getCurrent(): Promise<Tab>;
      query(of: object): Promise<Tab[]>;
      discard(id: number): Promise<unknown>;
      update(id: number, to: object): Promise<unknown>;
    };
    const world = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
    const { tabs } = world.browser ?? world.chrome;
    const here = await tabs.getCurrent();
    // The tab that this one was opened beside.
    const before = (await tabs.query({})).find(({ index }) => index === here.index - 1);
    if (!before) throw new Error('no tab to put away');
    await tabs.discard(before.id);
    const [away] = (await tabs.query({ discarded: true })).slice(-1);
    if (!away) throw new Error('the browser kept the tab');
    await tabs.update(away.id, { active: true });
  });
  const tab = await driver.webPage(
    inFront.url(),
    () => document.readyState === 'complete' && !document.documentElement.classList.contains('old'),
  );
  await page.close();
  return tab;
}
