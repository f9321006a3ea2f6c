/**
 * How often marks are right, and which confidence to ask of them: `npx tsx training/evaluate-marks.ts [LABELS.jsonl]`. For each type: without a
 * threshold, with the one in force, and with the lowest that reaches its bar on all articles. The points behind the confidence of thin sources
 * are also fitted on four fifths of the articles and tried on the fifth, five times, with the threshold in force.
 */
import { MARK_POINTS, MARK_SIGNS } from '../src/engine/assembly/mark-confidence.ts';
import { MARK_THRESHOLDS } from '../src/engine/assembly/marks.ts';
import type { MarkType } from '../src/engine/report.ts';
import { FOLDS, readLabels } from './labels.ts';
import { areaUnderCurve, dot, fitLogistic, sigmoid } from './logistic.ts';
import { type Candidate, markCandidates } from './mark-candidates.ts';

/** Precision that each type of mark must reach. */
const BARS: Readonly<Record<MarkType, number>> = { 'weak-source': 0.9, secondhand: 0.9, hedge: 0.92 };

/** Draws points to zero as if by so many marks. Round: with a third or thrice as much the figures hardly change. */
const PULL = 1;

const { candidates, asked } = markCandidates(readLabels(process.argv[2]));

/** The points that this many candidates give; null for types without. */
function fitPoints(list: readonly Candidate[]): readonly number[] | null {
  if (list.some(({ signs }) => signs.length === 0)) return null;
  return fitLogistic(
    list.map(({ signs, right }) => ({ features: signs, positive: right })),
    PULL,
  );
}

function rescored(list: readonly Candidate[], points: readonly number[] | null): Candidate[] {
  return list.map((mark) => (points ? { ...mark, confidence: sigmoid(dot(points, mark.signs)) } : mark));
}

/** The lowest confidence from which marks are right often enough, or 1 where none is. */
function choose(list: readonly Candidate[], bar: number): number {
  const sorted = [...list].sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let best = 1;
  for (const [index, candidate] of sorted.entries()) {
    right += candidate.right ? 1 : 0;
    const last = sorted[index + 1]?.confidence !== candidate.confidence;
    if (last && right / (index + 1) >= bar) best = candidate.confidence;
  }
  return best;
}

const percent = (share: number) => (100 * share).toFixed(1).padStart(5);

function show(name: string, list: readonly Candidate[], type: MarkType, threshold: number): void {
  const shown = list.filter(({ confidence }) => confidence >= threshold);
  const found = new Set(shown.filter(({ right }) => right).map(({ sentence }) => sentence)).size;
  const right = shown.filter((candidate) => candidate.right).length;
  const area = areaUnderCurve(
    list.map(({ confidence }) => confidence),
    list.map((candidate) => candidate.right),
  );
  console.log(
    `  ${name.padEnd(36)} precision ${percent(right / (shown.length || 1))}  sentences found ${percent(found / (asked[type] || 1))}  marks ${shown.length}  area under the curve ${area.toFixed(3)}`,
  );
}

for (const type of Object.keys(BARS) as MarkType[]) {
  const all = candidates.filter((candidate) => candidate.type === type);
  const points = fitPoints(all);
  const fitted = rescored(all, points);
  const held = Array.from({ length: FOLDS }, (_, fold) =>
    rescored(
      all.filter((mark) => mark.fold === fold),
      fitPoints(all.filter((mark) => mark.fold !== fold)),
    ),
  ).flat();
  console.log(type);
  show('without a threshold', all, type, 0);
  show('as it stands', all, type, MARK_THRESHOLDS[type]);
  if (points) show('points fitted on the other folds', held, type, MARK_THRESHOLDS[type]);
  const threshold = choose(fitted, BARS[type]);
  show(`lowest that does, ${threshold.toFixed(3)}`, fitted, type, threshold);
  for (const [i, sign] of points ? MARK_SIGNS.entries() : [])
    console.log(`    ${sign.padEnd(10)} ${points?.[i]?.toFixed(2)}  stands at ${MARK_POINTS[sign]}`);
}

console.log('right of all, by what found them, for src/ui/model/mark-figures.ts');
for (const type of Object.keys(BARS) as MarkType[]) {
  const all = candidates.filter((candidate) => candidate.type === type);
  const count = (name: string, some: readonly Candidate[]): string =>
    `${name} ${some.filter(({ right }) => right).length} of ${some.length}`;
  const shown = all.filter(({ confidence }) => confidence >= MARK_THRESHOLDS[type]);
  const counts = [
    count(
      'model',
      shown.filter(({ foundBy }) => foundBy === 'model'),
    ),
    count(
      'rule',
      shown.filter(({ foundBy }) => foundBy === 'rule'),
    ),
    count(
      'faint',
      all.filter(({ confidence }) => confidence < MARK_THRESHOLDS[type]),
    ),
  ];
  console.log(`  ${type.padEnd(12)} ${counts.join(', ')}`);
}
