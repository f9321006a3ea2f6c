import { LEVELS, type Level } from '../engine/report.ts';
import { Disc } from '../ui/components/Disc.tsx';
import { Logo } from '../ui/components/Icon.tsx';
import { MarkKinds } from '../ui/components/MarkKinds.tsx';
import { Promises } from '../ui/components/Promises.tsx';
import { standingName } from '../ui/components/words.ts';
import type { Outcome } from '../ui/site-access.ts';
import { type MessageKey, t } from '../ui/text.ts';
import { AccessChoices } from './AccessChoices.tsx';

const EXAMPLES = {
  strong: 'welcome_level_strong',
  good: 'welcome_level_good',
  fair: 'welcome_level_fair',
  weak: 'welcome_level_weak',
  untraceable: 'welcome_level_untraceable',
} as const satisfies Record<Level, MessageKey>;

export interface WelcomePageProps {
  sampleUrl: string;
  allArticles: boolean;
  /** In the click's own task: it asks the browser for access. */
  onAllArticles: (on: boolean) => Promise<Outcome>;
}

/** Sixty seconds after installing: what it shows, the question it asks, what it never does. */
export function WelcomePage({ sampleUrl, allArticles, onAllArticles }: WelcomePageProps) {
  return (
    <>
      <header class="page-header welcome-header">
        <Logo />
        <h1>{t('welcome_title')}</h1>
        <p class="welcome-lead">{t('welcome_lead')}</p>
        <p class="page-actions">
          <a class="button" href={sampleUrl}>
            {t('welcome_try')}
          </a>
        </p>
      </header>
      <main class="page">
        <section>
          <h2>{t('welcome_steps_title')}</h2>
          <ol class="welcome-steps">
            {[t('welcome_step_open'), t('welcome_step_marks'), t('welcome_step_click')].map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{t('welcome_marks_title')}</h2>
          <MarkKinds heading={(_, name) => <h3 class="mark-kind-name">{name}</h3>} />
        </section>
        <section>
          <h2>{t('welcome_levels_title')}</h2>
          <p>{t('welcome_levels_about')}</p>
          <dl class="welcome-levels">
            {LEVELS.map((level) => (
              <div key={level}>
                <dt>
                  <Disc standing={level} /> {standingName(level)}
                </dt>
                <dd>{t(EXAMPLES[level])}</dd>
              </div>
            ))}
            <div>
              <dt>
                <Disc standing="own-voice" /> {standingName('own-voice')}
              </dt>
              <dd>{t('own_voice_advice')}</dd>
            </div>
          </dl>
        </section>
        <Promises />
        <AccessChoices allArticles={allArticles} onAllArticles={onAllArticles} />
        <p class="welcome-pin">{t('welcome_pin')}</p>
      </main>
    </>
  );
}
