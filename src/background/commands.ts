import { openToTab } from '../browser/messaging.ts';
import type { Ports } from '../messages.ts';
import { activate } from './activate.ts';

type Order = Ports['view']['opener'];

/** What each shortcut tells the page; `_execute_action` the browser does itself. */
const ORDERS: Record<string, Order> = {
  'next-mark': { type: 'step', by: 1 },
  'previous-mark': { type: 'step', by: -1 },
  'toggle-marks': { type: 'toggle-marks' },
};

/** Does what a shortcut asks for. Pressing one is a grant for the tab, as a click on the toolbar button is. */
export async function obey(command: string, tabId: number): Promise<void> {
  const order = ORDERS[command];
  if (order) await tell(tabId, order);
}

/** Tells a page's content script what the reader wants. Where it is missing, it is put there first. */
export async function tell(tabId: number, order: Order): Promise<void> {
  const { type } = await activate(tabId);
  if (type !== 'activated') return;
  const port = openToTab(tabId, 'view');
  // Its answer to being opened: from then on it listens.
  port.onMessage(() => port.close());
  port.send(order);
}
