/**
 * Reading without a click, on the sites that the reader has chosen and the browser has granted. Options hold what is
 * wished, the browser what is granted; whatever changes, the registered script follows from both.
 */
import { registerAutomaticScript } from '../browser/automatic-script.ts';
import type { Other } from '../browser/messaging.ts';
import { loadOptions } from '../browser/options-store.ts';
import { accessible } from '../browser/permissions.ts';
import { tabFacts } from '../browser/tabs.ts';
import type { Options } from '../options.ts';
import { EVERYWHERE, patternOf, ruleFor, siteOf } from '../sites.ts';
import { activate } from './activate.ts';

let last: Promise<void> = Promise.resolve();

/** Makes the registered script fit the options and what the browser grants. One call follows the other. */
export function keepRegistered(): Promise<void> {
  last = last.then(register, register);
  return last;
}

async function register(): Promise<void> {
  const options = await loadOptions();
  const excluded = sitesWith(options, 'never').map(patternOf);
  const wished = [...(options.allArticles ? EVERYWHERE : []), ...sitesWith(options, 'always').map(patternOf)];
  await registerAutomaticScript(await accessible(wished), excluded);
}

function sitesWith(options: Options, rule: 'always' | 'never'): string[] {
  return Object.keys(options.sites).filter((site) => options.sites[site] === rule);
}

/**
 * Answers one "arrival" port: a page of a granted site that may hold an article. A page that was open when the reader
 * changed a rule may still run the script, so the rule is asked again.
 */
export function answerArrival(port: Other<'arrival'>): void {
  port.onMessage(async () => {
    const tab = port.tabId === null ? null : await tabFacts(port.tabId);
    const site = tab?.url ? siteOf(tab.url) : null;
    if (tab && site && ruleFor(await loadOptions(), site) === 'always') await activate(tab.id);
    port.close();
  });
}
