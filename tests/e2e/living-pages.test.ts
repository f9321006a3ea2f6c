/** Pages that change while the reader is on them, as today's sites do. */
import { expect, test } from 'vitest';
import { until, type WebTab } from '../../scripts/driver/driver.ts';
import { readPopup } from '../../scripts/findings.ts';
import { type InBrowser, inEachBrowser } from './support/browsers.ts';
import { marksOf, waitForMarks, waitForNoMarks } from './support/page.ts';
import { useSite } from './support/sample.ts';
import { FERRY, PIER, storyHtml, storyPage } from './support/stories.ts';

const site = useSite(() => ({
  '/pier.html': storyPage(PIER),
  '/ferry.html': storyPage(FERRY),
  '/frame.html': `<!doctype html><html lang="en"><title>${PIER.headline}</title><iframe src="/pier.html" width="1000" height="800"></iframe></html>`,
}));

const elsewhere = useSite(() => ({ '/ferry.html': storyPage(FERRY) }));

inEachBrowser((browser) => {
  test('a single-page site goes on to another article: nothing of the old one is left, and a click reads the new one', async () => {
    const tab = await openMarked(browser, '/pier.html');
    await tab.evaluate((next) => {
      history.pushState({}, '', '/ferry.html');
      const app = document.querySelector('#app');
      if (app) app.innerHTML = next;
    }, storyHtml(FERRY));
    await waitForNoMarks(tab);

    const popup = await browser.driver.clickToolbar(tab);
    const { findings } = await readPopup(popup);
    expect(findings[0]?.sentence).toBe(FERRY.headline);
    await waitForMarks(tab);
    expect((await allMarks(tab)).join(' ')).toContain('sources at the shipping company');
    await tab.close();
  });

  test('text nodes that a site fills with another article keep no mark of the old one', async () => {
    const tab = await openMarked(browser, '/pier.html');
    await tab.evaluate(({ headline, paragraphs }) => {
      history.pushState({}, '', '/ferry.html');
      for (const [index, element] of [...document.querySelectorAll('article p')].entries())
        (element.firstChild as Text).data = paragraphs[index] ?? '';
      (document.querySelector('h1')?.firstChild as Text).data = headline;
    }, FERRY);
    await waitForNoMarks(tab);
    await tab.close();
  });

  test('marks stay, without a frame between, when scripts put equal elements in place of the article', async () => {
    const tab = await openMarked(browser, '/pier.html');
    const before = await allMarks(tab);
    const next = await tab.evaluate(async (html) => {
      const app = document.querySelector('#app') as HTMLElement;
      app.replaceChildren();
      app.insertAdjacentHTML('beforeend', html);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return [...CSS.highlights].flatMap(([, highlight]) =>
        [...highlight].map(({ startContainer, startOffset, endOffset }) =>
          startContainer.isConnected ? (startContainer as Text).data.slice(startOffset, endOffset) : 'gone',
        ),
      );
    }, storyHtml(PIER));
    expect(next.sort()).toEqual(before);
    await tab.close();
  });

  test('a live blog puts a post on top: it is marked, and older posts keep the very same marks', async () => {
    const tab = await openMarked(browser, '/pier.html');
    const before = await allMarks(tab);
    await keepMarks(tab);
    await tab.evaluate(() => {
      const post = document.createElement('p');
      post.textContent =
        'A person briefed on the talks said late on Monday that the harbour board would probably meet again within a week.';
      document.querySelector('.text')?.prepend(post);
    });
    await tab.waitFor(() =>
      [...CSS.highlights].some(([, marks]) =>
        [...marks].some(({ startContainer }) =>
          (startContainer as Text).data.includes('briefed on the talks'),
        ),
      ),
    );
    expect(await keptMarks(tab)).toBe(before.length);
    await tab.close();
  });

  test('text behind “read more” is marked when it appears', async () => {
    const tab = await openMarked(browser, '/pier.html');
    await keepMarks(tab);
    const before = await allMarks(tab);
    await tab.evaluate(() => {
      const rest = document.createElement('div');
      rest.innerHTML =
        '<p>Traders fear for the summer. A shop owner who spoke on condition of anonymity said that half of the stalls might close.</p>';
      document.querySelector('.text')?.after(rest);
    });
    await tab.waitFor(() =>
      [...CSS.highlights].some(([, marks]) =>
        [...marks].some(({ startContainer }) => (startContainer as Text).data.includes('shop owner')),
      ),
    );
    expect(await keptMarks(tab)).toBe(before.length);
    await tab.close();
  });

  test('an endless page adds a second article and takes its address: the first keeps its marks', async () => {
    const tab = await openMarked(browser, '/pier.html');
    const before = await allMarks(tab);
    await keepMarks(tab);
    await tab.evaluate((html) => {
      document.querySelector('#app')?.insertAdjacentHTML('beforeend', html);
      history.replaceState({}, '', '/ferry.html');
    }, storyHtml(FERRY));
    // The popup asks for the page anew.
    const { findings } = await readPopup(await browser.driver.clickToolbar(tab));
    expect(findings[0]?.sentence).toBe(PIER.headline);
    expect(findings.map(({ sentence }) => sentence).join(' ')).not.toContain('outer islands');
    expect(await keptMarks(tab)).toBe(before.length);
    await tab.close();
  });

  test('an article in a frame of the same site is marked there, and nothing is left when the frame goes on', async () => {
    const tab = await browser.driver.open(site.url('/frame.html'));
    const plain = Buffer.from(await tab.screenshot());
    await browser.driver.clickToolbar(tab);
    await tab.waitFor(() => {
      const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
      const view = contentWindow as unknown as { CSS: typeof CSS };
      return (view.CSS.highlights.get('sourcelight-weak-source')?.size ?? 0) > 0;
    });
    await browser.driver.closePopup();
    await until('marks to be seen', async () => !plain.equals(await tab.screenshot()));

    await tab.evaluate((next) => {
      (document.querySelector('iframe') as HTMLIFrameElement).src = next;
    }, '/ferry.html');
    // The address of the page is the same: what it shows now is read, as after any change.
    await tab.waitFor(() => {
      const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
      const view = contentWindow as unknown as { CSS: typeof CSS };
      const [first] = view.CSS.highlights.get('sourcelight-weak-source') ?? [];
      return first?.startContainer.nodeValue?.includes('ferry');
    });
    await tab.close();
  });

  test('after a link to another site nothing of the old page is shown, and a click reads the new one', async () => {
    const tab = await openMarked(browser, '/pier.html');
    await tab.goto(elsewhere.url('/ferry.html'));
    expect(await allMarks(tab)).toEqual([]);
    const { findings } = await readPopup(await browser.driver.clickToolbar(tab));
    expect(findings.map(({ sentence }) => sentence)).toContain(FERRY.headline);
    expect(findings.map(({ sentence }) => sentence)).not.toContain(PIER.headline);
    await waitForMarks(tab);
    await tab.close();
  });

  test('zoom: the marks stay, and the card stands in the window', async () => {
    const tab = await openMarked(browser, '/pier.html');
    const before = await allMarks(tab);
    const width = await tab.evaluate(() => innerWidth);
    await zoomWebPage(browser, 2);
    await tab.show();
    await tab.waitFor((of) => innerWidth < of * 0.6, width);
    expect(await allMarks(tab)).toEqual(before);

    const popup = await browser.driver.clickToolbar(tab);
    await popup.waitFor(() => document.querySelector('.row'));
    await popup.click('.row:last-child .row-text');
    const card = await tab.waitFor(() => {
      const box = document.querySelector('html > div[popover]')?.getBoundingClientRect();
      return box && box.width > 0 && { left: box.left, right: innerWidth - box.right, top: box.top };
    });
    expect(Math.min(card.left, card.right, card.top)).toBeGreaterThanOrEqual(0);
    await browser.driver.closePopup();
    await zoomWebPage(browser, 1);
    await tab.close();
  });

  test('back and forward: the page comes back with its marks and answers the popup', async () => {
    const tab = await openMarked(browser, '/pier.html');
    await tab.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
    });
    await tab.goto(site.url('/ferry.html'));
    expect(await allMarks(tab)).toEqual([]);
    await tab.evaluate(() => history.back());
    await tab.waitFor(() => location.pathname === '/pier.html' && document.readyState === 'complete');
    const persisted = await tab.evaluate(() => (globalThis as { persisted?: boolean }).persisted === true);
    expect(persisted).toBe(true);
    await waitForMarks(tab);
    const popup = await browser.driver.clickToolbar(tab);
    expect((await readPopup(popup)).findings[0]?.sentence).toBe(PIER.headline);
    await tab.close();
  });

  test('an update of the extension leaves nothing to be seen on pages that are open', async () => {
    const tab = await browser.driver.open(site.url('/pier.html'));
    const plain = Buffer.from(await tab.screenshot());
    await browser.driver.clickToolbar(tab);
    await waitForMarks(tab);
    await browser.driver.closePopup();
    expect(plain.equals(await tab.screenshot())).toBe(false);

    await browser.driver.reload();
    await until('the page to look as before', async () => plain.equals(await tab.screenshot()));
    const popup = await browser.driver.clickToolbar(tab);
    await popup.waitFor(() => document.querySelector('.row'));
    await browser.driver.closePopup();
    await until('marks to be seen again', async () => !plain.equals(await tab.screenshot()));
    await tab.close();
  });

  test('an extension that is turned off leaves nothing to be seen on pages that are open', async () => {
    const tab = await browser.driver.open(site.url('/pier.html'));
    const plain = Buffer.from(await tab.screenshot());
    await browser.driver.clickToolbar(tab);
    await waitForMarks(tab);
    await browser.driver.closePopup();
    expect(plain.equals(await tab.screenshot())).toBe(false);

    await browser.driver.enable(false);
    await tab.show();
    await until('the page to look as before', async () => plain.equals(await tab.screenshot()));
    await browser.driver.enable(true);
    const popup = await browser.driver.clickToolbar(tab);
    await popup.waitFor(() => document.querySelector('.row'));
    await browser.driver.closePopup();
    await until('marks to be seen again', async () => !plain.equals(await tab.screenshot()));
    await tab.close();
  });
});

async function openMarked({ driver }: InBrowser, path: string): Promise<WebTab> {
  const tab = await driver.open(site.url(path));
  const popup = await driver.clickToolbar(tab);
  await popup.waitFor(() => document.querySelector('.row'));
  await waitForMarks(tab);
  await driver.closePopup();
  return tab;
}

async function allMarks(tab: WebTab): Promise<string[]> {
  return Object.values(await marksOf(tab))
    .flat()
    .sort();
}

/** Remembers the ranges that are painted now. */
function keepMarks(tab: WebTab): Promise<void> {
  return tab.evaluate(() => {
    const kept = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
    Object.assign(globalThis, { kept });
  });
}

/** How many of the remembered ranges are painted still: the same objects, not equal ones. */
function keptMarks(tab: WebTab): Promise<number> {
  return tab.evaluate(() => {
    const { kept } = globalThis as unknown as { kept: AbstractRange[] };
    const now = new Set([...CSS.highlights].flatMap(([, highlight]) => [...highlight]));
    return kept.filter((range) => now.has(range)).length;
  });
}

/** Zooms the tab of the web, as the browser's own menu would. Extensions see no address of it. */
async function zoomWebPage({ driver }: InBrowser, factor: number): Promise<void> {
  const page = await driver.openExtensionPage('options/index.html');
  await page.evaluate(async (zoom) => {
    type Tabs = {
      query(of: object): Promise<{ id: number; url?: string }[]>;
      setZoom(id: number, factor: number): Promise<void>;
    };
    const world = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
    const { tabs } = world.browser ?? world.chrome;
    for (const { id, url } of await tabs.query({}))
      if (!url || url.startsWith('http')) await tabs.setZoom(id, zoom);
  }, factor);
  await page.close();
}
