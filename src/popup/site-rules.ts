import { signal } from '@preact/signals';
import { loadOptions, watchOptions } from '../browser/options-store.ts';
import { accessible, onAccessChange } from '../browser/permissions.ts';
import { patternOf, siteOf } from '../sites.ts';
import { outcomeWords } from '../ui/components/words.ts';
import { type Outcome, setAllArticles, setSiteRule } from '../ui/site-access.ts';
import type { SiteMenuProps } from './SiteMenu.tsx';

/** The popup's view of the rule for its page's site, kept up to date. */
export interface SiteRules {
  /** Null until it is known, and where a page has no site. */
  readonly menu: { readonly value: SiteMenuProps | null };
  /** Says of which page. */
  show(url: string | null): Promise<void>;
}

/** @param onNever called when the reader wants no reading on this site: what is shown should go. */
export function siteRules(onNever: () => void): SiteRules {
  const menu = signal<SiteMenuProps | null>(null);
  let site: string | null = null;
  let said = '';

  const say = async (outcome: Promise<Outcome>): Promise<void> => {
    const result = await outcome;
    // The line above it says what holds now.
    said = result === 'done' ? '' : outcomeWords(result);
    await update();
  };

  const update = async (): Promise<void> => {
    const of = site;
    if (of === null) return;
    const [options, granted] = await Promise.all([loadOptions(), accessible([patternOf(of)])]);
    menu.value = {
      site: of,
      rule: options.sites[of] ?? null,
      allArticles: options.allArticles,
      access: granted.length > 0,
      said,
      onRule: (rule) => {
        void say(setSiteRule(of, rule));
        if (rule === 'never') onNever();
      },
      onAllArticles: (on) => void say(setAllArticles(on)),
    };
  };
  watchOptions(update);
  onAccessChange(update);
  return {
    menu,
    show: async (url) => {
      site = url === null ? null : siteOf(url);
      await update();
    },
  };
}
