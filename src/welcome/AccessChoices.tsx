import { useState } from 'preact/hooks';
import { Icon } from '../ui/components/Icon.tsx';
import { outcomeWords } from '../ui/components/words.ts';
import type { Outcome } from '../ui/site-access.ts';
import { t } from '../ui/text.ts';

interface AccessChoicesProps {
  allArticles: boolean;
  onAllArticles: (on: boolean) => Promise<Outcome>;
}

/** When pages may be read: at a click, on some sites, or on all news articles. */
export function AccessChoices({ allArticles, onAllArticles }: AccessChoicesProps) {
  const [said, setSaid] = useState('');
  // One button, chosen or not: the focus stays where it is.
  const choice = (isNow: boolean, on: boolean) => (
    <button
      type="button"
      class="choice"
      aria-pressed={isNow}
      onClick={async () => isNow || setSaid(outcomeWords(await onAllArticles(on)))}
    >
      {isNow && <Icon name="check" small />}
      {isNow ? t('welcome_access_now') : t('welcome_access_choose')}
    </button>
  );
  return (
    <section>
      <h2>{t('welcome_access_title')}</h2>
      <p>{t('welcome_access_about')}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: browsers drop the role of a list without markers */}
      <ul class="welcome-access" role="list">
        <li data-access="click">
          <h3>{t('site_click')}</h3>
          <p>{t('site_about_click')}</p>
          {choice(!allArticles, false)}
        </li>
        <li>
          <h3>{t('site_always')}</h3>
          <p>{t('welcome_access_site_about')}</p>
        </li>
        <li data-access="all">
          <h3>{t('site_all')}</h3>
          <p>{t('options_sites_all_about')}</p>
          {choice(allArticles, true)}
        </li>
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}
