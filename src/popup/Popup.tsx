import type { PageState, Problem } from '../messages.ts';
import { Icon, type IconName, Logo } from '../ui/components/Icon.tsx';
import { ReportView } from '../ui/components/ReportView.tsx';
import { Switch } from '../ui/components/Switch.tsx';
import { type MessageKey, t } from '../ui/text.ts';

export interface PopupProps {
  state: PageState;
  onReveal: (span: { start: number; end: number }) => void;
  onMarks: (on: boolean) => void;
  onReadAgain: () => void;
  onOptions: () => void;
  onSample: () => void;
}

/** The popup for every state a page can be in. Knows nothing of the browser: `main.tsx` connects it. */
export function Popup({ state, onReveal, onMarks, onReadAgain, onOptions, onSample }: PopupProps) {
  return (
    <>
      <header class="bar">
        <Logo />
        <span class="bar-name">{t('extension_name')}</span>
        {state.phase === 'ready' && (
          <Switch label={t('marks_switch')} on={state.marksOn} onChange={onMarks} />
        )}
        <button type="button" class="icon-button" onClick={onOptions} title={t('options_open')}>
          <Icon name="settings" />
          <span class="visually-hidden">{t('options_open')}</span>
        </button>
      </header>
      <main>
        {(state.phase === 'reading' || state.phase === 'analyzing') && <Progress state={state} />}
        {state.phase === 'ready' &&
          (state.report.judged ? (
            <ReportView
              report={state.report}
              truncated={state.truncated}
              url={state.url}
              onReveal={onReveal}
            />
          ) : (
            <ProblemView problem="unsupported-language" onReadAgain={onReadAgain} onSample={onSample} />
          ))}
        {state.phase === 'problem' && (
          <ProblemView problem={state.problem} onReadAgain={onReadAgain} onSample={onSample} />
        )}
      </main>
    </>
  );
}

function Progress({ state }: { state: Extract<PageState, { done: number }> }) {
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

/** What to show for a problem, and what the reader can do: read the page again, or see the sample instead. */
const PROBLEM = {
  'restricted-page': {
    icon: 'lock',
    action: 'sample',
    title: 'error_restricted_page',
    advice: 'error_restricted_page_advice',
  },
  'no-access': { icon: 'lock', action: 'again', title: 'error_no_access', advice: 'error_no_access_advice' },
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
  { icon: IconName; action: 'again' | 'sample'; title: MessageKey; advice: MessageKey }
>;

function ProblemView({
  problem,
  onReadAgain,
  onSample,
}: { problem: Problem } & Pick<PopupProps, 'onReadAgain' | 'onSample'>) {
  const { icon, action, title, advice } = PROBLEM[problem];
  return (
    <section class="problem" role="status">
      <Icon name={icon} />
      <h1>{t(title)}</h1>
      <p>{t(advice)}</p>
      {action === 'again' ? (
        <button type="button" class="button" onClick={onReadAgain}>
          {t('action_read_again')}
        </button>
      ) : (
        <button type="button" class="button" onClick={onSample}>
          {t('action_sample')}
        </button>
      )}
    </section>
  );
}
