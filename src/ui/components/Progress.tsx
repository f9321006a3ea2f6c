import type { PageState } from '../../messages.ts';
import { t } from '../text.ts';

type Working = Extract<PageState, { done: number }>;

export function progressText({ phase }: Working): string {
  return phase === 'reading' ? t('progress_reading') : t('progress_analyzing');
}

/** While the page is read and analysed: what is going on, and how far it is. */
export function Progress({ state }: { state: Working }) {
  return (
    <div class="progress">
      <h1 id="progress-text">{progressText(state)}</h1>
      <progress aria-labelledby="progress-text" value={state.done} max={1} />
      <div class="progress-ghost" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
