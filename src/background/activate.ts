import type { Other } from '../browser/messaging.ts';
import { extensionUrl } from '../browser/runtime.ts';
import { complete, inject, PageKeepsUsOut, tabFacts } from '../browser/tabs.ts';
import type { Ports, Problem } from '../messages.ts';
import { showRefusal } from './toolbar.ts';

type Answer = Ports['activate']['other'];

const FILES = { script: 'content.js', style: 'marks.css', later: 'card.js' };

/** Answers one "activate" port. */
export function answerActivation(port: Other<'activate'>): void {
  port.onMessage(async ({ tabId }) => {
    port.send(Number.isInteger(tabId) ? await activate(tabId) : refusal('no-access'));
  });
}

/**
 * Puts the content script into a tab, which makes it read the page. Harmless where it runs already: the script sees
 * its elder and leaves the page to it. Where there is no way in, the toolbar button says so too.
 */
export async function activate(tabId: number): Promise<Answer> {
  const answer = await enter(tabId);
  if (answer.type === 'problem') showRefusal(tabId, answer.problem);
  return answer;
}

async function enter(tabId: number): Promise<Answer> {
  const tab = await tabFacts(tabId);
  if (!tab) return refusal('no-access');
  // Our own sample article brings the content script along: browsers let nobody inject into an extension's pages.
  if (tab.url?.startsWith(extensionUrl(''))) return { type: 'activated' };
  // Firefox doesn't refuse its own pages: it injects into nothing and says that all is well.
  if (tab.url === null || !/^(?:https?|file):/.test(tab.url)) return refusal('restricted-page');
  try {
    await inject(tabId, FILES);
    return { type: 'activated' };
  } catch (error) {
    console.debug('Sourcelight: no entry to this page.', error);
    if (error instanceof PageKeepsUsOut) return refusal('internal');
    return refusal(whyRefused(tab.url, String(error)));
  }
}

/** Answers one "missing" port: a page that lacks a part of ours gets it. */
export function answerMissing(port: Other<'missing'>): void {
  port.onMessage(async () => {
    try {
      if (port.tabId !== null) await complete(port.tabId, FILES);
    } catch (error) {
      console.debug('Sourcelight: no entry to this page any more.', error);
    }
    port.close();
  });
}

function refusal(problem: Problem): Answer {
  return { type: 'problem', problem };
}

/**
 * Browsers refuse their own pages, their stores and other extensions' pages for ever, others until the reader clicks the
 * button there. The reader has just clicked: what is refused now is refused for ever, unless the page has changed since.
 */
function whyRefused(url: string, message: string): 'restricted-page' | 'no-access' {
  if (
    /\b(?:chrome:\/\/|edge:\/\/|about:|gallery|extension|webstore|policy|cannot be scripted|error page)\b/i.test(
      message,
    )
  ) {
    return 'restricted-page';
  }
  return /addons\.mozilla\.org|chromewebstore|microsoftedge/.test(url) ? 'restricted-page' : 'no-access';
}
