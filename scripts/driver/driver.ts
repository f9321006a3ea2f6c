/**
 * One way to use the built extension in two browsers, as a reader would: real input, the real toolbar button, the real popup. The
 * end-to-end tests, `npm start` and the screenshots share it.
 *
 * Chromium speaks CDP, Firefox WebDriver BiDi and, for what lies outside web pages, its own privileged scope. Nothing here retries: each
 * step waits for a condition and fails with what it waited for.
 */
import type { Json } from './source.ts';

/** Anything with a document: a web page in a tab, the popup, a page of the extension. */
export interface View {
  /** Runs `task` in the page. It travels as source text: it sees its arguments and the page, nothing of the file around it. */
  evaluate<Args extends Json[], Result>(task: Task<Args, Result>, ...args: Args): Promise<Result>;
  /** Until `condition` returns something truthy, which is then returned. Fails after 20 s. */
  waitFor<Args extends Json[], Result>(condition: Task<Args, Result>, ...args: Args): Promise<Truthy<Result>>;
  /** A trusted mouse click in the middle of the first element that the selector finds, scrolled into view. */
  click(selector: string): Promise<void>;
  /** A PNG of what can be seen. */
  screenshot(): Promise<Uint8Array>;
  /** What `prefers-color-scheme` says from now on. */
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
}

export type Task<Args extends Json[], Result> = (...args: Args) => Result | Promise<Result>;
export type Truthy<T> = Exclude<T, null | undefined | false | 0 | ''>;

/** A tab with a web page. */
export interface Tab extends View {
  goto(url: string): Promise<void>;
  url(): string;
  close(): Promise<void>;
}

/** Something that a console showed as an error, or an exception that nobody caught. */
export interface Complaint {
  /** Address of the script or page that it came from; '' where the browser doesn't say. */
  from: string;
  text: string;
}

export interface Driver {
  readonly kind: 'chromium' | 'firefox';
  /** Of the extension's own pages, without a slash at the end. */
  readonly origin: string;
  /** A new tab, in front, with its page loaded. */
  open(url: string): Promise<Tab>;
  /** A real click on the toolbar button while this tab is in front: opens the real popup and grants `activeTab`. */
  clickToolbar(tab: Tab): Promise<View>;
  /** Closes the popup as a click elsewhere would. */
  closePopup(): Promise<void>;
  /** A page of the extension that the extension has opened, or will, in a tab: `welcome/index.html`. */
  extensionPage(path: string): Promise<View>;
  /** Opens a page of the extension in a tab, as its address typed by hand would. */
  openExtensionPage(path: string): Promise<View>;
  /** Loads the extension's folder anew, as the browser's "reload" button for it would. */
  reload(): Promise<void>;
  /** Every error in any console since the last call: pages, popup, background. */
  complaints(): Promise<Complaint[]>;
  /** Addresses that were requested since the launch, by pages and extension. Empty where the browser can't tell (Firefox). */
  requests(): string[];
  /** Resolves when the person closes the browser. */
  closedByPerson(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension for this browser. */
  extension: string;
  /** Path of the browser. */
  executable: string;
  headless: boolean;
}

/** Size of a tab's page when headless. */
export const VIEWPORT = { width: 1200, height: 900 };

const PATIENCE = 20_000;
const PAUSE = 20;

/**
 * Asks again and again until the answer is truthy, and returns it.
 *
 * @throws Error naming `what` after 20 s, with the last failure of `ask` as its cause.
 */
export async function until<T>(what: string, ask: () => Promise<T> | T): Promise<Truthy<T>> {
  const deadline = performance.now() + PATIENCE;
  let failure: unknown;
  while (performance.now() < deadline) {
    try {
      const answer = await ask();
      if (answer) return answer as Truthy<T>;
      failure = undefined;
    } catch (error) {
      // A document may be torn down by navigation while it is asked.
      failure = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`waited ${PATIENCE / 1000} s in vain for: ${what}`, { cause: failure });
}

/** Launches a browser of either kind with the extension in it, on a fresh profile. */
export async function launch(kind: 'chromium' | 'firefox', options: LaunchOptions): Promise<Driver> {
  if (kind === 'chromium') return (await import('./chromium.ts')).launchChromium(options);
  return (await import('./firefox.ts')).launchFirefox(options);
}
