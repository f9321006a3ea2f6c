/** Access to sites without a click: asked for, looked up, given back. The browser's own settings can change it at any time. */
import browser from 'webextension-polyfill';

/**
 * Asks the browser, which asks the reader. Browsers allow it in answer to a click alone: call it before anything is
 * awaited.
 *
 * @returns whether the extension has access now.
 */
export async function requestAccess(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Which of these match patterns the extension has access to, by itself or as part of something wider. */
export async function accessible(patterns: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return patterns.filter((_, index) => granted[index]);
}

/** Gives access back. What was not granted is passed over. */
export async function giveBackAccess(patterns: readonly string[]): Promise<void> {
  // Chrome refuses to take a part out of something wider; then it is still wanted for the whole.
  await browser.permissions.remove({ origins: [...patterns] }).catch(() => false);
}

/** Calls `listener` when access has been given or taken away, here or in the browser's own settings. */
export function onAccessChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
