import { signal } from '@preact/signals';
import { type Opener, openToTab } from '../browser/messaging.ts';
import type { PageState, Problem } from '../messages.ts';

interface Span {
  start: number;
  end: number;
}

/**
 * A screen's line to the content script of one tab at a time. It keeps nothing but what the page last said of itself, and what
 * is sent while there is no line is lost.
 */
export class PageLine {
  readonly #state = signal<PageState>({ phase: 'reading', done: 0 });
  readonly #inView = signal<number | null>(null);
  #port: Opener<'view'> | null = null;
  #tab: number | null = null;

  /** What to show. Reading it in a component makes that follow every change. */
  get state(): PageState {
    return this.#state.value;
  }

  /** Index of the first sentence in view on the page; null until a followed page has told. */
  get inView(): number | null {
    return this.#inView.value;
  }

  /** Whose line it is; null before the first. */
  get tab(): number | null {
    return this.#tab;
  }

  /** Nothing is known of the page yet: what was shown of another is gone at once. */
  reset(): void {
    this.close();
    this.#state.value = { phase: 'reading', done: 0 };
  }

  fail(problem: Problem, detail: unknown): void {
    this.close();
    this.#state.value = { phase: 'problem', problem, detail: String(detail) };
  }

  /**
   * Connects to the content script of a tab, in place of what was connected before.
   *
   * @param onClosed where there is no content script, and when the page goes: it was left, or reloaded.
   */
  connect(tabId: number, onClosed: () => void): void {
    this.close();
    const port = openToTab(tabId, 'view');
    this.#port = port;
    this.#tab = tabId;
    port.onMessage((message) => {
      if (this.#port !== port) return;
      if (message.type === 'state') this.#state.value = message.state;
      else this.#inView.value = message.sentence;
    });
    port.onClose(() => {
      if (this.#port !== port) return;
      this.#port = null;
      onClosed();
    });
  }

  close(): void {
    this.#port?.close();
    this.#port = null;
    this.#inView.value = null;
  }

  readonly reveal = ({ start, end }: Span): void => void this.#port?.send({ type: 'reveal', start, end });
  readonly scrollTo = ({ start, end }: Span): void =>
    void this.#port?.send({ type: 'scroll-to', start, end });
  readonly showMarks = (on: boolean): void => void this.#port?.send({ type: 'marks', on });
  readonly follow = (): void => void this.#port?.send({ type: 'follow' });
  /** False where there is no line to ask on. */
  readonly readAgain = (): boolean => this.#port?.send({ type: 'read-again' }) ?? false;
}
