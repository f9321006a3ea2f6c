import { openToBackground } from '../browser/messaging.ts';
import { PageLine } from '../ui/page-line.ts';

/** The popup's line to the page of one tab. */
export interface PageLink {
  readonly line: PageLine;
  /** Reads the page again; where the line is broken, connects anew. */
  readAgain(): void;
}

/**
 * Puts Sourcelight into the tab and connects to it. Returns at once, so that the popup can show itself; what goes wrong
 * becomes the state's problem.
 */
export function linkToPage(findTab: () => Promise<number | null>): PageLink {
  const line = new PageLine();

  const connect = async (): Promise<void> => {
    const tabId = await findTab();
    if (tabId === null) return line.fail('no-access', 'no tab');
    const activation = openToBackground('activate');
    activation.onClose(() => line.fail('background-lost', 'the background closed the line'));
    activation.onMessage((answer) => {
      activation.close();
      if (answer.type === 'problem') return line.fail(answer.problem, 'activate');
      line.connect(tabId, () => line.fail('background-lost', 'the page closed the line'));
    });
    activation.send({ type: 'activate', tabId });
  };

  void connect();
  return {
    line,
    readAgain: () => {
      if (line.readAgain()) return;
      line.reset();
      void connect();
    },
  };
}
