/** The extension itself: its pages, its texts, its life. */
import { browser } from './api.ts';

/** A text of `_locales` in the reader's language; "" where there is none of this key. */
export function getMessage(key: string, substitutions: string[] = []): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** The address of a file of the extension. */
export function extensionUrl(path: string): string {
  return browser.runtime.getURL(path);
}

export async function openOptionsPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** False in a content script whose extension has been updated, turned off or removed. */
export function isAlive(): boolean {
  try {
    return typeof browser.runtime?.id === 'string';
  } catch {
    return false;
  }
}

/** Calls `listener` once, when the extension has just been installed. */
export function onFirstInstall(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}

/** Calls `listener` when the browser has started, and when the extension has been installed or updated. */
export function onNewSession(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
}
