import { useState } from 'preact/hooks';
import type { PageState } from '../messages.ts';
import { Logo } from '../ui/components/Icon.tsx';
import { PageView } from '../ui/components/PageView.tsx';
import { Switch } from '../ui/components/Switch.tsx';
import type { SheetKind } from '../ui/sheet-kind.ts';
import { t } from '../ui/text.ts';
import { useFollowing } from './following.ts';

export interface PanelProps {
  state: PageState;
  /** Index of the sentence that the reader has reached in the page. */
  inView: number | null;
  onReveal: (span: { start: number; end: number }) => void;
  /** Scrolls the page without pointing anything out. */
  onScrollTo: (span: { start: number; end: number }) => void;
  onMarks: (on: boolean) => void;
  onReadAgain: () => void;
  onPrint: (sheet: SheetKind) => void;
  onSample: () => void;
}

/** What the popup shows, beside the article, and scrolling along with it both ways. */
export function Panel({
  state,
  inView,
  onReveal,
  onScrollTo,
  onMarks,
  onReadAgain,
  onPrint,
  onSample,
}: PanelProps) {
  const [following, setFollowing] = useState(true);
  const report = state.phase === 'ready' ? state.report : null;
  useFollowing({
    on: following && report !== null,
    inView,
    onScrollTo: (index) => {
      const sentence = report?.sentences[index];
      if (sentence) onScrollTo(sentence);
    },
  });
  return (
    <>
      <header class="bar">
        <Logo />
        <span class="bar-name">{t('extension_name')}</span>
        {state.phase === 'ready' && state.report.judged && (
          <>
            <Switch label={t('panel_follow')} on={following} onChange={setFollowing} />
            <Switch label={t('marks_switch')} on={state.marksOn} onChange={onMarks} />
          </>
        )}
      </header>
      <main>
        <PageView
          state={state}
          onReveal={onReveal}
          current={following ? inView : null}
          onPrint={onPrint}
          onReadAgain={onReadAgain}
          onSample={onSample}
        />
      </main>
    </>
  );
}
