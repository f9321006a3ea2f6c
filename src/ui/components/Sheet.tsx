import { useMemo } from 'preact/hooks';
import type { Report } from '../../engine/report.ts';
import { whoSays } from '../model/export.ts';
import { headline } from '../model/headline.ts';
import { labelOf } from '../model/names.ts';
import { type RelayStep, relayTree } from '../model/relay-tree.ts';
import { repliesOf } from '../model/replies.ts';
import { type Row, rowsOf } from '../model/rows.ts';
import { countStandings, isLevel } from '../model/standing.ts';
import { formatDate, formatList, formatNumber, plural, t } from '../text.ts';
import { Disc } from './Disc.tsx';
import { MeterBar, meterQuestion } from './Meter.tsx';
import { notices } from './notices.ts';
import { ROW_WORDS } from './row-words.ts';
import { SheetHead } from './SheetHead.tsx';
import { about, kindName, sourceKindName, standingName, traitName } from './words.ts';

export interface SheetProps {
  report: Report;
  truncated: boolean;
  /** Address of the page. */
  url: string;
}

/** The whole report on paper, for a reader's desk or a class: nothing to click, sentences with numbers, every answer explained. */
export function Sheet({ report, truncated, url }: SheetProps) {
  const rows = useMemo(() => rowsOf(report), [report]);
  const counts = countStandings(report);
  return (
    <>
      <SheetHead report={report} url={url} brand={t('sheet_read', formatDate(new Date().toISOString()))} />
      <p class="headline">{headline(report)}</p>
      {notices(report, truncated).map((text) => (
        <p key={text} class="sheet-notice">
          {text}
        </p>
      ))}
      <section class="sheet-meter">
        <h2>{meterQuestion(counts)}</h2>
        <MeterBar counts={counts} />
        <dl>
          {counts.map(({ standing, count }) => (
            <div key={standing}>
              <dt>
                <Disc standing={standing} /> {standingName(standing)} <span>{formatNumber(count)}</span>
              </dt>
              <dd>{about(standing)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{t('tab_sentences')}</h2>
        <ol class="sheet-sentences">
          {rows.map((row) => (
            <Sentence key={row.index} report={report} row={row} />
          ))}
        </ol>
      </section>
      <Ways report={report} />
      <Answered report={report} />
      <section class="sheet-limits">
        <h2>{t('limits_title')}</h2>
        <p>{t('limits_text')}</p>
        <p>{t('limits_truth')}</p>
      </section>
    </>
  );
}

/** What the sentence says on the one side, who says it on the other. */
function Sentence({ report, row }: { report: Report; row: Row }) {
  const { standing, sentence, sources, traits } = row;
  const kind = sentence.kinds?.[0];
  // As in the list, the kind of source says already whether there is a name.
  const notes = [
    ...(kind ? [sourceKindName(kind, sources)] : []),
    ...traits.filter((trait) => trait !== 'unnamed').map(traitName),
  ];
  const reasons = isLevel(standing) ? ROW_WORDS.reasons(row) : '';
  return (
    <li>
      <span class="sheet-number">{formatNumber(row.index + 1)}</span>
      <div>
        <p class="sheet-words" lang={report.language}>
          {row.text}
        </p>
        {reasons && <p class="sheet-why">{reasons}</p>}
      </div>
      <div class="sheet-margin">
        <p>
          <Disc standing={standing} /> <strong>{standingName(standing)}</strong>
        </p>
        <p>{whoSays(report, row)}</p>
        {notes.length > 0 && <p class="sheet-why">{notes.join(' · ')}</p>}
      </div>
    </li>
  );
}

/** The tree of sources, with the numbers of the sentences. */
function Ways({ report }: { report: Report }) {
  const steps = relayTree(report);
  if (steps.length === 0) return null;
  return (
    <section class="sheet-ways">
      <h2>{t('relay_title')}</h2>
      <p>{t('chain_this_article')}</p>
      <WaysFrom steps={steps} />
    </section>
  );
}

function WaysFrom({ steps }: { steps: readonly RelayStep[] }) {
  return (
    <ul>
      {steps.map(({ source, kind, speaksFor, sentences, from }) => (
        <li key={source?.id ?? kind}>
          <p>
            <strong>
              {source ? labelOf(source) : kind === 'impersonal' ? t('chain_nobody') : kindName(kind)}
            </strong>{' '}
            <span class="sheet-why">
              {[
                source && sourceKindName(kind, [source]),
                speaksFor && t('source_speaks_for', speaksFor.name),
                `${plural('source_sentences', sentences.length)}: ${formatList(sentences.map((index) => formatNumber(index + 1)))}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </p>
          {from.length > 0 && <WaysFrom steps={from} />}
        </li>
      ))}
    </ul>
  );
}

function Answered({ report }: { report: Report }) {
  const replies = repliesOf(report);
  if (replies.length === 0) return null;
  return (
    <section>
      <h2>{t('replies_title')}</h2>
      <ul>
        {replies.map(({ sentence, response, sources }) => (
          <li key={sentence}>
            <strong>{sources.length > 0 ? formatList(sources.map(labelOf)) : t('replies_somebody')}</strong>{' '}
            {response === 'denial' ? t('replies_denial') : t('replies_no_comment')}{' '}
            <span class="sheet-why">({formatNumber(sentence + 1)})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
