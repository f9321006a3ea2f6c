import type { Browser, Page, Protocol } from 'puppeteer-core';
import { type Task, type Truthy, until, type WebTab } from './driver.ts';
import { callSource, type Json } from './source.ts';

/** A document that Puppeteer can drive: every one in Chromium, web pages in Firefox. */
export class PuppeteerTab implements WebTab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async evaluate<Args extends Json[], Result>(task: Task<Args, Result>, ...args: Args): Promise<Result> {
    return (await this.page.evaluate(callSource(task, args))) as Result;
  }

  waitFor<Args extends Json[], Result>(
    condition: Task<Args, Result>,
    ...args: Args
  ): Promise<Truthy<Result>> {
    return until(`${condition} in ${this.page.url()}`, () => this.evaluate(condition, ...args));
  }

  async addScript(source: string): Promise<void> {
    // Its own value may be something that can't travel.
    await this.page.evaluate(`${source};\nundefined`);
  }

  async click(selector: string): Promise<void> {
    // A locator waits until the element holds still: scrolling to it may lay out what was out of sight before.
    await this.page.locator(selector).click();
  }

  async screenshot(): Promise<Uint8Array> {
    return await this.page.screenshot({ captureBeyondViewport: false });
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  async show(): Promise<void> {
    await this.page.bringToFront();
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async moveMouse(x: number, y: number): Promise<void> {
    await this.page.mouse.move(x, y);
  }

  async tap(x: number, y: number): Promise<void> {
    await this.page.touchscreen.tap(x, y);
  }

  async shadowText(selector: string): Promise<string> {
    const session = await this.page.createCDPSession();
    try {
      const { root } = await session.send('DOM.getDocument', { depth: 0 });
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { node } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
      return textOf(node.shadowRoots?.[0]);
    } finally {
      await session.detach();
    }
  }

  async press(key: 'Escape' | 'Tab' | 'Enter'): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  url(): string {
    return this.page.url();
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** The page with this address of which the condition holds, once a tab has it. */
export function pageAt(browser: Browser, url: string, condition: Task<[], boolean>): Promise<Page> {
  return until(`${condition} at ${url}`, async () => {
    for (const page of await browser.pages()) {
      if (page.url() === url && (await page.evaluate(callSource(condition, [])))) return page;
    }
    return null;
  });
}

function textOf(node: Protocol.DOM.Node | undefined): string {
  if (!node) return '';
  return node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(textOf).join('');
}
