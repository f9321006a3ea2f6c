import puppeteer, {
  type Browser,
  type CDPSession,
  type Extension,
  type Protocol,
  type Target,
} from 'puppeteer-core';
import {
  type Complaint,
  type Driver,
  type LaunchOptions,
  type Tab,
  type Task,
  until,
  VIEWPORT,
  type View,
  type WebTab,
} from './driver.ts';
import { PuppeteerTab, pageAt } from './tab.ts';

const POPUP = 'popup/index.html';

/** Chromium, Chrome for Testing, Edge or Chrome, over a pipe: only there may the protocol load extensions. */
export async function launchChromium({
  extension,
  executable,
  headless,
  profile,
}: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: executable,
    headless,
    pipe: true,
    protocolTimeout: 30_000,
    enableExtensions: true,
    ...(profile ? { userDataDir: profile } : {}),
    defaultViewport: headless ? VIEWPORT : null,
    args: [
      '--no-first-run',
      // Chromium's sandbox refuses to run as root, as containers do.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Tests and samples need this machine alone.
      ...(headless ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'] : []),
    ],
  });
  const watch = new Watch(browser);
  const id = await browser.installExtension(extension);
  const installed = (await browser.extensions()).get(id);
  if (!installed) throw new Error(`Chromium did not take the extension in ${extension}`);
  return new ChromiumDriver(browser, installed, watch);
}

class ChromiumDriver implements Driver {
  readonly kind = 'chromium';
  readonly origin: string;
  readonly #browser: Browser;
  readonly #extension: Extension;
  readonly #watch: Watch;

  constructor(browser: Browser, extension: Extension, watch: Watch) {
    this.#browser = browser;
    this.#extension = extension;
    this.#watch = watch;
    this.origin = `chrome-extension://${extension.id}`;
  }

  async open(url: string): Promise<WebTab> {
    const page = await this.#browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    return new PuppeteerTab(page);
  }

  async webPage(url: string, condition: Task<[], boolean>): Promise<WebTab> {
    return new PuppeteerTab(await pageAt(this.#browser, url, condition));
  }

  async clickToolbar(tab: Tab): Promise<View> {
    await tab.show();
    await (tab as PuppeteerTab).page.triggerExtensionAction(this.#extension);
    return this.extensionPage(POPUP);
  }

  async chooseFromMenu(tab: WebTab, menuItemId: string): Promise<void> {
    await tab.show();
    const selectionText = await tab.evaluate(() => String(getSelection()));
    const [worker] = await until('the background to run', async () => {
      const workers = await this.#extension.workers();
      return workers.length > 0 && workers;
    });
    await worker?.evaluate(
      async (info) => {
        type Dispatching = { onClicked: { dispatch(info: object, tab: object | undefined): void } };
        type Tabs = { query(of: object): Promise<object[]> };
        const { chrome } = globalThis as unknown as { chrome: { contextMenus: Dispatching; tabs: Tabs } };
        const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch(info, front);
      },
      { menuItemId, selectionText },
    );
  }

  async closePopup(): Promise<void> {
    const target = this.#find(POPUP);
    if (!target) return;
    // It may close by itself meanwhile, as popups do when their tab goes.
    await target
      .asPage()
      .then((page) => page.close())
      .catch(() => {});
    await until('the popup to close', () => !this.#find(POPUP));
  }

  async extensionPage(path: string): Promise<Tab> {
    const target = await until(`${path} to open`, () => this.#find(path));
    const view = new PuppeteerTab(await target.asPage());
    // Before that, its scripts may not listen yet.
    await view.waitFor(() => document.readyState === 'complete');
    return view;
  }

  async openExtensionPage(path: string): Promise<Tab> {
    return this.open(`${this.origin}/${path}`);
  }

  async openInternalPage(url: string): Promise<Tab> {
    return this.open(url);
  }

  async reload(): Promise<void> {
    await this.#browser.installExtension(this.#extension.path);
  }

  async enable(on: boolean): Promise<void> {
    const settings = await this.open('chrome://extensions');
    await settings.evaluate(
      async (id, enabled) => {
        type Api = { management: { setEnabled(id: string, enabled: boolean): Promise<void> } };
        await (globalThis as unknown as { chrome: Api }).chrome.management.setEnabled(id, enabled);
      },
      this.#extension.id,
      on,
    );
    await settings.close();
  }

  async complaints(): Promise<Complaint[]> {
    return this.#watch.take();
  }

  requests(): string[] {
    return this.#watch.requests;
  }

  async closedByPerson(): Promise<void> {
    await new Promise((resolve) => this.#browser.once('disconnected', resolve));
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  #find(path: string): Target | undefined {
    return this.#browser
      .targets()
      .find((target) => target.type() === 'page' && target.url().startsWith(`${this.origin}/${path}`));
  }
}

/**
 * Listens at every page, popup and worker from its start (the protocol replays what was said before we came) for
 * errors and for requests.
 */
class Watch {
  readonly requests: string[] = [];
  readonly #pending = new Set<Promise<void>>();
  #complaints: Complaint[] = [];

  constructor(browser: Browser) {
    browser.on('targetcreated', (target) => {
      const attached = this.#attach(target);
      this.#pending.add(attached);
      void attached.finally(() => this.#pending.delete(attached));
    });
  }

  async take(): Promise<Complaint[]> {
    await Promise.all(this.#pending);
    const taken = this.#complaints;
    this.#complaints = [];
    return taken;
  }

  async #attach(target: Target): Promise<void> {
    try {
      const session = await target.createCDPSession();
      this.#listen(session, target);
      await Promise.all(
        ['Runtime.enable', 'Log.enable', 'Network.enable'].map((method) =>
          session.send(method as 'Log.enable'),
        ),
      );
    } catch {
      // It closed before we could listen: a popup that the click elsewhere took away.
    }
  }

  #listen(session: CDPSession, target: Target): void {
    const complain = (from: string | undefined, text: string): void => {
      this.#complaints.push({ from: from ?? target.url(), text });
    };
    session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      if (type !== 'error' && type !== 'assert') return;
      complain(stackTrace?.callFrames[0]?.url, args.map(describe).join(' '));
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: thrown }) => {
      complain(
        thrown.url ?? thrown.stackTrace?.callFrames[0]?.url,
        thrown.exception?.description ?? thrown.text,
      );
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error') complain(entry.url, entry.text);
    });
    session.on('Network.requestWillBeSent', ({ request }) => {
      this.requests.push(request.url);
    });
  }
}

function describe({ value, description, type }: Protocol.Runtime.RemoteObject): string {
  return String(value ?? description ?? type);
}
