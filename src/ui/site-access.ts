/**
 * Changes the reader's rules for sites, and access with them. Call these from the handler of a click, with nothing
 * awaited before: browsers ask for access only then.
 */
import { changeOptions, StorageFull } from '../browser/options-store.ts';
import { giveBackAccess, requestAccess } from '../browser/permissions.ts';
import { DEFAULT_OPTIONS, type Options, type SiteRule } from '../options.ts';
import { EVERYWHERE, patternOf } from '../sites.ts';

/** "refused": the reader said no to the browser's question. But for "done", all is as before. */
export type Outcome = 'done' | 'refused' | 'storage-full' | 'failed';

/** A change of the options, and what takes it back without touching what has changed meanwhile. */
interface Change {
  readonly make: (options: Options) => Options;
  readonly undo: (options: Options, before: Options) => Options;
}

/** Sets the rule for one site; null leaves it to what holds elsewhere. */
export function setSiteRule(site: string, rule: SiteRule | null): Promise<Outcome> {
  return change([patternOf(site)], rule === 'always', {
    make: (options) => withRule(options, site, rule),
    undo: (options, before) => withRule(options, site, before.sites[site] ?? null),
  });
}

/** Sets whether articles are read without a click everywhere. */
export function setAllArticles(on: boolean): Promise<Outcome> {
  return change(EVERYWHERE, on, {
    make: (options) => ({ ...options, allArticles: on }),
    undo: (options, { allArticles }) => ({ ...options, allArticles }),
  });
}

function withRule({ sites, ...options }: Options, site: string, rule: SiteRule | null): Options {
  const { [site]: _, ...others } = sites;
  return { ...options, sites: rule ? { ...others, [site]: rule } : others };
}

/**
 * The wish is kept before the browser has answered: its question may close the popup, and the work ends with it. A wish
 * without access is shown as such.
 */
async function change(
  patterns: readonly string[],
  wanted: boolean,
  { make, undo }: Change,
): Promise<Outcome> {
  const access = wanted ? requestAccess(patterns) : null;
  let before = DEFAULT_OPTIONS;
  try {
    await changeOptions((options) => {
      before = options;
      return make(options);
    });
    if (access === null) await giveBackAccess(patterns);
    if (access === null || (await access)) return 'done';
    await changeOptions((options) => undo(options, before));
    return 'refused';
  } catch (error) {
    await access?.catch(() => false);
    return error instanceof StorageFull ? 'storage-full' : 'failed';
  }
}
