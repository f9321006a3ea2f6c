/**
 * Changes the reader's rules for sites, and access with them. Call these from the handler of a click, with nothing
 * awaited before: browsers ask for access only then.
 */
import { changeOptions } from '../browser/options-store.ts';
import { giveBackAccess, requestAccess } from '../browser/permissions.ts';
import { DEFAULT_OPTIONS, type Options, type SiteRule } from '../options.ts';
import { EVERYWHERE, patternOf } from '../sites.ts';

/** "refused": the reader said no to the browser's question, and all is as before. */
export type Outcome = 'done' | 'refused' | 'storage-full';

/** Sets the rule for one site; null leaves it to what holds elsewhere. */
export function setSiteRule(site: string, rule: SiteRule | null): Promise<Outcome> {
  return change([patternOf(site)], rule === 'always', ({ sites, ...options }) => {
    const { [site]: _, ...others } = sites;
    return { ...options, sites: rule ? { ...others, [site]: rule } : others };
  });
}

/** Sets whether articles are read without a click everywhere. */
export function setAllArticles(on: boolean): Promise<Outcome> {
  return change(EVERYWHERE, on, (options) => ({ ...options, allArticles: on }));
}

/**
 * The wish is kept before the browser has answered: its question may close the popup, and the work ends with it. A wish
 * without access is shown as such.
 */
async function change(
  patterns: readonly string[],
  wanted: boolean,
  make: (options: Options) => Options,
): Promise<Outcome> {
  const access = wanted ? requestAccess(patterns) : null;
  let before: Pick<Options, 'sites' | 'allArticles'> = DEFAULT_OPTIONS;
  try {
    await changeOptions((options) => {
      before = options;
      return make(options);
    });
  } catch {
    await access;
    return 'storage-full';
  }
  if (access === null) {
    await giveBackAccess(patterns);
    return 'done';
  }
  if (await access) return 'done';
  const { sites, allArticles } = before;
  await changeOptions((options) => ({ ...options, sites, allArticles }));
  return 'refused';
}
