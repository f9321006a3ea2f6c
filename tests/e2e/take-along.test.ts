import { expect, test } from 'vitest';
import { until, type View } from '../../scripts/driver/driver.ts';
import { inEachBrowser } from './support/browsers.ts';
import { tallSample, useSite } from './support/sample.ts';

const site = useSite(async () => ({
  '/article.html': (await tallSample()).replace(
    'the Northgate Tribune reported',
    '<a href="https://www.tribune.example/pier">the Northgate Tribune</a> reported',
  ),
}));

const CARD = 'html > div[popover]';
/** "But two of the pier's supports have had cracks since last spring, the Northgate Tribune reported on Monday." */
const RELAYED = '.row[data-index="4"]';

/**
 * In the popup: keeps what is saved or copied, which no protocol can see, where `taken` finds it. The files themselves would lie among
 * the downloads of whoever runs this.
 */
const watch = (): void => {
  const root = document.documentElement;
  HTMLAnchorElement.prototype.click = () => {};
  const { createObjectURL } = URL;
  URL.createObjectURL = (file: Blob) => {
    void file.text().then((text) => {
      root.dataset['taken'] = text;
    });
    return createObjectURL.call(URL, file);
  };
  navigator.clipboard.writeText = async (text) => {
    root.dataset['taken'] = text;
  };
};

async function taken(popup: View): Promise<string> {
  const text = await popup.waitFor(() => document.documentElement.dataset['taken']);
  await popup.evaluate(() => {
    delete document.documentElement.dataset['taken'];
  });
  return text;
}

inEachBrowser((browser) => {
  test('the findings are saved in three forms, and a link leads to a sentence', async () => {
    const tab = await browser.driver.open(site.url('/article.html'));
    const popup = await browser.driver.clickToolbar(tab);
    await popup.waitFor(() => document.querySelector('.row'));
    await popup.evaluate(watch);

    await popup.click('.take-along > button:nth-of-type(1)');
    expect(await taken(popup)).toContain('"Northgate Tribune ← Inspection report from May"');
    await popup.click('.take-along > button:nth-of-type(2)');
    expect(await taken(popup)).toContain('Northgate Tribune ← Inspection report from May · A document');
    await popup.click('.take-along > button:nth-of-type(3)');
    expect(JSON.parse(await taken(popup))).toMatchObject({ url: tab.url(), judged: true });

    await popup.click('.row:last-child .row-why');
    await popup.click('.row:last-child .row-panel .link');
    const link = await taken(popup);
    await browser.driver.closePopup();
    const there = await browser.driver.open(link);
    await there.waitFor(() => scrollY > innerHeight / 2);
    await there.close();
    await tab.close();
  });

  test('the card leads to the source that the article links, and to what else relies on it', async () => {
    const tab = await browser.driver.open(site.url('/article.html'));
    const popup = await browser.driver.clickToolbar(tab);
    await popup.waitFor(() => document.querySelector('.row'));
    await popup.click(`${RELAYED} .row-text`);
    await until('the card', async () => (await tab.shadowText(CARD)).includes('Could you check this?'));
    await browser.driver.closePopup();
    const text = (await tab.shadowText(CARD)).replaceAll('\u200B', '');
    expect(text).toContain('Open the source: www.tribune.example');
    expect(text).toMatch(/\d other sentences rely on: Northgate Tribune.*three engineers/);
    await tab.close();
  });
});
