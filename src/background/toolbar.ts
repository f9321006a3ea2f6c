/** Keeps each tab's toolbar button up to date with what its page's content script tells. */
import type { Other } from '../browser/messaging.ts';
import { showInToolbar } from '../browser/toolbar.ts';
import type { Problem } from '../messages.ts';
import { type Saying, toolbarLook } from './toolbar-look.ts';
import { speak } from './words.ts';

/** Follows one "presence" port. When the page goes, the browser itself gives the button its first look back. */
export function followPresence(port: Other<'presence'>): void {
  const { tabId } = port;
  if (tabId === null) return;
  let gone = false;
  port.onClose(() => {
    gone = true;
  });
  port.onMessage((saying) => show(tabId, saying, () => !gone));
}

/** For a page that no content script can be put into. */
export function showRefusal(tabId: number, problem: Problem): void {
  show(tabId, { type: 'phase', phase: 'problem', problem, marks: null });
}

/** One after the other, or an older state could overtake a newer one; nothing of a page that has gone meanwhile. */
function show(tabId: number, saying: Saying, isThere: () => boolean = () => true): void {
  last = last
    .then(async () => {
      await speak();
      if (isThere()) await showInToolbar(tabId, toolbarLook(saying));
    })
    // One that fails, as for a tab that has just been closed, must not keep the button from showing the next.
    .catch((error) => console.debug('The toolbar button was not changed.', error));
}

let last: Promise<void> = Promise.resolve();
