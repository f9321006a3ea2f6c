/**
 * How often marks are right, and which confidence to ask of them: `npx tsx training/evaluate-marks.ts [LABELS.jsonl]`. A mark is right where
 * annotator A sees in its sentence what it marks. The threshold of each type is the lowest that reaches its bar; it is chosen on four
 * fifths of the articles and scored on the fifth, five times, and once more on all for the engine.
 */
import { readFileSync } from 'node:fs';
import { candidateMarks } from '../src/engine/assembly/marks.ts';
import { analyze } from '../src/engine/index.ts';
import type { MarkType } from '../src/engine/report.ts';
import { corpusFile } from './corpus.ts';

interface Labelled {
  id: string;
  text: string;
  sentences: {
    start: number;
    end: number;
    labels: { A: { kinds: string[]; secondhand: boolean; hedges: string[] } };
  }[];
}

/** Precision that each type of mark must reach. */
const BARS: Readonly<Record<MarkType, number>> = { 'weak-source': 0.9, secondhand: 0.9, hedge: 0.92 };
const FOLDS = 5;
const WEAK: ReadonlySet<string> = new Set(['unnamed', 'vague', 'impersonal']);

interface Candidate {
  readonly article: number;
  /** The labelled sentence, unique over articles. */
  readonly sentence: string;
  readonly confidence: number;
  readonly right: boolean;
}

const articles = readFileSync(process.argv[2] ?? corpusFile('dev.labels.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Labelled);
const candidates: Record<MarkType, Candidate[]> = { 'weak-source': [], secondhand: [], hedge: [] };
const gold: Record<MarkType, number[]> = { 'weak-source': [], secondhand: [], hedge: [] };

for (const [article, { id, text, sentences }] of articles.entries()) {
  const report = analyze(text, { id, language: 'en' });
  // No rule for hedges is under the threshold, so that the report's own marks are all there are.
  const marks = [
    ...candidateMarks(report.sentences, report.attributions, report.sources, []),
    ...report.marks.filter(({ type }) => type === 'hedge'),
  ];
  const asks = (
    type: MarkType,
    { kinds, secondhand, hedges }: Labelled['sentences'][number]['labels']['A'],
  ) =>
    type === 'weak-source'
      ? kinds.some((kind) => WEAK.has(kind))
      : type === 'hedge'
        ? hedges.length > 0
        : secondhand;
  for (const type of Object.keys(BARS) as MarkType[])
    gold[type][article] = sentences.filter(({ labels }) => asks(type, labels.A)).length;
  for (const { start, type, confidence } of marks) {
    const at = sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
    const labels = sentences[at]?.labels.A;
    if (labels)
      candidates[type].push({ article, sentence: `${id} ${at}`, confidence, right: asks(type, labels) });
  }
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
const shown = (list: readonly Candidate[], asked: number) => {
  const found = new Set(list.filter(({ right }) => right).map(({ sentence }) => sentence)).size;
  const right = list.filter((candidate) => candidate.right).length;
  return `precision ${percent(right / (list.length || 1))}  sentences found ${percent(found / (asked || 1))}  marks ${list.length}`;
};

for (const type of Object.keys(BARS) as MarkType[]) {
  const all = candidates[type];
  const asked = gold[type].reduce((sum, count) => sum + count, 0);
  const held: Candidate[] = [];
  const chosen = Array.from({ length: FOLDS }, (_, fold) => {
    const threshold = choose(
      all.filter(({ article }) => article % FOLDS !== fold),
      BARS[type],
    );
    held.push(
      ...all.filter(({ article, confidence }) => article % FOLDS === fold && confidence >= threshold),
    );
    return threshold.toFixed(2);
  });
  const threshold = choose(all, BARS[type]);
  console.log(type);
  console.log(`  without a threshold      ${shown(all, asked)}`);
  console.log(`  out of fold              ${shown(held, asked)}  thresholds ${chosen.join(' ')}`);
  console.log(
    `  on all, from ${threshold.toFixed(3)}      ${shown(
      all.filter(({ confidence }) => confidence >= threshold),
      asked,
    )}`,
  );
}
