import { expect, test } from 'vitest';
import { readPopup } from '../../scripts/findings.ts';
import { inEachBrowser } from './support/browsers.ts';
import { marksOf, waitForMarks } from './support/page.ts';

inEachBrowser((browser) => {
  test('the welcome page opens after installing, and leads to the sample article, marked, without a connection', async () => {
    const welcome = await browser.driver.extensionPage('welcome/index.html');
    await welcome.waitFor(() => document.querySelector('h1'));
    await welcome.click('.welcome-header .button');

    const sample = await browser.driver.extensionPage('sample-article.html');
    await waitForMarks(sample);
    const marks = await marksOf(sample);
    for (const kind of ['weak-source', 'secondhand', 'hedge']) {
      expect(marks[`sourcelight-${kind}`]?.length).toBeGreaterThan(0);
    }
  });

  test('the button works on the sample article too', async () => {
    const sample = await browser.driver.openExtensionPage('sample-article.html');
    const { findings } = await readPopup(await browser.driver.clickToolbar(sample));
    expect(findings.length).toBeGreaterThanOrEqual(25);
  });
});
