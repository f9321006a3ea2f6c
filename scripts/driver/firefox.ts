import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
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
import { FrameTab, FrameView } from './frame-view.ts';
import { PrivilegedScope } from './privileged.ts';
import { PuppeteerTab, pageAt } from './tab.ts';

const POPUP = 'popup/index.html';
/** Firefox makes up an address for each profile; a known one lets us name the extension's pages. */
const UUID = '5ca1ab1e-0000-4000-8000-50bce11947ed';

/** Firefox over WebDriver BiDi, without geckodriver. */
export async function launchFirefox({ extension, executable, headless }: LaunchOptions): Promise<Driver> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: headless ? VIEWPORT : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // Tests and samples need this machine alone.
      ...(headless ? { 'network.dns.disabled': true } : {}),
      // Its question for access to a site stands in no document that can be driven: tests take it for answered with yes.
      ...(headless ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
    },
  });
  await browser.installExtension(extension);
  return new FirefoxDriver(browser, await PrivilegedScope.of(browser), id, extension);
}

class FirefoxDriver implements Driver {
  readonly kind = 'firefox';
  readonly origin = `moz-extension://${UUID}`;
  readonly #browser: Browser;
  readonly #scope: PrivilegedScope;
  readonly #id: string;
  readonly #folder: string;

  constructor(browser: Browser, scope: PrivilegedScope, id: string, folder: string) {
    this.#browser = browser;
    this.#scope = scope;
    this.#id = id;
    this.#folder = folder;
  }

  async open(url: string): Promise<WebTab> {
    const page = await this.#browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    return new FirefoxTab(page, this.#scope);
  }

  async webPage(url: string, condition: Task<[], boolean>): Promise<WebTab> {
    return new FirefoxTab(await pageAt(this.#browser, url, condition), this.#scope);
  }

  async clickToolbar(tab: Tab): Promise<View> {
    await tab.show();
    await this.#scope.run(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.#id)});
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    `);
    return this.#loaded(new FrameView(this.#scope, `${this.origin}/${POPUP}`));
  }

  async chooseFromMenu(tab: WebTab, id: string): Promise<void> {
    await tab.show();
    const { x, y } = await tab.evaluate(() => {
      const boxes = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
      const box = boxes.find(({ top, bottom }) => top >= 0 && bottom <= innerHeight) ?? new DOMRect();
      return { x: box.left + Math.min(box.width / 2, 8), y: box.top + box.height / 2 };
    });
    await (tab as PuppeteerTab).page.mouse.click(x, y, { button: 'right' });
    const item = `document.querySelector('#contentAreaContextMenu [id$="menuitem-_${id}"]')`;
    await until('the menu to open', () =>
      this.#scope.run(`return Boolean(${item}) && contentAreaContextMenu.state === 'open'`),
    );
    await this.#scope.run(`contentAreaContextMenu.activateItem(${item})`);
  }

  async closePopup(): Promise<void> {
    const popup = new FrameView(this.#scope, `${this.origin}/${POPUP}`);
    await this.#scope.run(`${popup.element}?.closest('panel')?.hidePopup()`);
    await until('the popup to close', async () => !(await popup.exists()));
  }

  async extensionPage(path: string): Promise<Tab> {
    return this.#loaded(new FrameTab(this.#scope, `${this.origin}/${path}`));
  }

  async openExtensionPage(path: string): Promise<Tab> {
    return this.#loaded(await this.#addTab(`${this.origin}/${path}`));
  }

  /** No script of ours runs in such a page: that it is no longer loading is all that can be known. */
  async openInternalPage(url: string): Promise<Tab> {
    const tab = await this.#addTab(url);
    await until(`${url} to open`, () => tab.exists());
    return tab;
  }

  /** Pages that never end loading for Puppeteer, which waits for events that BiDi doesn't send for them. */
  async #addTab(url: string): Promise<FrameTab> {
    await this.#scope.run(`
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal });
    `);
    return new FrameTab(this.#scope, url);
  }

  async #loaded<Any extends FrameView>(view: Any): Promise<Any> {
    await until(`${view.address} to open`, () => view.exists());
    // Before that, its scripts may not listen yet.
    await view.waitFor(() => document.readyState === 'complete');
    return view;
  }

  /** Installing the same add-on again replaces the one that runs. */
  async reload(): Promise<void> {
    await this.#browser.installExtension(this.#folder);
  }

  async enable(on: boolean): Promise<void> {
    await this.#scope.run(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(${JSON.stringify(this.#id)});
      await addon.${on ? 'enable' : 'disable'}();
    `);
  }

  /**
   * Exceptions from every process reach the window's console service; what is written to a console stays in the process that
   * wrote it, so each is asked. Firefox's own errors (`chrome:`, `resource:`) are not ours.
   */
  async complaints(): Promise<Complaint[]> {
    const thrown = await this.#scope.run(`
      const errors = Services.console.getMessageArray().filter((message) =>
        message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag));
      Services.console.reset();
      return errors.map(({ sourceName, errorMessage }) => ({ from: sourceName, text: errorMessage }));
    `);
    const documents = await this.#scope.run(`
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.#id)});
      globalThis.sourcelightDocuments = new Set([
        ...document.querySelectorAll('browser'),
        ...[...extension.views].map((view) => view.xulBrowser).filter(Boolean),
      ]);
      globalThis.sourcelightDocuments = [...sourcelightDocuments].filter((element) => element.isRemoteBrowser);
      return sourcelightDocuments.length;
    `);
    const written = [];
    for (let index = 0; index < Number(documents); index++) {
      written.push(await this.#scope.runInFrame(`sourcelightDocuments[${index}]`, WRITTEN));
    }
    return [thrown, ...written]
      .flatMap((list) => list as unknown as Complaint[])
      .filter(({ from }) => /^(moz-extension|https?):/.test(from));
  }

  requests(): string[] {
    return [];
  }

  async closedByPerson(): Promise<void> {
    await new Promise((resolve) => this.#browser.once('disconnected', resolve));
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** Frame script: takes the errors out of this process's console. */
const WRITTEN = `
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const events = storage.getEvents().filter(({ level }) => level === 'error' || level === 'assert');
  const complaints = events.map((event) => ({ from: event.filename, text: event.arguments.map(String).join(' ') }));
  storage.clearEvents();
  return complaints;
`;

class FirefoxTab extends PuppeteerTab {
  readonly #scope: PrivilegedScope;

  constructor(page: Page, scope: PrivilegedScope) {
    super(page);
    this.#scope = scope;
  }

  override async shadowText(selector: string): Promise<string> {
    const { element } = new FrameView(this.#scope, this.url());
    const host = `content.document.querySelector(${JSON.stringify(selector)})`;
    return String(
      await this.#scope.runInFrame(element, `return ${host}?.openOrClosedShadowRoot?.textContent ?? ''`),
    );
  }

  /** Puppeteer emulates media features in Chromium only. */
  override async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await new FrameView(this.#scope, this.url()).setColorScheme(scheme);
  }
}
