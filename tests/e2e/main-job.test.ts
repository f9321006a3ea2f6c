import { expect, test } from 'vitest';
import { sampleAsWebPage } from '../../scripts/article.ts';
import { readPopup } from '../../scripts/findings.ts';
import { inEachBrowser } from './support/browsers.ts';
import { marksOf, serializeDom, waitForMarks, waitForNoMarks } from './support/page.ts';
import { tallSample, useSite } from './support/sample.ts';

const site = useSite(async () => ({
  '/sample.html': await sampleAsWebPage(),
  '/article.html': await tallSample(),
}));

inEachBrowser((browser) => {
  test('a click on the button marks the article, and the popup lists every sentence and why', async () => {
    const tab = await browser.driver.open(site.url('/sample.html'));
    expect(await marksOf(tab)).toEqual({});
    const before = await tab.screenshot();

    const popup = await browser.driver.clickToolbar(tab);
    const { headline, findings, problem } = await readPopup(popup);

    expect(problem).toBeNull();
    expect(headline).toMatch(/\d+ sentences pass on what others say/);
    expect(findings.length).toBeGreaterThanOrEqual(25);
    const words = findings.map(({ sentence }) => sentence).join(' ');
    expect(words).toBe(await articleText(tab));
    for (const { standing, reasons } of findings) {
      expect(standing).not.toBe('');
      const hasAnswer = ['Yes', 'Mostly', 'Partly', 'Hardly', 'Source not given'].includes(standing);
      if (hasAnswer) expect(reasons.length).toBeGreaterThan(0);
    }

    await waitForMarks(tab);
    const marks = await marksOf(tab);
    expect(marks['sourcelight-secondhand']).toContainEqual(expect.stringContaining('Northgate Tribune'));
    expect(marks['sourcelight-weak-source']).toContainEqual(
      expect.stringMatching(/harbour official|Critics|Sources/),
    );
    expect(marks['sourcelight-hedge']).toContainEqual(expect.stringMatching(/probably|reportedly|could/));
    // What the registry holds must also be seen.
    expect(Buffer.from(await tab.screenshot()).equals(Buffer.from(before))).toBe(false);
    await tab.close();
  });

  test('a click on a sentence in the popup leads to it in the page and points it out', async () => {
    const tab = await browser.driver.open(site.url('/article.html'));
    const popup = await browser.driver.clickToolbar(tab);
    await popup.waitFor(() => document.querySelector('.row'));
    const sentence = await popup.evaluate(() => {
      const last = document.querySelector('.row:last-child .row-text');
      return last?.textContent?.trim() ?? '';
    });
    expect(await isInView(tab, sentence)).toBe(false);

    // The page watches for itself: the sentence is pointed out for two seconds only.
    const pointedOut = tab.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const look = (): void => {
            const ranges = [...(CSS.highlights.get('sourcelight-flash') ?? [])];
            if (ranges.length === 0) setTimeout(look, 20);
            else {
              const texts = ranges.map(({ startContainer, startOffset, endOffset }) =>
                (startContainer as Text).data.slice(startOffset, endOffset),
              );
              resolve(texts.join(''));
            }
          };
          look();
        }),
    );
    await popup.click('.row:last-child .row-text');
    expect(folded(await pointedOut)).toBe(folded(sentence));
    expect(await isInView(tab, sentence)).toBe(true);
    await tab.close();
  });

  test('the switch turns the marks off and on, and the page is never changed', async () => {
    const tab = await browser.driver.open(site.url('/article.html'));
    const before = await serializeDom(tab);
    const popup = await browser.driver.clickToolbar(tab);
    await popup.waitFor(() => document.querySelector('.row'));
    await waitForMarks(tab);
    const marks = await marksOf(tab);
    expect(await serializeDom(tab)).toBe(before);

    await popup.click('.bar [role=switch]');
    await waitForNoMarks(tab);
    expect(await serializeDom(tab)).toBe(before);

    await popup.click('.bar [role=switch]');
    await waitForMarks(tab);
    expect(await marksOf(tab)).toEqual(marks);
    expect(await serializeDom(tab)).toBe(before);
    await tab.close();
  });

  test('a popup that is closed before it has its answer closes without a complaint', async () => {
    const tab = await browser.driver.open(site.url('/article.html'));
    // Many times, since the moment of the answer is the browser's.
    for (let time = 0; time < 12; time++) {
      await browser.driver.clickToolbar(tab);
      await browser.driver.closePopup();
    }
    await waitForMarks(tab);
    await tab.close();
  });

  test('a second click on the button shows the same report again', async () => {
    const tab = await browser.driver.open(site.url('/article.html'));
    const first = await readPopup(await browser.driver.clickToolbar(tab));
    await browser.driver.closePopup();
    const second = await readPopup(await browser.driver.clickToolbar(tab));
    expect(second).toEqual(first);
    await tab.close();
  });
});

type Page = Parameters<typeof marksOf>[0];

/** Headline and paragraphs as a person would copy them. */
async function articleText(page: Page): Promise<string> {
  const blocks = await page.evaluate(() =>
    [...document.querySelectorAll('article h1, article p:not(.byline)')].map(
      (block) => block.textContent ?? '',
    ),
  );
  return folded(blocks.join(' '));
}

/** Whether the text node in which a sentence begins stands within the window. */
function isInView(page: Page, sentence: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const start = wanted.slice(0, 20);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const position = (node.nodeValue ?? '').replace(/\s/g, ' ').indexOf(start);
      if (position < 0) continue;
      const range = document.createRange();
      range.setStart(node, position);
      range.setEnd(node, position + start.length);
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    }
    throw new Error(`not in the page: ${start}`);
  }, sentence);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
