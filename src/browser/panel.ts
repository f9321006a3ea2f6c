/** The panel beside the page: Chrome's side panel, Firefox's sidebar. Neither stands in webextension-polyfill for both. */
import browser from 'webextension-polyfill';

interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

/** False in Firefox for Android, which has no room for one. */
export function hasPanel(): boolean {
  return sidePanel() !== undefined || browser.sidebarAction !== undefined;
}

/** Opens the panel. Browsers allow it in answer to the reader's click alone: call it before anything is awaited. */
export async function openPanel(windowId: number): Promise<void> {
  await (sidePanel()?.open({ windowId }) ?? browser.sidebarAction.open());
}

function sidePanel(): SidePanel | undefined {
  return (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
}
