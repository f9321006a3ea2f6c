import { expect, test } from 'vitest';
import { sampleAsWebPage } from '../../scripts/article.ts';
import { until, type View } from '../../scripts/driver/driver.ts';
import { inEachBrowser } from './support/browsers.ts';
import { marksOf, waitForMarks } from './support/page.ts';
import { useSite } from './support/sample.ts';

const site = useSite(async () => ({
  '/article.html': await sampleAsWebPage(),
  '/links.html': `<!doctype html><html lang="en"><title>Links</title><ul>${'<li><a href="/">A notice</a> today</li>'.repeat(20)}</ul>`,
}));

type Api = {
  tabs: { query(of: object): Promise<{ id: number }[]> };
  action: Record<'getBadgeText' | 'getTitle', (of: { tabId: number }) => Promise<string>>;
};

/** The tab in front of a popup. */
function frontTab(popup: View): Promise<number> {
  return popup.evaluate(async () => {
    const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
    const [tab] = await (browser ?? chrome).tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? 0;
  });
}

/** What the toolbar button says in a tab, asked from a page of the extension. */
function button(page: View, tabId: number): Promise<{ badge: string; title: string }> {
  return page.evaluate(async (of) => {
    const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
    const { action } = browser ?? chrome;
    return { badge: await action.getBadgeText({ tabId: of }), title: await action.getTitle({ tabId: of }) };
  }, tabId);
}

/** Until the button shows a badge; returns its title. */
async function badge(page: View, tabId: number, wanted: string): Promise<string> {
  await until(`the badge “${wanted}”`, async () => (await button(page, tabId)).badge === wanted);
  return (await button(page, tabId)).title;
}

inEachBrowser((browser) => {
  test('counts the marks on show, and forgets them with the page', async () => {
    const tab = await browser.driver.open(site.url('/article.html'));
    const popup = await browser.driver.clickToolbar(tab);
    const id = await frontTab(popup);
    await waitForMarks(tab);
    await popup.waitFor(() => document.querySelector('.row'));
    const count = Object.values(await marksOf(tab)).flat().length;
    expect(count).toBeGreaterThan(5);
    expect(await badge(popup, id, String(count))).toMatch(new RegExp(`^${count} `));
    await popup.click('[role=switch]');
    expect(await badge(popup, id, '')).toMatch(/hidden/);
    await popup.click('[role=switch]');
    await badge(popup, id, String(count));
    await browser.driver.closePopup();

    await tab.goto(site.url('/links.html'));
    const options = await browser.driver.openExtensionPage('options/index.html');
    expect(await badge(options, id, '')).toMatch(/^Who says this/);
    await options.close();
    const next = await browser.driver.clickToolbar(tab);
    expect(await badge(next, id, '–')).toMatch(/No article found/);
    await tab.close();
  });

  test('says that a page is not to be read', async () => {
    const restricted = { chromium: 'chrome://version', firefox: 'about:support' }[browser.kind];
    const tab = await browser.driver.openInternalPage(restricted);
    const popup = await browser.driver.clickToolbar(tab);
    expect(await badge(popup, await frontTab(popup), '×')).toMatch(/keeps this page to itself/);
    await tab.close();
  });
});
