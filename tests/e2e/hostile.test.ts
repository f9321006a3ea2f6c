/** Pages that are out to get us, with the extension as readers have it: our script has a world of its own, and these try to reach it. */
import { expect, test } from 'vitest';
import { sampleAsWebPage } from '../../scripts/article.ts';
import { readPopup } from '../../scripts/findings.ts';
import { inEachBrowser } from './support/browsers.ts';
import { useSite } from './support/sample.ts';

/** Breaks whatever scripts use, in the page's world, and keeps for the test what it needs. */
const BREAK_EVERYTHING = `
  globalThis.kept = { highlights: CSS.highlights, heard: [] };
  addEventListener('message', (event) => kept.heard.push(String(event.data)));
  const gotcha = () => { throw new Error('gotcha'); };
  for (const [prototype, names] of [
    [Node.prototype, ['contains', 'getRootNode', 'appendChild', 'firstChild', 'nextSibling', 'parentNode', 'isConnected', 'nodeType']],
    [Element.prototype, ['getAttribute', 'checkVisibility', 'closest', 'attachShadow', 'shadowRoot', 'localName']],
    [Document.prototype, ['createRange', 'createElement', 'querySelectorAll', 'title', 'URL', 'body']],
    [Range.prototype, ['setStart', 'setEnd', 'getBoundingClientRect', 'getClientRects']],
    [HighlightRegistry.prototype, ['set', 'get', 'has', 'delete']],
    [Highlight.prototype, ['add', 'delete']],
    [MutationObserver.prototype, ['observe']],
    [EventTarget.prototype, ['addEventListener', 'removeEventListener']],
  ]) for (const name of names) Object.defineProperty(prototype, name, { get: gotcha, set: gotcha });
  for (const name of ['MessageChannel', 'Highlight', 'StaticRange', 'MutationObserver', 'requestAnimationFrame', 'postMessage']) {
    Object.defineProperty(globalThis, name, { get: gotcha });
  }
  Object.defineProperty(CSS, 'highlights', { get: gotcha });
`;

/** Speaks to us in our own words, on every way that a page has. */
const FAKE_MESSAGES = `
  globalThis.heard = 0;
  globalThis.sent = 0;
  const report = { type: 'report', report: { text: 'Fake.', sentences: [], marks: [], judged: true }, article: { runs: [] } };
  addEventListener('message', () => heard++);
  const speak = () => {
    for (const data of [report, { type: 'whole', message: report, places: [] }, { type: 'activate', tabId: 1 }, { type: 'marks', on: false }]) {
      sent++;
      postMessage(data, '*');
      dispatchEvent(new CustomEvent('sourcelight', { detail: data }));
      document.dispatchEvent(new CustomEvent('sourcelight', { detail: data }));
    }
    for (const type of ['pointermove', 'click']) {
      for (const element of document.querySelectorAll('article p')) {
        const { left, top } = element.getBoundingClientRect();
        element.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: left + 5, clientY: top + 5 }));
      }
    }
  };
  setInterval(speak, 20);
`;

/** Changes the article and what surrounds it without end. */
const SPAM = `
  setInterval(() => {
    const place = document.querySelector('#spam') ?? document.body.appendChild(Object.assign(document.createElement('div'), { id: 'spam' }));
    place.replaceChildren(...Array.from({ length: 200 }, () => document.createElement('i')));
    const paragraphs = document.querySelectorAll('article p');
    const paragraph = paragraphs[paragraphs.length - 1];
    paragraph.textContent = paragraph.textContent.replace(/ ?\\d*$/, ' ' + Math.floor(performance.now()));
  }, 5);
`;

/** Scripts find an element under its id, where nothing else has that name. */
const NAMED_LIKE_INTERFACES = `
  for (const id of ['browser', 'chrome', 'sourcelight', 'controller']) document.body.append(Object.assign(document.createElement('div'), { id }));
`;

/** A form's fields stand in front of its own properties: a name that scripts look up is an element then, and so is what they look up in that. */
const form = (id: string): string =>
  `<form id="${id}">${['runtime', 'storage', 'i18n', 'prototype', 'highlights'].map((name) => `<input name="${name}">`).join('')}</form>`;
const FORM_LIKE_THE_INTERFACE = form('chrome');
const FORMS_LIKE_ALL_INTERFACES = ['chrome', 'browser', 'CSS', 'Highlight', 'Node'].map(form).join('');
const FRAMES_LIKE_THE_INTERFACE = '<iframe name="chrome"></iframe><iframe name="browser"></iframe>';

const withHtml = async (html: string): Promise<string> =>
  (await sampleAsWebPage()).replace('</body>', `${html}</body>`);
const withScript = async (script: string): Promise<string> =>
  (await sampleAsWebPage()).replace('</body>', `<script>${script}</script></body>`);
const LINE = 'The mayor said on Tuesday that the pool would close, and the clerk wrote it down. ';

const site = useSite(async () => ({
  '/broken.html': await withScript(BREAK_EVERYTHING),
  '/faked.html': await withScript(FAKE_MESSAGES),
  '/named.html': await withScript(NAMED_LIKE_INTERFACES),
  '/form.html': await withHtml(FORM_LIKE_THE_INTERFACE),
  '/forms.html': await withHtml(FORMS_LIKE_ALL_INTERFACES),
  '/frames.html': await withHtml(FRAMES_LIKE_THE_INTERFACE),
  '/spam.html': await withScript(SPAM),
  '/long.html': `<!doctype html><html lang="en"><title>Long</title><article>${`<p>${LINE.repeat(120)}</p>`.repeat(550)}</article>`,
}));

inEachBrowser((browser) => {
  test('a page that has broken all that scripts use is read and marked all the same', async () => {
    const tab = await browser.driver.open(site.url('/broken.html'));
    const { problem, findings } = await readPopup(await browser.driver.clickToolbar(tab));
    expect(problem).toBeNull();
    expect(findings.length).toBeGreaterThanOrEqual(25);
    type Kept = { kept: { highlights: Map<string, { size: number }>; heard: string[] } };
    const seen = await tab.evaluate(() => {
      const { kept } = globalThis as unknown as Kept;
      return { heard: kept.heard, size: kept.highlights.size };
    });
    expect(seen.heard).toEqual([]);
    expect(seen.size).toBeGreaterThan(0);
    await tab.close();
  });

  test('elements whose ids are the names that we use don’t take their place', async () => {
    const tab = await browser.driver.open(site.url('/named.html'));
    const { problem, findings } = await readPopup(await browser.driver.clickToolbar(tab));
    expect(problem).toBeNull();
    expect(findings.length).toBeGreaterThanOrEqual(25);
  });

  test('a form whose id and fields are the names of the browser’s interface doesn’t take its place', async () => {
    const tab = await browser.driver.open(site.url('/form.html'));
    const { problem, findings } = await readPopup(await browser.driver.clickToolbar(tab));
    expect(problem).toBeNull();
    expect(findings.length).toBeGreaterThanOrEqual(25);
    await tab.close();
  });

  test.each(['/forms.html', '/frames.html'])(
    'a page that hides all that the browser has for us is read, or we say that it can’t be: %s',
    async (path) => {
      const tab = await browser.driver.open(site.url(path));
      const { problem, findings } = await readPopup(await browser.driver.clickToolbar(tab));
      if (browser.kind === 'chromium') expect(problem).toMatch(/^Something went wrong/);
      else expect(findings.length).toBeGreaterThanOrEqual(25);
      await tab.close();
    },
  );

  test('a page that fakes our messages and the mouse gets no answer and opens nothing', async () => {
    const tab = await browser.driver.open(site.url('/faked.html'));
    const { problem, findings } = await readPopup(await browser.driver.clickToolbar(tab));
    expect(problem).toBeNull();
    expect(findings.length).toBeGreaterThanOrEqual(25);
    const before = await tab.evaluate(() => (globalThis as unknown as { sent: number }).sent);
    await tab.waitFor((from) => (globalThis as unknown as { sent: number }).sent > from + 100, before);
    const seen = await tab.evaluate(() => {
      const { heard, sent } = globalThis as unknown as { heard: number; sent: number };
      return { more: heard > sent, cards: document.documentElement.children.length };
    });
    expect(seen).toEqual({ more: false, cards: 2 });
    await tab.close();
  });

  test('a page that never stops changing is read, and its marks lie on what it says', async () => {
    const tab = await browser.driver.open(site.url('/spam.html'));
    const { problem, findings } = await readPopup(await browser.driver.clickToolbar(tab));
    expect(problem).toBeNull();
    expect(findings.length).toBeGreaterThanOrEqual(25);
    const marked = await tab.waitFor(() => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return ranges.length > 5 && ranges.every(({ startContainer }) => startContainer.isConnected);
    });
    expect(marked).toBe(true);
    await tab.close();
  });

  test('a page beyond the limit says so, and what the limit is', async () => {
    const tab = await browser.driver.open(site.url('/long.html'));
    const { problem, findings } = await readPopup(await browser.driver.clickToolbar(tab));
    expect(findings).toEqual([]);
    expect(problem).toMatch(/^This page is too long for us .*over 5 million letters/);
    await tab.close();
  });
});
