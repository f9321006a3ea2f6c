import { type MessageKey, t } from '../ui/text.ts';

/** A keyboard shortcut: the name of its command in the manifest, and its keys as the browser writes them; '' where it has none. */
export interface Shortcut {
  command: string;
  keys: string;
}

const NAMES: Record<string, MessageKey> = {
  _execute_action: 'command_open',
  'next-mark': 'command_next_mark',
  'previous-mark': 'command_previous_mark',
  'toggle-marks': 'command_toggle_marks',
};
/** Browsers write out some keys by name. */
const SIGNS: Record<string, string> = { Period: '.', Comma: ',' };

interface KeysSectionProps {
  /** None where the browser has no shortcuts (Firefox for Android). */
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for them: only there can they be changed. */
  onChangeKeys: () => void;
}

/** What can be done from the keyboard in an article, and with which keys. */
export function KeysSection({ shortcuts, onChangeKeys }: KeysSectionProps) {
  if (shortcuts.length === 0) return null;
  return (
    <section>
      <h2>{t('keys_title')}</h2>
      <dl class="keys">
        {shortcuts.map(({ command, keys }) => {
          const name = NAMES[command];
          return (
            name && (
              <div key={command} data-command={command}>
                <dt>{t(name)}</dt>
                <dd>{keys ? <kbd>{withSigns(keys)}</kbd> : <span class="about">{t('keys_unset')}</span>}</dd>
              </div>
            )
          );
        })}
      </dl>
      <p class="about">{t('keys_about')}</p>
      <p class="page-actions">
        <button type="button" class="button button-quiet" data-action="keys" onClick={onChangeKeys}>
          {t('keys_change')}
        </button>
      </p>
    </section>
  );
}

function withSigns(keys: string): string {
  return keys.replace(/[A-Z][a-z]+$/, (key) => SIGNS[key] ?? key);
}
