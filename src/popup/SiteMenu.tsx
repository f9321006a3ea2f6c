import type { SiteRule } from '../options.ts';
import { Icon } from '../ui/components/Icon.tsx';
import { Switch } from '../ui/components/Switch.tsx';
import { breakableHost } from '../ui/model/names.ts';
import { type MessageKey, t } from '../ui/text.ts';

export interface SiteMenuProps {
  /** Such as "https://news.example". */
  site: string;
  /** The reader's own rule for it. */
  rule: SiteRule | null;
  allArticles: boolean;
  /** Whether the browser lets the extension in without a click. */
  access: boolean;
  /** What came of the last change, for the reader; "" for nothing to say. */
  said: string;
  onRule: (rule: SiteRule | null) => void;
  onAllArticles: (on: boolean) => void;
}

/** What holds on a site: the rule, and whether the browser lets it come true. */
type Holding = 'click' | 'always' | 'never' | 'withheld';

const NOW = {
  click: 'site_now_click',
  always: 'site_now_always',
  never: 'site_now_never',
  withheld: 'site_now_withheld',
} as const satisfies Record<Holding, MessageKey>;

const ABOUT = {
  click: 'site_about_click',
  always: 'site_about_always',
  never: 'site_about_never',
  withheld: 'site_about_withheld',
} as const satisfies Record<Holding, MessageKey>;

const CHOICES = [
  { rule: null, name: 'site_click' },
  { rule: 'always', name: 'site_always' },
  { rule: 'never', name: 'site_never' },
] as const satisfies { rule: SiteRule | null; name: MessageKey }[];

/** When articles on this site are read: a line that says it, and behind it the choices. */
export function SiteMenu(props: SiteMenuProps) {
  const { site, rule, allArticles, said, onRule, onAllArticles } = props;
  const host = site.replace(/^https?:\/\/(?:www\.)?/, '');
  const holding = holdingOn(props);
  return (
    <details class="site-menu">
      <summary>
        <Icon name="globe" small />
        <span>{t('site_now', breakableHost(host), t(NOW[holding]))}</span>
        <Icon name="chevron" small />
      </summary>
      <fieldset class="site-choices">
        <legend class="visually-hidden">{t('site_choices', host)}</legend>
        {CHOICES.map((choice) => (
          <button
            key={choice.name}
            type="button"
            class="choice"
            aria-pressed={rule === choice.rule}
            data-rule={choice.rule ?? 'click'}
            onClick={() => onRule(choice.rule)}
          >
            {t(choice.name)}
          </button>
        ))}
        <Switch label={t('site_all')} on={allArticles} onChange={onAllArticles} />
      </fieldset>
      <p>{t(ABOUT[holding])}</p>
      {holding === 'withheld' && (
        <button
          type="button"
          class="link"
          onClick={() => (rule === 'always' ? onRule('always') : onAllArticles(true))}
        >
          {t('site_allow')}
        </button>
      )}
      <p role="status">{said}</p>
    </details>
  );
}

function holdingOn({ rule, allArticles, access }: SiteMenuProps): Holding {
  if (rule === 'never') return 'never';
  if (rule !== 'always' && !allArticles) return 'click';
  return access ? 'always' : 'withheld';
}
