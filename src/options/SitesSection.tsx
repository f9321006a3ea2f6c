import { useRef, useState } from 'preact/hooks';
import { type Options, SITE_RULES, type SiteRule } from '../options.ts';
import { siteOf } from '../sites.ts';
import { Icon } from '../ui/components/Icon.tsx';
import { Switch } from '../ui/components/Switch.tsx';
import { breakableHost } from '../ui/model/names.ts';
import { type MessageKey, t } from '../ui/text.ts';

/** What the reader wished and the browser does not grant: never granted here, or taken back. */
export interface Withheld {
  sites: readonly string[];
  allArticles: boolean;
}

interface SitesSectionProps {
  options: Options;
  withheld: Withheld;
  onSite: (site: string, rule: SiteRule | null) => void;
  onAllArticles: (on: boolean) => void;
}

const RULE_NAMES = { always: 'rule_always', never: 'rule_never' } as const satisfies Record<
  SiteRule,
  MessageKey
>;

/** Where articles are read without a click, and where never. */
export function SitesSection({ options, withheld, onSite, onAllArticles }: SitesSectionProps) {
  const sites = Object.keys(options.sites).sort();
  const list = useRef<HTMLHeadingElement>(null);
  /** A site's button goes with the site: the focus stays at the list. */
  const remove = (site: string): void => {
    list.current?.focus();
    onSite(site, null);
  };
  return (
    <section>
      <h2>{t('options_sites_title')}</h2>
      <p>{t('options_sites_about')}</p>
      <div class="fields">
        <Switch
          label={t('site_all')}
          on={options.allArticles}
          describedBy="all-articles-about"
          onChange={onAllArticles}
        />
        <p id="all-articles-about" class="about">
          {t('options_sites_all_about')}
        </p>
        {withheld.allArticles && (
          <p class="withheld">
            <Icon name="lock" small /> {t('options_sites_all_withheld')}{' '}
            <button type="button" class="link" onClick={() => onAllArticles(true)}>
              {t('site_allow')}
            </button>
          </p>
        )}
      </div>
      <h3 ref={list} tabIndex={-1}>
        {t('options_sites_list')}
      </h3>
      {sites.length === 0 && <p class="about">{t('options_sites_none')}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: browsers drop the role of a list without markers */}
      <ul class="sites" role="list">
        {sites.map((site) => (
          <Site
            key={site}
            site={site}
            rule={options.sites[site] ?? 'never'}
            isWithheld={withheld.sites.includes(site)}
            onSite={onSite}
            onRemove={remove}
          />
        ))}
      </ul>
      <AddSite onSite={onSite} />
    </section>
  );
}

interface SiteProps {
  site: string;
  rule: SiteRule;
  isWithheld: boolean;
  onSite: SitesSectionProps['onSite'];
  onRemove: (site: string) => void;
}

function Site({ site, rule, isWithheld, onSite, onRemove }: SiteProps) {
  return (
    <li class="site" data-site={site}>
      <span class="site-name">{breakableHost(site.replace(/^https:\/\//, ''))}</span>
      <span class="tag">{t(RULE_NAMES[rule])}</span>
      <button
        type="button"
        class="icon-button"
        title={t('options_site_remove', site)}
        onClick={() => onRemove(site)}
      >
        <Icon name="cross" />
        <span class="visually-hidden">{t('options_site_remove', site)}</span>
      </button>
      {isWithheld && (
        <p class="withheld">
          <Icon name="lock" small /> {t('site_about_withheld')}{' '}
          <button type="button" class="link" onClick={() => onSite(site, 'always')}>
            {t('site_allow')}
          </button>
        </p>
      )}
    </li>
  );
}

function AddSite({ onSite }: Pick<SitesSectionProps, 'onSite'>) {
  const [address, setAddress] = useState('');
  const [rule, setRule] = useState<SiteRule>('always');
  const [wrong, setWrong] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const text = address.trim();
    const site = siteOf(/^\w+:/.test(text) ? text : `https://${text}`);
    setWrong(site === null);
    if (site === null) return;
    onSite(site, rule);
    setAddress('');
  };
  return (
    <form class="add-site" onSubmit={add} noValidate>
      <label class="field">
        <span>{t('options_site_add')}</span>
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="news.example"
          value={address}
          aria-invalid={wrong}
          aria-describedby="site-wrong"
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <select
        aria-label={t('options_site_rule')}
        value={rule}
        onChange={(event) => setRule(event.currentTarget.value as SiteRule)}
      >
        {SITE_RULES.map((choice) => (
          <option key={choice} value={choice}>
            {t(RULE_NAMES[choice])}
          </option>
        ))}
      </select>
      <button type="submit" class="button">
        {t('options_add')}
      </button>
      <p id="site-wrong" class="wrong" role="status">
        {wrong && t('options_site_wrong')}
      </p>
    </form>
  );
}
