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
  /** Until `condition` returns something truthy, which is then returned. Fails after a minute. */
  waitFor<Args extends Json[], Result>(condition: Task<Args, Result>, ...args: Args): Promise<Truthy<Result>>;
  /** Runs the text of a script, whatever the page's content security policy says. What it defines stays. */
  addScript(source: string): Promise<void>;
  /** A trusted mouse click in the middle of the first element that the selector finds, scrolled into view. */
  click(selector: string): Promise<void>;
  /** A PNG of what can be seen. */
  screenshot(): Promise<Uint8Array>;
  /** What `prefers-color-scheme` says from now on. */
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
}

export type Task<Args extends Json[], Result> = (...args: Args) => Result | Promise<Result>;
export type Truthy<T> = Exclude<T, null | undefined | false | 0 | ''>;

/** A view in a tab of its own. */
export interface Tab extends View {
  /** Brings it to the front, as a click on its tab would. */
  show(): Promise<void>;
  close(): Promise<void>;
}

/** A tab with a page of the web. */
export interface WebTab extends Tab {
  /** Until the page and what it needs are loaded. */
  goto(url: string): Promise<void>;
  url(): string;
  /** Moves the mouse to a point of the view, in CSS pixels. */
  moveMouse(x: number, y: number): Promise<void>;
  /** Touches a point of the view with a finger, in CSS pixels. */
  tap(x: number, y: number): Promise<void>;
  /** The text in an element's shadow root, also in a closed one, which no script of the page can see. */
  shadowText(selector: string): Promise<string>;
  /** Presses and releases a key, such as "Escape", as the keyboard would. */
  press(key: 'Escape' | 'Tab' | 'Enter'): Promise<void>;
  /** Types a text into what has the focus. */
  type(text: string): Promise<void>;
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
  open(url: string): Promise<WebTab>;
  /** The web page with this address of which `condition` holds, or will: one that the browser had put away and loads again has no other handle. */
  webPage(url: string, condition: Task<[], boolean>): Promise<WebTab>;
  /** A real click on the toolbar button while this tab is in front: opens the real popup and grants `activeTab`. */
  clickToolbar(tab: Tab): Promise<View>;
  /**
   * Chooses one of the extension's items in the menu of what is selected in a page. In Firefox by a real right click, which grants
   * `activeTab`. Chromium's menu can be reached by no protocol: there the extension's listener is called, which grants nothing.
   */
  chooseFromMenu(tab: WebTab, id: string): Promise<void>;
  /** Closes the popup as a click elsewhere would. */
  closePopup(): Promise<void>;
  /** A page of the extension that the extension has opened, or will, in a tab: `welcome/index.html`. */
  extensionPage(path: string): Promise<Tab>;
  /** Opens a page of the extension in a tab, as its address typed by hand would. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Opens a page of the browser's own, such as `chrome://version` or `about:support`. */
  openInternalPage(url: string): Promise<Tab>;
  /** Loads the extension's folder anew, as the browser's "reload" button for it would. */
  reload(): Promise<void>;
  /** Turns the extension off or on, as the switch in the browser's own settings does. */
  enable(on: boolean): Promise<void>;
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
  /** Folder of a profile that outlasts the browser. Without it, or in Firefox, the profile is fresh and goes with the browser. */
  profile?: string;
}

/** Size of a tab's page when headless. */
export const VIEWPORT = { width: 1200, height: 900 };

const PATIENCE = 60_000;
const PAUSE = 20;

/**
 * Asks again and again until the answer is truthy, and returns it.
 *
 * @throws Error naming `what` after a minute, with the last failure of `ask` as its cause.
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

/** Launches a browser of either kind with the extension in it. */
export async function launch(kind: 'chromium' | 'firefox', options: LaunchOptions): Promise<Driver> {
  if (kind === 'chromium') return (await import('./chromium.ts')).launchChromium(options);
  return (await import('./firefox.ts')).launchFirefox(options);
}
