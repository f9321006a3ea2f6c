import type { PageState } from '../../messages.ts';
import { t } from '../text.ts';

/** While the page is read and analysed: what is going on, and how far it is. */
export function Progress({ state }: { state: Extract<PageState, { done: number }> }) {
  const text = state.phase === 'reading' ? t('progress_reading') : t('progress_analyzing');
  return (
    <div class="progress">
      <div role="status">
        <h1 id="progress-text">{text}</h1>
      </div>
      <progress aria-labelledby="progress-text" value={state.done} max={1} />
      <div class="progress-ghost" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
