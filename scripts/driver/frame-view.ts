import { type Tab, type Task, type Truthy, until, type View } from './driver.ts';
import type { PrivilegedScope } from './privileged.ts';
import { callSource, type Json } from './source.ts';

/** A document that BiDi doesn't know, such as Firefox's popups: driven by frame scripts in its process. */
export class FrameView implements View {
  /** Expression for its `<browser>` in the browser's window; undefined while there is none. */
  readonly element: string;
  protected readonly scope: PrivilegedScope;
  readonly address: string;

  /** @param address how the document's address begins. */
  constructor(scope: PrivilegedScope, address: string) {
    this.scope = scope;
    this.address = address;
    // The sidebar is a document of Firefox's own, which holds the extension's in turn.
    this.element = `[...document.querySelectorAll('browser')]
      .flatMap((element) => [element, ...(element.contentDocument?.querySelectorAll('browser') ?? [])])
      .findLast((element) => element.currentURI?.spec.startsWith(${JSON.stringify(address)}))`;
  }

  /** There, and no longer loading. */
  async exists(): Promise<boolean> {
    return (await this.scope.run(`return ${this.element}?.webProgress.isLoadingDocument === false`)) === true;
  }

  /** A sandbox over the page's own window: the page's content security policy doesn't apply to it. */
  async evaluate<Args extends Json[], Result>(task: Task<Args, Result>, ...args: Args): Promise<Result> {
    const source = `(async () => JSON.stringify(await ${callSource(task, args)}))()`;
    const answer = await this.scope.runInFrame(
      this.element,
      `const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
       return await Cu.evalInSandbox(${JSON.stringify(source)}, sandbox);`,
    );
    return (typeof answer === 'string' ? JSON.parse(answer) : undefined) as Result;
  }

  waitFor<Args extends Json[], Result>(
    condition: Task<Args, Result>,
    ...args: Args
  ): Promise<Truthy<Result>> {
    return until(`${condition} in ${this.address}`, () => this.evaluate(condition, ...args));
  }

  async addScript(source: string): Promise<void> {
    await this.scope.runInFrame(
      this.element,
      `const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
       Cu.evalInSandbox(${JSON.stringify(source)}, sandbox);`,
    );
  }

  async click(selector: string): Promise<void> {
    await this.scope.runInFrame(
      this.element,
      `const element = content.document.querySelector(${JSON.stringify(selector)});
       if (!element) throw new Error(${JSON.stringify(`nothing to click: ${selector}`)});
       const frame = () => new Promise((resolve) => content.requestAnimationFrame(resolve));
       let before, box;
       // Until it holds still: scrolling to it may lay out what was out of sight before.
       do {
         before = box;
         element.scrollIntoView({ block: 'center', behavior: 'instant' });
         await frame();
         box = element.getBoundingClientRect();
       } while (!before || before.x !== box.x || before.y !== box.y);
       const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
       for (const type of ['mousemove', 'mousedown', 'mouseup']) {
         const { windowUtils } = content;
         // Firefox 153 moved it; the extended-support release 140 still has the old one.
         if (windowUtils.sendMouseEvent) windowUtils.sendMouseEvent(type, x, y, 0, 1, 0);
         else content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, {});
       }`,
    );
  }

  async screenshot(): Promise<Uint8Array> {
    const data = await this.scope.run(`
      const element = ${this.element};
      const image = await element.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d').drawImage(image, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return [...bytes].map((byte) => String.fromCharCode(byte)).join('');
    `);
    return Buffer.from(String(data), 'latin1');
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.scope.run(`${this.element}.browsingContext.prefersColorSchemeOverride = '${scheme}'`);
  }
}

/** Such a document in a tab. */
export class FrameTab extends FrameView implements Tab {
  async show(): Promise<void> {
    await this.scope.run(`gBrowser.selectedTab = gBrowser.getTabForBrowser(${this.element})`);
  }

  async close(): Promise<void> {
    await this.scope.run(`gBrowser.removeTab(gBrowser.getTabForBrowser(${this.element}))`);
  }
}
