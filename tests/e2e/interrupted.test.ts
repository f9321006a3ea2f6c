/** What comes in between: the background stopped amid its work, frames that come later, tabs that the browser puts away. */
import { expect, test } from 'vitest';
import { until, type View } from '../../scripts/driver/driver.ts';
import { readPopup } from '../../scripts/findings.ts';
import { inEachBrowser } from './support/browsers.ts';
import { waitForMarks } from './support/page.ts';
import { useSite } from './support/sample.ts';
import { FERRY, PIER, storyPage } from './support/stories.ts';

const site = useSite(() => ({
  '/pier.html': storyPage(PIER),
  '/ferry.html': storyPage(FERRY),
  '/empty.html':
    '<!doctype html><html lang="en"><title>Soon</title><p>The story will be here soon.</p></html>',
}));

const isOpen = (): boolean => document.querySelector('html > div[popover]') !== null;

inEachBrowser((browser) => {
  test('the article comes in a frame that was not there at the click: its marks can be seen', async () => {
    const addFrame = (of: string): void => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<iframe src="${of}" width="1000" height="800"></iframe>`,
      );
    };
    const tab = await browser.driver.open(site.url('/empty.html'));
    await tab.evaluate(addFrame, '/pier.html');
    await tab.waitFor(
      () => document.querySelector('iframe')?.contentDocument?.querySelector('footer') !== null,
    );
    const plain = Buffer.from(await tab.screenshot());
    await tab.evaluate(() => document.querySelector('iframe')?.remove());

    const { problem } = await readPopup(await browser.driver.clickToolbar(tab));
    expect(problem).not.toBeNull();
    await browser.driver.closePopup();
    await tab.evaluate(addFrame, '/pier.html');
    await tab.waitFor(() => {
      const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
      const view = contentWindow as unknown as { CSS: typeof CSS };
      return (view.CSS.highlights.get('sourcelight-weak-source')?.size ?? 0) > 0;
    });
    await until('marks to be seen', async () => !plain.equals(await tab.screenshot()));
    await tab.close();
  });
});

inEachBrowser(
  (browser) => {
    test('the background was stopped before it had put all in: a mark under the mouse opens the card all the same', async () => {
      const tab = await browser.driver.open(site.url('/pier.html'));
      await browser.driver.clickToolbar(tab);
      await waitForMarks(tab);
      await browser.driver.closePopup();
      // The click's grant outlasts it.
      await tab.goto(site.url('/pier.html'));
      const page = await browser.driver.openExtensionPage('options/index.html');
      await putIn(page, 'content.js');
      await page.close();
      await tab.show();
      await waitForMarks(tab);
      const { x, y } = await tab.evaluate(() => {
        const [first] = [...(CSS.highlights.get('sourcelight-weak-source') ?? [])];
        const range = document.createRange();
        range.setStart(first?.startContainer ?? document, first?.startOffset ?? 0);
        range.setEnd(first?.endContainer ?? document, first?.endOffset ?? 0);
        const { left, top, height } = range.getClientRects()[0] ?? new DOMRect();
        return { x: left + 6, y: top + height / 2 };
      });
      await tab.moveMouse(2, 2);
      await tab.moveMouse(x, y);
      await tab.waitFor(isOpen);
      await tab.close();
    });
  },
  { browsers: ['chromium'] },
);

/** Puts one file of ours into the web page that was open last, as the background does with all of them. */
function putIn(page: View, file: string): Promise<void> {
  return page.evaluate(async (script) => {
    type Api = {
      tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
      scripting: { executeScript(of: object): Promise<unknown> };
    };
    const { tabs, scripting } = (globalThis as unknown as { chrome: Api }).chrome;
    const tab = (await tabs.query({})).findLast(({ url }) => url?.startsWith('http'));
    await scripting.executeScript({ target: { tabId: tab?.id }, files: [script] });
  }, file);
}
