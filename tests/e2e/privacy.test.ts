import { expect, test } from 'vitest';
import { inEachBrowser } from './support/browsers.ts';
import { marksOf, waitForMarks } from './support/page.ts';
import { tallSample, useSite } from './support/sample.ts';

const site = useSite(async () => ({ '/article.html': await tallSample() }));

inEachBrowser((browser) => {
  test('no page is read before the click, and a click opens one page, not its site', async () => {
    const other = await browser.driver.open(site.url('/article.html'));
    const clicked = await browser.driver.open(site.url('/article.html', 'localhost'));
    await browser.driver.clickToolbar(clicked);
    await waitForMarks(clicked);
    await browser.driver.closePopup();
    expect(await marksOf(other)).toEqual({});

    await clicked.goto(site.url('/article.html'));
    expect(await marksOf(clicked)).toEqual({});
    await other.close();
    await clicked.close();
  });
});

// Firefox doesn't tell what extensions request; both run the same code under the same policy.
inEachBrowser(
  (browser) => {
    test('nothing leaves the machine', async () => {
      const tab = await browser.driver.open(site.url('/article.html'));
      await browser.driver.clickToolbar(tab);
      await waitForMarks(tab);
      const hosts = new Set(browser.driver.requests().map((url) => new URL(url).host));
      expect([...hosts].sort()).toEqual(
        [new URL(site.url('/')).host, new URL(browser.driver.origin).host].sort(),
      );
    });
  },
  { browsers: ['chromium'] },
);
