import type { Report } from '../../engine/report.ts';
import { countStandings, isLevel, type Standing } from '../model/standing.ts';
import { formatList, formatNumber, t } from '../text.ts';
import { Disc } from './Disc.tsx';
import { shortStandingName, standingName } from './words.ts';

interface MeterProps {
  report: Report;
  /** What the list is narrowed to; a standing dims the others. */
  selected: string | null;
  onSelect: (standing: Standing | null) => void;
}

/** All sentences in one bar, and its legend, whose entries narrow the list. */
export function Meter({ report, selected, onSelect }: MeterProps) {
  const counts = countStandings(report);
  const question = meterQuestion(counts);
  const narrowed = counts.some(({ standing }) => standing === selected);
  return (
    <section class="meter" aria-labelledby="meter-question">
      <h2 id="meter-question" class="meter-question">
        {question}
      </h2>
      <MeterBar counts={counts} dimmed={(standing) => narrowed && selected !== standing} />
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari and Firefox drop the role of a list without markers */}
      <ul class="legend" role="list">
        {counts.map(({ standing, count }) => (
          <li key={standing}>
            <button
              type="button"
              class="chip"
              aria-pressed={selected === standing}
              onClick={() => onSelect(selected === standing ? null : standing)}
            >
              <Disc standing={standing} />
              {shortStandingName(standing)} <span class="count">{formatNumber(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MeterBarProps {
  counts: ReturnType<typeof countStandings>;
  dimmed?: (standing: Standing) => boolean;
}

/** What the bar answers. */
export function meterQuestion(counts: ReturnType<typeof countStandings>): string {
  return counts.some(({ standing }) => isLevel(standing)) ? t('level_question') : t('meter_no_levels');
}

/** The bar alone. */
export function MeterBar({ counts, dimmed }: MeterBarProps) {
  const spoken = counts.map(({ standing, count }) => `${standingName(standing)}: ${formatNumber(count)}`);
  return (
    <div class="meter-bar" role="img" aria-label={t('meter_label', formatList(spoken))}>
      {counts.map(({ standing, count }) => (
        <span
          key={standing}
          class="meter-part"
          data-standing={standing}
          data-dimmed={dimmed?.(standing)}
          style={{ flexGrow: count }}
        />
      ))}
    </div>
  );
}
