import type { PageState } from '../../messages.ts';
import { headline } from '../model/headline.ts';
import { ProblemView, type ProblemViewProps, problemTitle } from './ProblemView.tsx';
import { Progress, progressText } from './Progress.tsx';
import { ReportView, type ReportViewProps } from './ReportView.tsx';

type PageViewProps = { state: PageState } & Pick<ReportViewProps, 'onReveal' | 'current' | 'onPrint'> &
  Omit<ProblemViewProps, 'problem'>;

/** What popup and panel show of one page, in whatever state it is. */
export function PageView(props: PageViewProps) {
  return (
    <>
      {/* There from the start, as screen readers want it: it says what the screen has come to. */}
      <p class="visually-hidden" role="status">
        {inAWord(props.state)}
      </p>
      <View {...props} />
    </>
  );
}

function inAWord(state: PageState): string {
  if (state.phase === 'problem') return problemTitle(state.problem);
  if (state.phase !== 'ready') return progressText(state);
  return state.report.judged ? headline(state.report) : problemTitle('unsupported-language');
}

function View({ state, onReveal, current, onPrint, onReadAgain, onSample }: PageViewProps) {
  const problem = (code: ProblemViewProps['problem']) => (
    <ProblemView problem={code} onReadAgain={onReadAgain} onSample={onSample} />
  );
  switch (state.phase) {
    case 'reading':
    case 'analyzing':
      return <Progress state={state} />;
    case 'problem':
      return problem(state.problem);
    case 'ready':
      if (!state.report.judged) return problem('unsupported-language');
      return (
        <ReportView
          report={state.report}
          truncated={state.truncated}
          url={state.url}
          onReveal={onReveal}
          current={current}
          onPrint={onPrint}
        />
      );
  }
}
