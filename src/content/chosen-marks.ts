import type { Level, Mark, Report } from '../engine/report.ts';
import type { Options } from '../options.ts';

/** A mark that the reader wants to see. */
export interface ChosenMark {
  readonly mark: Mark;
  /** We are less sure of it, or the law requires the caution: a finer line. */
  readonly faint: boolean;
}

/** Sourcing that a reader could hardly check, or not at all. */
const THINNEST: ReadonlySet<Level | null> = new Set<Level | null>(['weak', 'untraceable']);

/**
 * The marks of a report that the reader has chosen to see, in the text's order. At "thin", those on the thinnest sourcing: a
 * hedge says nothing of that. Where a genre gets no levels, phrases for a source that nobody can name remain.
 */
export function chooseMarks(
  report: Report,
  { marks, density }: Pick<Options, 'marks' | 'density'>,
): ChosenMark[] {
  const attributions = new Map(report.attributions.map((attribution) => [attribution.id, attribution]));
  const isThin = ({ type, attribution }: Mark): boolean => {
    const of = attributions.get(attribution ?? '');
    if (!of || type === 'hedge') return false;
    return of.level === null ? type === 'weak-source' : THINNEST.has(of.level);
  };
  const sure = density === 'thin' ? report.marks.filter(isThin) : report.marks;
  const faint = density === 'everything' ? report.faintMarks : [];
  const chosen = [
    ...sure.map((mark) => ({ mark, faint: false })),
    ...faint.map((mark) => ({ mark, faint: true })),
  ]
    .filter(({ mark }) => marks[mark.type])
    .sort((one, other) => one.mark.start - other.mark.start);
  return withoutHidden(chosen);
}

/**
 * Of the same words ("allegedly") the engine may be sure of one thing and note another: the finer line would lie under the other, unseen,
 * and still be one more to go through.
 *
 * @param chosen by where they start; of those that start at one place, the sure ones first.
 */
function withoutHidden(chosen: readonly ChosenMark[]): ChosenMark[] {
  let covered = 0;
  return chosen.filter(({ mark: { end }, faint }) => {
    if (faint) return end > covered;
    covered = Math.max(covered, end);
    return true;
  });
}
