import type { Browser } from 'puppeteer-core';
import type { Json } from './source.ts';

/**
 * Firefox's own scope, where the toolbar and the popup's panel live. WebDriver BiDi reaches it since Firefox 138 under
 * `--remote-allow-system-access`; it has no commands for extensions' buttons and popups.
 */
export class PrivilegedScope {
  readonly #connection: Connection;
  readonly #window: string;

  private constructor(connection: Connection, window: string) {
    this.#connection = connection;
    this.#window = window;
  }

  static async of(browser: Browser): Promise<PrivilegedScope> {
    const connection = connectionOf(browser);
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const main = result.contexts?.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
    if (!main) throw new Error('Firefox showed no window');
    return new PrivilegedScope(connection, main.context);
  }

  /** Evaluates the body of an async function in the browser's window. */
  async run(body: string): Promise<Json> {
    const { result } = await this.#connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (async () => { ${body} })()))()`,
      target: { context: this.#window },
      awaitPromise: true,
    });
    return outcome(result, 'the browser window');
  }

  /**
   * Evaluates the body of an async function in the process that shows a document, as a frame script: it sees `content` (the
   * document's window) and all of Firefox's interfaces.
   *
   * @param element expression in the browser window for the `<browser>` that shows the document.
   */
  async runInFrame(element: string, body: string): Promise<Json> {
    const script = (channel: string): string => `(async () => {
      let answer;
      try { answer = { value: JSON.stringify(await (async () => { ${body} })()) }; }
      catch (error) { answer = { error: String(error) }; }
      sendAsyncMessage('${channel}', answer);
    })()`;
    const channel = `sourcelight:${channels++}`;
    return this.run(`
      const element = ${element};
      if (!element) throw new Error('no such document');
      // Firefox shows some of its own pages in its main process, where frame scripts never answer.
      if (!element.isRemoteBrowser) throw new Error('a document of the main process');
      const { messageManager } = element;
      let watch;
      const answer = await new Promise((resolve, reject) => {
        messageManager.addMessageListener('${channel}', ({ data }) => resolve(data));
        messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script(channel))}), false);
        // A document that moves to another process, or closes, takes the script with it and never answers.
        watch = setInterval(() => {
          if (!element.isConnected || element.messageManager !== messageManager) reject(new Error('the document went away'));
        }, 50);
      }).finally(() => clearInterval(watch));
      if (answer.error) throw new Error(answer.error);
      return answer.value === undefined ? undefined : JSON.parse(answer.value);
    `);
  }
}

let channels = 0;

/** The part of Puppeteer's BiDi connection that is used here; it is there, but not in Puppeteer's public types. */
interface Connection {
  send(method: string, params: object): Promise<{ result: Answer }>;
}

interface Answer {
  contexts?: { context: string; url: string }[];
  type?: string;
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

function connectionOf(browser: Browser): Connection {
  const { connection } = browser as unknown as { connection?: Connection };
  if (!connection) throw new Error('this version of Puppeteer keeps its BiDi connection elsewhere');
  return connection;
}

function outcome({ type, result, exceptionDetails }: Answer, where: string): Json {
  if (type !== 'success') throw new Error(`in ${where}: ${exceptionDetails?.text}`);
  return result?.value === undefined ? undefined : JSON.parse(result.value);
}
