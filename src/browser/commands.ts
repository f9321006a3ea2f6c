/** Keyboard shortcuts (`commands` in the manifest); readers change them on the browser's own page for that. */
import browser from 'webextension-polyfill';

/** Calls `listener` with the name of a command and the tab in front. Firefox for Android has no shortcuts. */
export function onCommand(listener: (command: string, tabId: number) => void): void {
  // Its types leave out that it may be missing.
  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) listener(command, tab.id);
  });
}
