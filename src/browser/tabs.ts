/** Tabs, and what is put into them. */
import browser from 'webextension-polyfill';

export interface TabFacts {
  id: number;
  /** Known only where the extension has access. */
  url: string | null;
}

/** The tab in front of the reader: the popup's own window's active one. */
export async function activeTab(): Promise<TabFacts | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** A tab by its id, or null where it is gone. */
export async function tabFacts(tabId: number): Promise<TabFacts | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    return { id: tabId, url: tab.url ?? null };
  } catch {
    return null;
  }
}

/** Opens a page in a new tab: a path of the extension, or a web address. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: /^https?:/.test(path) ? path : browser.runtime.getURL(path) });
}

/**
 * Puts a style sheet and a script of the extension into a tab.
 *
 * The style sheet has the user's origin: its `!important` declarations win over a page's own, and it reaches into
 * shadow trees.
 *
 * @throws where the browser does not let extensions in, or access was not given.
 */
export async function inject(tabId: number, files: { script: string; style: string }): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [files.script] });
  // Frames of other sites are left out by the browser; those of the same site may hold the article.
  const target = { tabId, allFrames: true };
  await browser.scripting.removeCSS({ target, files: [files.style], origin: 'USER' });
  await browser.scripting.insertCSS({ target, files: [files.style], origin: 'USER' });
}
