import { signal } from '@preact/signals';
import { type Opener, openToBackground, openToTab } from '../browser/messaging.ts';
import type { PageState, Problem } from '../messages.ts';

/** The popup's line to the page of one tab. It keeps nothing but what the page last said of itself. */
export interface PageLink {
  readonly state: { readonly value: PageState };
  reveal(span: { start: number; end: number }): void;
  showMarks(on: boolean): void;
  /** Reads the page again; where the line is broken, connects anew. */
  readAgain(): void;
}

/**
 * Puts Sourcelight into the tab and connects to it. Returns at once, so that the popup can show itself; what goes wrong
 * becomes the state's problem.
 */
export function linkToPage(findTab: () => Promise<number | null>): PageLink {
  const state = signal<PageState>({ phase: 'reading', done: 0 });
  let port: Opener<'view'> | null = null;

  const fail = (problem: Problem, detail: unknown): void => {
    port = null;
    state.value = { phase: 'problem', problem, detail: String(detail) };
  };

  const connect = async (): Promise<void> => {
    const tabId = await findTab();
    if (tabId === null) return fail('no-access', 'no tab');
    const activation = openToBackground('activate');
    activation.onClose(() => fail('background-lost', 'the background closed the line'));
    activation.onMessage((answer) => {
      activation.close();
      if (answer.type === 'activated') view(tabId);
      else fail(answer.problem, 'activate');
    });
    activation.send({ type: 'activate', tabId });
  };

  const view = (tabId: number): void => {
    const opened = openToTab(tabId, 'view');
    opened.onMessage((message) => {
      state.value = message.state;
    });
    // The page went away under the popup: it was left, or reloaded.
    opened.onClose(() => fail('background-lost', 'the page closed the line'));
    port = opened;
  };

  void connect();
  return {
    state,
    reveal: ({ start, end }) => void port?.send({ type: 'reveal', start, end }),
    showMarks: (on) => void port?.send({ type: 'marks', on }),
    readAgain: () => {
      if (port?.send({ type: 'read-again' })) return;
      state.value = { phase: 'reading', done: 0 };
      void connect();
    },
  };
}
