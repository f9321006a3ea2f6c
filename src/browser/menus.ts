/** The menu of the page, which a right click opens. */
import browser from 'webextension-polyfill';
import { extensionUrl } from './runtime.ts';

/** Pages that may be read, and our own sample article. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

// Its types leave out that it may be missing: Firefox for Android has no such menu.
const menus = browser.contextMenus as typeof browser.contextMenus | undefined;

/** From now on, and after restarts, the menu of selected text has this item, in place of any that was there before. */
export async function putIntoMenu(id: string, title: string): Promise<void> {
  if (!menus) return;
  await menus.removeAll();
  const item = {
    id,
    title,
    contexts: ['selection' as const],
    documentUrlPatterns: [...PAGES, extensionUrl('*')],
  };
  // Whoever puts it there again meanwhile does no harm.
  menus.create(item, () => void browser.runtime.lastError);
}

/** Calls `listener` when the item was chosen: with the tab, and the text as the browser gives it. */
export function onMenuItem(id: string, listener: (tabId: number, selected: string) => void): void {
  menus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === id && tab?.id !== undefined) listener(tab.id, selectionText);
  });
}
