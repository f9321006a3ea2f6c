import { useMemo, useState } from 'preact/hooks';
import type { Report } from '../../engine/report.ts';
import { headline } from '../model/headline.ts';
import { EVERYTHING, rowsOf, type Selection } from '../model/rows.ts';
import { type SheetKind, sheetOfPage } from '../sheet-kind.ts';
import { formatNumber, t } from '../text.ts';
import { Exercise } from './Exercise.tsx';
import { Icon } from './Icon.tsx';
import { Meter } from './Meter.tsx';
import { notices } from './notices.ts';
import { usePrintSheet } from './print-sheet.ts';
import { SentenceList } from './SentenceList.tsx';
import { Sheet } from './Sheet.tsx';
import { SourceList } from './SourceList.tsx';
import { Tabs } from './Tabs.tsx';
import { TakeAlong } from './TakeAlong.tsx';

export interface ReportViewProps {
  report: Report;
  truncated: boolean;
  /** Address of the page. */
  url: string;
  /** Scrolls the page to these offsets of the text and flashes them. */
  onReveal: (span: { start: number; end: number }) => void;
  /** Index of the sentence that the reader has reached in the page, where that is followed. */
  current: number | null;
  onPrint: (sheet: SheetKind) => void;
}

/** Popups are no higher than this, in CSS pixels. */
const ROOMY = 640;

/** Everything that Sourcelight found in one article. */
export function ReportView({ report, truncated, url, onReveal, current, onPrint }: ReportViewProps) {
  usePrintSheet(
    sheetOfPage() === 'exercise' ? (
      <Exercise report={report} url={url} />
    ) : (
      <Sheet report={report} truncated={truncated} url={url} />
    ),
  );
  const [selection, setSelection] = useState<Selection>(EVERYTHING);
  const [tab, setTab] = useState<'sentences' | 'sources'>('sentences');
  // A popup has little room: there, the list comes first.
  const [tools, setTools] = useState(innerHeight > ROOMY);
  const rows = useMemo(() => rowsOf(report), [report]);
  const change = (part: Partial<Selection>): void => {
    setSelection({ ...selection, ...part });
    setTab('sentences');
  };
  return (
    <>
      <h1 class="headline">{headline(report)}</h1>
      <Notices report={report} truncated={truncated} />
      <FlatHeadline report={report} onReveal={onReveal} />
      <Meter report={report} selected={selection.only} onSelect={(only) => change({ only })} />
      <Tabs
        label={t('tabs_label')}
        current={tab}
        onChange={setTab}
        beside={
          tab === 'sentences' && (
            <button
              type="button"
              class="tools-button"
              aria-expanded={tools}
              aria-controls="tools"
              onClick={() => setTools(!tools)}
            >
              <Icon name="search" small /> {t('tools_open')}
            </button>
          )
        }
        tabs={[
          {
            name: 'sentences',
            title: (
              <>
                {t('tab_sentences')} <span class="count">{formatNumber(rows.length)}</span>
              </>
            ),
          },
          // Without a count: the headline's counts differently, and the two would seem to disagree.
          { name: 'sources', title: t('tab_sources') },
        ]}
      >
        {tab === 'sentences' ? (
          <SentenceList
            report={report}
            url={url}
            rows={rows}
            selection={selection}
            tools={tools}
            onSelect={change}
            current={current}
            onReveal={({ sentence }) => onReveal(sentence)}
          />
        ) : (
          <SourceList
            report={report}
            onReveal={onReveal}
            onSentences={(from) => change({ ...EVERYTHING, from })}
          />
        )}
      </Tabs>
      <TakeAlong report={report} url={url} onPrint={onPrint} />
      <aside class="limits">
        <h2>{t('limits_title')}</h2>
        <p>{t('limits_text')}</p>
        <p>{t('limits_truth')}</p>
      </aside>
    </>
  );
}

/** A headline that states as fact what the text only attributes. */
function FlatHeadline({ report, onReveal }: Pick<ReportViewProps, 'report' | 'onReveal'>) {
  const { flatHeadline } = report;
  const sentence = report.sentences.find(
    ({ attributions }, index) =>
      flatHeadline && index !== flatHeadline.sentence && attributions.includes(flatHeadline.attribution),
  );
  if (!sentence) return null;
  return (
    <p class="notice">
      <Icon name="info" />
      <span>
        {t('flat_headline')}{' '}
        <button type="button" class="link" onClick={() => onReveal(sentence)}>
          {t('flat_headline_show')}
        </button>
      </span>
    </p>
  );
}

function Notices({ report, truncated }: { report: Report; truncated: boolean }) {
  return (
    <>
      {notices(report, truncated).map((text) => (
        <p key={text} class="notice">
          <Icon name="info" />
          <span>{text}</span>
        </p>
      ))}
    </>
  );
}
