/** Keyboard shortcuts (`commands` in the manifest); readers change them on the browser's own page for that. */
import browser from 'webextension-polyfill';

// Its types leave out that it may be missing: Firefox for Android has no shortcuts.
const commands = browser.commands as typeof browser.commands | undefined;

/** Calls `listener` with the name of a command and the tab in front. */
export function onCommand(listener: (command: string, tabId: number) => void): void {
  commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) listener(command, tab.id);
  });
}

/** Every command, and its keys as the browser writes them: "Alt+Shift+S"; '' where it has none. */
export async function shortcuts(): Promise<{ command: string; keys: string }[]> {
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name = '', shortcut = '' }) => ({ command: name, keys: shortcut }));
}

/** Opens the browser's page on which readers change the keys. */
export async function openShortcutSettings(): Promise<void> {
  // Chrome and Edge have the page, but no call that opens it.
  if (typeof commands?.openShortcutSettings === 'function') await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
