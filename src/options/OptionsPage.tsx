import { useState } from 'preact/hooks';
import { DEFAULT_OPTIONS, type Options } from '../options.ts';
import { Logo } from '../ui/components/Icon.tsx';
import { MarkKinds } from '../ui/components/MarkKinds.tsx';
import { Promises } from '../ui/components/Promises.tsx';
import { Switch } from '../ui/components/Switch.tsx';
import { t } from '../ui/text.ts';

interface OptionsPageProps {
  options: Options;
  /** Keeps the options; rejects where the browser can't. What is shown changes once they come back as `options`. */
  onChange: (options: Options) => Promise<void>;
}

/** The settings. Each takes effect as it is changed: there is nothing to save and nothing to lose. */
export function OptionsPage({ options, onChange }: OptionsPageProps) {
  const [said, setSaid] = useState('');
  const keep = async (changed: Options, done: string): Promise<void> => {
    try {
      await onChange(changed);
      setSaid(done);
    } catch {
      setSaid(`${t('error_storage_full')}. ${t('error_storage_full_advice')}`);
    }
  };
  return (
    <>
      <header class="page-header">
        <Logo />
        <h1>{t('options_title')}</h1>
      </header>
      <main class="page">
        <section>
          <h2>{t('options_marks_title')}</h2>
          <p>{t('options_marks_about')}</p>
          <MarkKinds
            heading={(type, name, aboutId) => (
              <Switch
                label={name}
                on={options.marks[type]}
                describedBy={aboutId}
                onChange={(on) =>
                  keep({ ...options, marks: { ...options.marks, [type]: on } }, t('options_saved'))
                }
              />
            )}
          />
          <p class="page-actions">
            <button
              type="button"
              class="button button-quiet"
              onClick={() => keep(DEFAULT_OPTIONS, t('options_was_reset'))}
            >
              {t('options_reset')}
            </button>
            <span role="status">{said}</span>
          </p>
        </section>
        <Promises />
      </main>
    </>
  );
}
