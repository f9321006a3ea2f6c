import { onOpen } from '../browser/messaging.ts';
import { activeTabOf, onTabChange, ownWindow } from '../browser/tabs.ts';
import { PageLine } from '../ui/page-line.ts';

/**
 * The panel's line to the tab in front of its window, whichever that is. It shows what the content script there has found and never
 * starts one: reading a page takes the reader's click. Another tab's report is gone before the new tab is asked.
 *
 * @param of the tab to show, for a panel in a tab of its own; null: the one in front.
 */
export function linkToFrontTab(of: number | null): PageLine {
  const line = new PageLine();
  let shown: number | null = null;

  const connect = (tabId: number | null): void => {
    shown = tabId;
    line.reset();
    if (tabId === null) line.fail('not-asked', 'no tab');
    else {
      line.connect(tabId, () => line.fail('not-asked', 'no content script, or its page has gone'));
      line.follow();
    }
  };
  // The reader has clicked the button, or the page was loaded anew on a site where Sourcelight always reads.
  onOpen('presence', 'content-script', (port) => {
    if (port.tabId === shown && line.state.phase === 'problem') connect(port.tabId);
  });

  if (of !== null) connect(of);
  else void follow(connect);
  return line;
}

async function follow(connect: (tabId: number | null) => void): Promise<void> {
  const window = await ownWindow();
  onTabChange(window, connect);
  connect(await activeTabOf(window));
}
