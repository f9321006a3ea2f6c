/** The script that the browser itself puts into pages of granted sites. */
import browser from 'webextension-polyfill';

const ID = 'automatic';

/**
 * From now on, and after restarts, pages that match `matches` and not `excluded` get the script; without matches, none do.
 * Pages that are open already are left as they are.
 */
export async function registerAutomaticScript(
  matches: readonly string[],
  excluded: readonly string[],
): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: ['automatic.js'],
    matches: [...matches],
    excludeMatches: [...excluded],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
