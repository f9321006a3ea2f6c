import { LEVELS, type Report } from '../../engine/report.ts';
import { type Row, rowsOf } from '../model/rows.ts';
import { isLevel, type Standing } from '../model/standing.ts';
import { formatNumber, t } from '../text.ts';
import { Disc } from './Disc.tsx';
import { SheetHead } from './SheetHead.tsx';
import { about, shortStandingName, standingName } from './words.ts';

interface ExerciseProps {
  report: Report;
  /** Address of the page. */
  url: string;
}

/** What a class answers by hand before it looks at the findings: every sentence with room for who says it, and boxes to tick. */
export function Exercise({ report, url }: ExerciseProps) {
  const rows = rowsOf(report).filter(({ standing }) => standing !== 'not-read');
  // Opinion gets no levels: there, only who says it is asked.
  const asksLevels = rows.some(({ standing }) => isLevel(standing));
  const answers: Standing[] = asksLevels ? [...LEVELS, 'own-voice', 'reply'] : [];
  return (
    <>
      <SheetHead report={report} url={url} brand={t('exercise_brand')} />
      <p class="exercise-who">
        <Blank label={t('exercise_name')} />
        <Blank label={t('exercise_date')} />
      </p>
      <ol class="exercise-steps">
        <li>{t('exercise_step_who')}</li>
        {asksLevels && <li>{t('exercise_step_check')}</li>}
        <li>{t('exercise_step_unsure')}</li>
        <li>{t('exercise_step_compare')}</li>
      </ol>
      {asksLevels && (
        <section class="sheet-meter">
          <h2>{t('level_question')}</h2>
          <dl>
            {answers.map((standing) => (
              <div key={standing}>
                <dt>
                  <Disc standing={standing} /> {standingName(standing)}
                </dt>
                <dd>{about(standing)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <ol class="sheet-sentences exercise-sentences">
        {rows.map((row) => (
          <Task key={row.index} report={report} row={row} answers={answers} />
        ))}
      </ol>
      <section class="exercise-end">
        <Blank label={t('exercise_most')} />
        <Blank label={t('exercise_else')} />
      </section>
    </>
  );
}

/** One sentence, and room for what the pupil thinks of it. */
function Task({ report, row, answers }: { report: Report; row: Row; answers: readonly Standing[] }) {
  return (
    <li>
      <span class="sheet-number">{formatNumber(row.index + 1)}</span>
      <div>
        <p class="sheet-words" lang={report.language}>
          {row.text}
        </p>
        <Blank label={t('meter_no_levels')} />
      </div>
      {answers.length > 0 && (
        <ul class="exercise-answers">
          {answers.map((standing) => (
            <li key={standing}>
              <span class="exercise-box" /> {shortStandingName(standing)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Words, and a line to write on behind them. */
function Blank({ label }: { label: string }) {
  return <span class="exercise-blank">{label}</span>;
}
