import { openPage } from '../browser/tabs.ts';
import { PRINT, type SheetKind } from './sheet-kind.ts';

/** Opens the findings of a tab in a tab of their own, which prints itself: a popup closes as soon as a dialog opens, and not every panel can print. */
export async function openPrintPage(tab: number, sheet: SheetKind): Promise<void> {
  await openPage(`popup/index.html?tab=${tab}&${PRINT}=${sheet}`);
}
