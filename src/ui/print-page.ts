import { openPage } from '../browser/tabs.ts';

/** What the address of the page that prints itself ends with. */
const PRINT = 'print';

/** Opens the findings of a tab in a tab of their own, which prints itself: a popup closes as soon as a dialog opens, and not every panel can print. */
export async function openPrintPage(tab: number): Promise<void> {
  await openPage(`popup/index.html?tab=${tab}&${PRINT}`);
}

/** Whether this page was opened to be printed. */
export function isPrintPage(): boolean {
  return new URLSearchParams(location.search).has(PRINT);
}
