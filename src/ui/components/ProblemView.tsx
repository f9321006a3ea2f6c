import type { Problem } from '../../messages.ts';
import { type MessageKey, t } from '../text.ts';
import { Icon, type IconName } from './Icon.tsx';

export interface ProblemViewProps {
  problem: Problem;
  onReadAgain: () => void;
  onSample: () => void;
}

/** What to show for a problem, and what the reader can do: read the page again, or see the sample instead. */
const PROBLEM = {
  'restricted-page': {
    icon: 'lock',
    action: 'sample',
    title: 'error_restricted_page',
    advice: 'error_restricted_page_advice',
  },
  'no-access': { icon: 'lock', action: 'again', title: 'error_no_access', advice: 'error_no_access_advice' },
  'not-asked': { icon: 'page', action: null, title: 'error_not_asked', advice: 'error_not_asked_advice' },
  'page-changed': {
    icon: 'page',
    action: 'read',
    title: 'error_page_changed',
    advice: 'error_page_changed_advice',
  },
  'no-article': {
    icon: 'page',
    action: 'sample',
    title: 'error_no_article',
    advice: 'error_no_article_advice',
  },
  'empty-page': {
    icon: 'page',
    action: 'again',
    title: 'error_empty_page',
    advice: 'error_empty_page_advice',
  },
  'page-too-large': {
    icon: 'page',
    action: 'sample',
    title: 'error_page_too_large',
    advice: 'error_page_too_large_advice',
  },
  'unsupported-language': {
    icon: 'globe',
    action: 'sample',
    title: 'error_unsupported_language',
    advice: 'error_unsupported_language_advice',
  },
  'background-lost': {
    icon: 'alert',
    action: 'again',
    title: 'error_background_lost',
    advice: 'error_background_lost_advice',
  },
  'storage-full': {
    icon: 'alert',
    action: 'again',
    title: 'error_storage_full',
    advice: 'error_storage_full_advice',
  },
  internal: { icon: 'alert', action: 'again', title: 'error_internal', advice: 'error_internal_advice' },
} as const satisfies Record<
  Problem,
  { icon: IconName; action: 'read' | 'again' | 'sample' | null; title: MessageKey; advice: MessageKey }
>;

export function problemTitle(problem: Problem): string {
  return t(PROBLEM[problem].title);
}

/** Why there is nothing to show, in a sentence, and what to do about it. */
export function ProblemView({ problem, onReadAgain, onSample }: ProblemViewProps) {
  const { icon, action, title, advice } = PROBLEM[problem];
  return (
    <section class="problem">
      <Icon name={icon} />
      <h1>{t(title)}</h1>
      <p>{t(advice)}</p>
      {problem === 'no-article' && <p class="with-mouse">{t('tip_selection', t('menu_who_says'))}</p>}
      {action === 'read' && (
        <button type="button" class="button" onClick={onReadAgain}>
          {t('action_read')}
        </button>
      )}
      {action === 'again' && (
        <button type="button" class="button" onClick={onReadAgain}>
          {t('action_read_again')}
        </button>
      )}
      {action === 'sample' && (
        <button type="button" class="button" onClick={onSample}>
          {t('action_sample')}
        </button>
      )}
    </section>
  );
}
