/**
 * Asks the background in from a page that the reader has granted. Without webextension-polyfill: most pages are no article, and loading
 * it costs each of them more than looking whether it is one.
 */
import type { Ports } from '../messages.ts';

interface Runtime {
  /** Undefined, or the whole of it, once the extension has been updated or removed. */
  readonly id?: string;
  connect(info: { name: keyof Ports }): { postMessage(message: Ports['arrival']['opener']): void };
}

/** Says that this page may hold an article. Does nothing where the extension is gone. */
export function announceArticle(): void {
  // Ports are the same in both.
  const { browser, chrome } = globalThis as {
    browser?: { runtime?: Runtime };
    chrome?: { runtime?: Runtime };
  };
  const runtime = browser?.runtime ?? chrome?.runtime;
  if (runtime?.id) runtime.connect({ name: 'arrival' }).postMessage({ type: 'article' });
}
