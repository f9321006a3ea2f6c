import type { PageState } from '../../messages.ts';
import { ProblemView, type ProblemViewProps } from './ProblemView.tsx';
import { Progress } from './Progress.tsx';
import { ReportView, type ReportViewProps } from './ReportView.tsx';

type PageViewProps = { state: PageState } & Pick<ReportViewProps, 'onReveal' | 'current'> &
  Omit<ProblemViewProps, 'problem'>;

/** What popup and panel show of one page, in whatever state it is. */
export function PageView({ state, onReveal, current, onReadAgain, onSample }: PageViewProps) {
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
        />
      );
  }
}
