import { onMenuItem, putIntoMenu } from '../browser/menus.ts';
import { t } from '../ui/text.ts';
import { tell } from './commands.ts';
import { speak } from './words.ts';

const ITEM = 'who-says-this';

/** Puts "Who says this?" into the menu of selected text, in the reader's language. */
export async function keepMenu(): Promise<void> {
  await speak();
  await putIntoMenu(ITEM, t('menu_who_says'));
}

/** Choosing the item is a grant for the tab, as a click on the toolbar button is. */
export function listenToMenu(): void {
  onMenuItem(ITEM, (tabId, text) => void tell(tabId, { type: 'who-says', text }));
}
