import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Extension, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { type Task, type Truthy, until, VIEWPORT } from '../../scripts/driver/driver.ts';
import type { Json } from '../../scripts/driver/source.ts';
import { PuppeteerTab } from '../../scripts/driver/tab.ts';

/** Origin that our pages are served from; in automatic mode it is granted. */
const GRANTED = 'http://127.0.0.1/*';

/**
 * Chromium with the built extension, watched as little as possible: unlike the tests' driver, nothing listens at the extension's own
 * pages and background, because a debugger at a service worker keeps it from being stopped.
 */
export class BenchBrowser {
  readonly #browser: Browser;
  readonly #extension: Extension;
  readonly #root: CDPSession;
  readonly #folder: string;

  private constructor(browser: Browser, extension: Extension, root: CDPSession, folder: string) {
    this.#browser = browser;
    this.#extension = extension;
    this.#root = root;
    this.#folder = folder;
  }

  /** @param built folder of the extension; a copy of it is granted the pages' origin, which a click would grant. */
  static async launch(built: string): Promise<BenchBrowser> {
    const folder = await mkdtemp(join(tmpdir(), 'sourcelight-bench-'));
    await cp(built, folder, { recursive: true });
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...manifest, host_permissions: [GRANTED] }));
    const browser = await puppeteer.launch({
      browser: 'chrome',
      executablePath: await ensureBrowser('chromium'),
      headless: true,
      pipe: true,
      // A live blog takes its time on a slow machine.
      protocolTimeout: 600_000,
      enableExtensions: true,
      networkEnabled: false,
      issuesEnabled: false,
      defaultViewport: VIEWPORT,
      targetFilter: (target) => target.type() !== 'service_worker',
      args: [
        '--no-first-run',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ],
    });
    const id = await browser.installExtension(folder);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error(`Chromium did not take the extension in ${folder}`);
    const root = await browser.target().createCDPSession();
    const bench = new BenchBrowser(browser, extension, root, folder);
    const welcome = await bench.#pageAt('welcome/index.html');
    await welcome.close();
    return bench;
  }

  /** Session of the browser itself. */
  get root(): CDPSession {
    return this.#root;
  }

  get origin(): string {
    return `chrome-extension://${this.#extension.id}`;
  }

  async version(): Promise<string> {
    return await this.#browser.version();
  }

  /** A new tab in front, with its page loaded and nothing left to do for it. */
  async open(url: string, throttling: number): Promise<PuppeteerTab> {
    const page = await this.#browser.newPage();
    await page.emulateCPUThrottling(throttling);
    await page.goto(url);
    await page.bringToFront();
    const tab = new PuppeteerTab(page);
    await tab.evaluate(
      () => new Promise<void>((done) => requestIdleCallback(() => requestIdleCallback(() => done()))),
    );
    return tab;
  }

  /** The real toolbar button; resolves before anything has come of it. */
  async clickToolbar(tab: PuppeteerTab): Promise<void> {
    await tab.page.triggerExtensionAction(this.#extension);
  }

  /** What a condition of the open popup says, once that is something. */
  async popup<Args extends Json[], Result>(
    condition: Task<Args, Result>,
    ...args: Args
  ): Promise<Truthy<Result>> {
    return new PuppeteerTab(await this.#pageAt('popup/index.html')).waitFor(condition, ...args);
  }

  async closePopup(): Promise<void> {
    await (await this.#pageAt('popup/index.html')).close();
  }

  /** Opens a page of the extension in a tab. */
  async openExtensionPage(path: string): Promise<PuppeteerTab> {
    const page = await this.#browser.newPage();
    await page.goto(`${this.origin}/${path}`);
    return new PuppeteerTab(page);
  }

  /** Stops the background, as the browser does with one that has been idle for half a minute. */
  async stopBackground(): Promise<void> {
    for (const { targetId } of await this.#workers())
      await this.#root.send('Target.closeTarget', { targetId });
    await until('the background to stop', async () => (await this.#workers()).length === 0);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await rm(this.#folder, { recursive: true });
  }

  async #workers(): Promise<{ targetId: string }[]> {
    const { targetInfos } = await this.#root.send('Target.getTargets', {
      filter: [{ type: 'service_worker' }],
    });
    return targetInfos.filter(({ url }) => url.startsWith(this.origin));
  }

  async #pageAt(path: string): Promise<Page> {
    const target = await until(`${path} to open`, () =>
      this.#browser.targets().find((one) => one.url().startsWith(`${this.origin}/${path}`)),
    );
    return target.asPage();
  }
}
