/**
 * Writes the figures of the engine, as measured now, into the tables of the documents: `npm run docs:figures`. Needs the gold data beside the
 * project. A test says when a document has fallen behind.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MARK_THRESHOLDS } from '../src/engine/assembly/marks.ts';
import type { MarkType } from '../src/engine/report.ts';
import { corpusFile } from '../training/corpus.ts';
import { readLabels } from '../training/labels.ts';
import { markCandidates } from '../training/mark-candidates.ts';
import { DEVELOPMENT, readFigures, type Scoring, scoreReports } from '../training/measure.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** One figure in a document: the row whose first cell is `row`, the cell behind so many others. */
interface Place {
  readonly document: string;
  readonly row: string;
  readonly column: number;
  /** A name that `measureFigures` gives. */
  readonly figure: string;
  /** Digits behind the point. */
  readonly digits: number;
}

const inCard = (row: string, figure: string, digits = 1, column = 2): Place => ({
  document: 'docs/model-card.md',
  row,
  column,
  figure,
  digits,
});

const forReaders = (row: string, figure: string): Place => ({
  document: 'docs/how-it-reads.md',
  row,
  column: 1,
  figure,
  digits: 0,
});

export const FIGURES: readonly Place[] = [
  inCard('whole attribution (cue and its source)', 'spans.attribution.f1'),
  inCard('source, overlap', 'spans.source.overlap.f1'),
  inCard('cue, overlap', 'spans.cue.overlap.f1'),
  inCard('content, by token', 'spans.content.token.f1'),
  inCard('content, exact', 'spans.content.exact.f1'),
  inCard('sentence has attributed content', 'spans.attributedSentence.f1'),
  inCard('attributed', 'labels.attributed.f1'),
  inCard('main kind, accuracy', 'labels.mainKind.accuracyWhereBothAttribute'),
  inCard('main kind, macro F1', 'labels.mainKind.macroF1'),
  inCard('unnamed, vague or impersonal', 'labels.weakSource.f1'),
  inCard('second-hand', 'labels.secondhand.f1'),
  inCard('hedged', 'labels.hedged.f1'),
  inCard('hedge words', 'labels.hedgeSpans.f1'),
  inCard('direct quotation', 'labels.quote.f1'),
  inCard('strength, rank correlation', 'labels.strengthSpearman', 3),
  inCard('marks of thin sources', 'marks.weak-source.right', 1, 4),
  inCard('marks of second-hand reports', 'marks.secondhand.right', 1, 4),
  inCard('marks of hedges', 'marks.hedge.right', 1, 4),
  inCard('marks of thin sources', 'marks.weak-source.found', 1, 5),
  inCard('marks of second-hand reports', 'marks.secondhand.found', 1, 5),
  inCard('marks of hedges', 'marks.hedge.found', 1, 5),
  forReaders('sentences that it says have a source', 'labels.attributed.p'),
  forReaders('sentences with a source, those that it finds', 'labels.attributed.r'),
  forReaders(
    'sentences for which both see a source: the same kind of source',
    'labels.mainKind.accuracyWhereBothAttribute',
  ),
  forReaders('sentences that it calls second-hand', 'labels.secondhand.p'),
  forReaders('second-hand sentences, those that it finds', 'labels.secondhand.r'),
  forReaders('marks of a hedge', 'marks.hedge.right'),
  forReaders('marks of a second-hand report', 'marks.secondhand.right'),
  forReaders('marks of a thin source', 'marks.weak-source.right'),
];

/** What the engine reaches now on the gold data, in per cent, rank correlations apart; about ten seconds. */
export function measureFigures(): Map<string, number> {
  const figures = new Map<string, number>();
  for (const scoring of Object.keys(DEVELOPMENT) as Scoring[])
    for (const [name, figure] of readFigures(scoreReports(scoring, corpusFile(DEVELOPMENT[scoring]))))
      figures.set(`${scoring}.${name}`, figure);
  const { candidates, asked } = markCandidates(readLabels());
  for (const type of Object.keys(asked) as MarkType[]) {
    const shown = candidates.filter((mark) => mark.type === type && mark.confidence >= MARK_THRESHOLDS[type]);
    const right = shown.filter((mark) => mark.right);
    const found = new Set(right.map(({ sentence }) => sentence));
    figures.set(`marks.${type}.right`, (100 * right.length) / shown.length);
    figures.set(`marks.${type}.found`, (100 * found.size) / asked[type]);
  }
  return figures;
}

/**
 * The figure that stands at a place of a document.
 * @throws Error where the document has no such row, or more than one.
 */
export function documentedFigure(place: Place): number {
  return Number(findRow(readDocument(place.document), place)[place.column + 1]);
}

/** The cells of a place's row, with the empty ones before the first bar and behind the last. */
function findRow(text: string, { document, row }: Place): string[] {
  const rows = text
    .split('\n')
    .map((line) => line.split('|'))
    .filter((cells) => cells[1]?.trim() === row);
  if (rows.length !== 1) throw new Error(`${document} has ${rows.length} rows "${row}".`);
  return rows[0] as string[];
}

function readDocument(document: string): string {
  return readFileSync(resolve(ROOT, document), 'utf8');
}

function writeFigures(measured: ReadonlyMap<string, number>): void {
  for (const place of FIGURES) {
    const text = readDocument(place.document);
    const cells = findRow(text, place);
    const old = cells.join('|');
    const width = (cells[place.column + 1] as string).length - 1;
    cells[place.column + 1] = ` ${measured.get(place.figure)?.toFixed(place.digits)}`
      .padEnd(width)
      .concat(' ');
    writeFileSync(
      resolve(ROOT, place.document),
      text.replace(old, () => cells.join('|')),
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFigures(measureFigures());
