import { useRef, useState } from 'preact/hooks';
import type { Doubt } from '../doubts.ts';
import {
  type CATALOGUES,
  DEFAULT_OPTIONS,
  LANGUAGES,
  type Options,
  type SiteRule,
  THEMES,
} from '../options.ts';
import { Logo } from '../ui/components/Icon.tsx';
import { Promises } from '../ui/components/Promises.tsx';
import { outcomeWords } from '../ui/components/words.ts';
import type { Outcome } from '../ui/site-access.ts';
import { type MessageKey, t } from '../ui/text.ts';
import { Choice } from './Choice.tsx';
import { DoubtsSection } from './DoubtsSection.tsx';
import { KeysSection, type Shortcut } from './KeysSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import { SitesSection, type Withheld } from './SitesSection.tsx';
import { TransferSection } from './TransferSection.tsx';
import { WeightsSection } from './WeightsSection.tsx';

export interface OptionsPageProps {
  options: Options;
  withheld: Withheld;
  /** Keeps what is changed; rejects where the browser can't. What is shown changes once it comes back as `options`. */
  onChange: (changed: Partial<Options>) => Promise<void>;
  /** Both in the click's own task: they may ask the browser for access. */
  onSite: (site: string, rule: SiteRule | null) => Promise<Outcome>;
  onAllArticles: (on: boolean) => Promise<Outcome>;
  shortcuts: readonly Shortcut[];
  onChangeKeys: () => void;
  doubts: readonly Doubt[];
  onForget: (doubts: readonly Doubt[]) => Promise<void>;
}

const THEME_NAMES = {
  auto: 'theme_auto',
  light: 'theme_light',
  dark: 'theme_dark',
} as const satisfies Record<string, MessageKey>;

/** Languages call themselves by their own names. */
const LANGUAGE_NAMES = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
} as const satisfies Record<(typeof CATALOGUES)[number], string>;

/** The settings. Each takes effect as it is changed: there is nothing to save and nothing to lose. */
export function OptionsPage({
  options,
  withheld,
  onChange,
  onSite,
  onAllArticles,
  shortcuts,
  onChangeKeys,
  doubts,
  onForget,
}: OptionsPageProps) {
  const [said, setSaid] = useState('');
  /** What "Undo" brings back. */
  const [before, setBefore] = useState<Options | null>(null);

  const keep = async (changed: Partial<Options>, done: string = t('options_saved')): Promise<void> => {
    try {
      await onChange(changed);
      setSaid(done);
    } catch {
      setSaid(outcomeWords('storage-full'));
    }
  };
  const forget = async (some: readonly Doubt[]): Promise<void> => {
    try {
      await onForget(some);
      setSaid(t('doubts_forgotten'));
    } catch {
      setSaid(t('not_kept'));
    }
  };
  const replace = (all: Options, done: string): Promise<void> => {
    setBefore(options);
    return keep(all, done);
  };
  const news = useRef<HTMLDivElement>(null);
  const undo = async (): Promise<void> => {
    if (before) await keep(before, t('options_undone'));
    // The button goes; the focus stays near it.
    news.current?.focus();
    setBefore(null);
  };
  const tell = async (outcome: Promise<Outcome>, done: string = t('options_saved')): Promise<void> => {
    const result = await outcome;
    setSaid(result === 'done' ? done : outcomeWords(result));
  };

  return (
    <>
      <header class="page-header">
        <Logo />
        <h1>{t('options_title')}</h1>
      </header>
      <main class="page">
        <MarksSection options={options} onChange={(changed) => void keep(changed)} />
        <SitesSection
          options={options}
          withheld={withheld}
          onSite={(site, rule) =>
            void tell(onSite(site, rule), rule ? undefined : t('options_site_removed', site))
          }
          onAllArticles={(on) => void tell(onAllArticles(on))}
        />
        <section>
          <h2>{t('options_look_title')}</h2>
          <div class="fields">
            <Choice
              label={t('options_theme')}
              values={THEMES}
              value={options.theme}
              name={(theme) => t(THEME_NAMES[theme])}
              onChange={(theme) => void keep({ theme })}
            />
            <Choice
              label={t('options_language')}
              values={LANGUAGES}
              value={options.language}
              name={(language) => (language === 'auto' ? t('language_auto') : LANGUAGE_NAMES[language])}
              onChange={(language) => void keep({ language })}
            />
          </div>
          <p class="about">{t('options_language_about')}</p>
        </section>
        <KeysSection shortcuts={shortcuts} onChangeKeys={onChangeKeys} />
        <WeightsSection rubric={options.rubric} onChange={(rubric) => void keep({ rubric })} />
        <TransferSection
          options={options}
          onImport={(imported) => void replace(imported, t('options_imported'))}
          onReset={() => void replace(DEFAULT_OPTIONS, t('options_was_reset'))}
          onFault={setSaid}
        />
        <DoubtsSection doubts={doubts} onForget={(some) => void forget(some)} />
        <Promises />
      </main>
      <div ref={news} class="said" data-empty={said === ''} tabIndex={-1}>
        <span role="status">{said}</span>
        {before && (
          <button type="button" class="link" data-action="undo" onClick={undo}>
            {t('options_undo')}
          </button>
        )}
      </div>
    </>
  );
}
