/** Tabs, and what is put into them. */
import browser from 'webextension-polyfill';

export interface TabFacts {
  id: number;
  windowId: number | null;
  /** Known only where the extension has access. */
  url: string | null;
}

/** The tab in front of the reader: the popup's own window's active one. */
export async function activeTab(): Promise<TabFacts | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId ?? null, url: tab.url ?? null };
}

/** A tab by its id, or null where it is gone. */
export async function tabFacts(tabId: number): Promise<TabFacts | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    return { id: tabId, windowId: tab.windowId ?? null, url: tab.url ?? null };
  } catch {
    return null;
  }
}

/** The window that this page of the extension stands in. */
export async function ownWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  return id ?? browser.windows.WINDOW_ID_CURRENT;
}

/** The tab in front of a window. */
export async function activeTabOf(windowId: number): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id ?? null;
}

/** Calls `listener` whenever another tab of this window comes to the front. */
export function onTabChange(windowId: number, listener: (tabId: number) => void): void {
  browser.tabs.onActivated.addListener((change) => {
    if (change.windowId === windowId) listener(change.tabId);
  });
}

/** Opens a page in a new tab: a path of the extension, or a web address. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: /^https?:/.test(path) ? path : browser.runtime.getURL(path) });
}

/** Files of the extension that go into a tab. */
export interface InjectedFiles {
  readonly script: string;
  readonly style: string;
  /** A script that the first one can begin its work without: it comes last, in a task of its own. */
  readonly later: string;
}

/**
 * Puts a style sheet and scripts of the extension into a tab.
 *
 * The style sheet has the author's origin: Chromium (156) paints no background of a highlight from a sheet of the user's
 * origin. A page's own `* { … !important }` does not reach highlights of our names.
 *
 * @throws {PageKeepsUsOut}, and where the browser does not let extensions in, or access was not given.
 */
export async function inject(tabId: number, files: InjectedFiles): Promise<void> {
  const found = await look(tabId, { ask: true });
  if (found === 'kept out') throw new PageKeepsUsOut();
  if (found === 'complete') return;
  if (found === 'begun') return complete(tabId, files);
  await browser.scripting.executeScript({ target: { tabId }, files: [files.script] });
  // Frames of other sites are left out by the browser; those of the same site may hold the article.
  const target = { tabId, allFrames: true };
  // A second insertion of the same sheet would stay when the first is removed.
  await browser.scripting.removeCSS({ target, files: [files.style] });
  await browser.scripting.insertCSS({ target, files: [files.style] });
  await browser.scripting.executeScript({ target: { tabId }, files: [files.later] });
}

/**
 * Puts in what is missing beside a content script that runs: the style sheet in frames that came later, and all that was to follow the script where the
 * browser stopped the background amid its work, as it likes to.
 *
 * @throws where access was taken back, or the tab is gone.
 */
export async function complete(tabId: number, files: InjectedFiles): Promise<void> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => {
      const style = Symbol.for('sourcelight style');
      const world = globalThis as { [style]?: true };
      const isNew = !world[style];
      world[style] = true;
      return isNew;
    },
  });
  const frameIds = frames.filter(({ result }) => result).map(({ frameId }) => frameId);
  // Only there: taking the sheet away and putting it back would make marks flicker.
  if (frameIds.length > 0) {
    await browser.scripting.insertCSS({ target: { tabId, frameIds }, files: [files.style] });
  }
  if ((await look(tabId, { ask: false })) === 'begun') {
    await browser.scripting.executeScript({ target: { tabId }, files: [files.later] });
  }
}

/** The page has elements in the place of the browser's interface for extensions: none of our scripts could do anything there. */
export class PageKeepsUsOut extends Error {
  override readonly name = 'PageKeepsUsOut';
}

/**
 * What of ours runs in the tab: scripts leave themselves in their world (`content/index.ts`, `card/slot.ts`).
 *
 * @param ask a content script that is alive is told that the reader has asked again.
 */
async function look(
  tabId: number,
  { ask }: { ask: boolean },
): Promise<'nothing' | 'begun' | 'complete' | 'kept out'> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    args: [browser.runtime.id, ask],
    func: (id: string, asked: boolean) => {
      type Api = { runtime?: { id?: unknown } };
      const ours = Symbol.for('sourcelight');
      const card = Symbol.for('sourcelight card');
      const world = globalThis as {
        [ours]?: { isAlive(): boolean; ask(): void };
        [card]?: { card?: object };
        chrome?: Api;
        browser?: Api;
      };
      if (world.chrome?.runtime?.id !== id && world.browser?.runtime?.id !== id) return 'kept out';
      const elder = world[ours];
      if (!elder?.isAlive()) return 'nothing';
      if (asked) elder.ask();
      return world[card]?.card ? 'complete' : 'begun';
    },
  });
  return (frame?.result as 'nothing' | 'begun' | 'complete' | 'kept out' | undefined) ?? 'nothing';
}
