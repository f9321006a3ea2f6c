import { t } from '../text.ts';
import { Icon } from './Icon.tsx';

/** What Sourcelight does and what it never does. */
export function Promises() {
  return (
    <div class="promises">
      <section>
        <h2>{t('promise_does_title')}</h2>
        <ul>
          {[t('promise_does_click'), t('promise_does_who'), t('promise_does_wrong')].map((text) => (
            <li key={text}>
              <Icon name="check" />
              {text}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('promise_never_title')}</h2>
        <ul>
          {[t('promise_never_truth'), t('promise_never_send'), t('promise_never_change')].map((text) => (
            <li key={text}>
              <Icon name="cross" />
              {text}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
