/** The toolbar button in one tab. Whatever is set here, the browser takes back when the tab goes to another page. */
import browser from 'webextension-polyfill';

/** How the button looks and what it says. */
export interface ToolbarLook {
  /** At most four characters; "" for none. */
  readonly badge: string;
  /** Shown under the mouse and read out by screen readers. */
  readonly title: string;
  /** Whether the lantern is lit. */
  readonly lit: boolean;
}

/** One colour for every state: what is said is in the badge's sign and the title. The icon's own night blue. */
const BADGE = { background: '#163450', text: '#ffffff' };

/** Does nothing for a tab that is gone. */
export async function showInToolbar(tabId: number, { badge, title, lit }: ToolbarLook): Promise<void> {
  const { action } = browser;
  try {
    await action.setTitle({ tabId, title });
    await Promise.all([
      action.setBadgeText({ tabId, text: badge }),
      action.setBadgeBackgroundColor({ tabId, color: BADGE.background }),
      action.setBadgeTextColor({ tabId, color: BADGE.text }),
      setIcon(tabId, lit ? 'icons/' : 'icons/unlit-'),
    ]);
  } catch (error) {
    console.debug('Sourcelight: no button to change.', error);
  }
}

interface ActionWithCallbacks {
  action: { setIcon(of: object, done: () => void): void };
  runtime: { lastError?: unknown };
}

/** With a callback: Chromium (156) reports an error that no promise can catch where the tab has gone meanwhile. */
function setIcon(tabId: number, prefix: string): Promise<void> {
  const { action, runtime } = (globalThis as unknown as { chrome: ActionWithCallbacks }).chrome;
  const path = { 16: `${prefix}16.png`, 32: `${prefix}32.png` };
  return new Promise((resolve) => {
    action.setIcon({ tabId, path }, () => {
      void runtime.lastError;
      resolve();
    });
  });
}
