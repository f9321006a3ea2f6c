/** Carries the messages of `messages.ts`. */
import type { Runtime } from 'webextension-polyfill';
import type { Ports } from '../messages.ts';
import { browser } from './api.ts';
import { Inbox, Outbox } from './parts.ts';
import { isAlive } from './runtime.ts';

type PortName = keyof Ports;

/** One end of a port: what it sends and what it receives. */
export interface Channel<Send, Receive> {
  /** False once the other end is gone; the message is lost then. */
  send(message: Send): boolean;
  onMessage(listener: (message: Receive) => void): void;
  /** Called when the other end goes, not when this end closes. */
  onClose(listener: () => void): void;
  close(): void;
}
export type Opener<Name extends PortName> = Channel<Ports[Name]['opener'], Ports[Name]['other']>;
export type Other<Name extends PortName> = Channel<Ports[Name]['other'], Ports[Name]['opener']> & {
  /** The tab whose content script, or page, opened it. */
  readonly tabId: number | null;
};

/** Who may open a port: the extension's own pages, or its content scripts. */
export type Caller = 'page' | 'content-script';

/** Opens a port to the background. */
export function openToBackground<Name extends PortName>(name: Name): Opener<Name> {
  return channel(browser.runtime.connect({ name }));
}

/** Opens a port to the content script of a tab; it closes at once where there is none. */
export function openToTab<Name extends PortName>(tabId: number, name: Name): Opener<Name> {
  return channel(browser.tabs.connect(tabId, { name, frameId: 0 }));
}

/**
 * Calls `listener` for each port of this name that one of the extension's own parts opens. Web pages can't: they have
 * no access to `runtime`, and other extensions' ports come through another event.
 *
 * @returns a function that stops listening.
 */
export function onOpen<Name extends PortName>(
  name: Name,
  from: Caller,
  listener: (port: Other<Name>) => void,
): () => void {
  const onConnect = (port: Runtime.Port): void => {
    if (port.name === name && port.sender && isOurs(port.sender) && callerOf(port.sender) === from) {
      listener({
        ...channel<Ports[Name]['other'], Ports[Name]['opener']>(port),
        tabId: port.sender.tab?.id ?? null,
      });
    }
  };
  browser.runtime.onConnect.addListener(onConnect);
  return () => {
    if (isAlive()) browser.runtime.onConnect.removeListener(onConnect);
  };
}

function channel<Send extends object, Receive>(port: Runtime.Port): Channel<Send, Receive> {
  let open = true;
  port.onDisconnect.addListener(() => {
    open = false;
    // Reading it keeps Chrome from reporting an error where there is nobody to connect to.
    void browser.runtime.lastError;
  });
  const outbox = new Outbox((message) => {
    if (!open) return false;
    try {
      port.postMessage(message);
      return true;
    } catch {
      open = false;
      return false;
    }
  });
  return {
    send: (message) => open && outbox.send(message),
    onMessage(listener) {
      const inbox = new Inbox();
      port.onMessage.addListener((received: unknown) => {
        if (!isRecord(received) || typeof received['type'] !== 'string') return;
        const message = inbox.take(received);
        // What came in parts is a message only now.
        if (typeof message?.['type'] === 'string') listener(message as Receive);
      });
    },
    onClose(listener) {
      port.onDisconnect.addListener(() => listener());
    },
    close() {
      open = false;
      try {
        port.disconnect();
      } catch {
        // The extension has been updated or removed under a script of ours: its ports are gone already.
      }
    },
  };
}

function isOurs(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id;
}

/** A page of the extension may be open in a tab too: its address tells, not the tab. */
function callerOf(sender: Runtime.MessageSender): Caller {
  return sender.url?.startsWith(browser.runtime.getURL('')) ? 'page' : 'content-script';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
