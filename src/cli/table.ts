import type { Level, Report, SentenceReport, Summary } from '../engine/report.ts';

/** What a reader of the table sees instead of a level's name: could you check this? */
const LEVEL_WORDS: Record<Level, string> = {
  strong: 'yes',
  good: 'mostly',
  fair: 'partly',
  weak: 'hardly',
  untraceable: 'source not given',
};

const COLUMNS = ['#', 'could you check this?', 'who says so', 'notes', 'sentence'] as const;
const WIDEST = { who: 34, notes: 30 };
const GAP = 2;

/** The report as a table for a terminal of `width` columns: a line a sentence, then what it comes to. */
export function table(report: Report, width: number): string {
  if (!report.judged)
    return `Not analysed: the text's language is "${report.language}", and only English is read.\n`;
  const rows = report.sentences.map((sentence, index) => row(report, sentence, index + 1));
  const widths = COLUMNS.map((title, column) =>
    Math.max(title.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const before = widths.slice(0, -1).reduce((sum, each) => sum + each + GAP, 0);
  const room = Math.max(20, width - before);
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === cells.length - 1 ? shorten(cell, room) : cell.padEnd((widths[column] ?? 0) + GAP),
      )
      .join('')
      .trimEnd();
  return [line(COLUMNS), ...rows.map(line), '', ...summaryLines(report), ''].join('\n');
}

function row({ text, sources, attributions }: Report, sentence: SentenceReport, number: number): string[] {
  const main = attributions.find(({ id }) => id === sentence.attributions[0]);
  const chain = [...(main?.via ?? []), ...(main?.sources.slice(0, 1) ?? [])].map(
    (id) => sources.find((source) => source.id === id)?.name ?? id,
  );
  const notes = [
    sentence.response === 'denial' ? 'denial' : sentence.response === 'no-comment' ? 'no comment' : '',
    sentence.secondhand ? 'second-hand' : '',
    ...sentence.hedges.map(({ start, end }) => `“${text.slice(start, end)}”`),
  ];
  return [
    String(number),
    sentence.response
      ? 'reply'
      : sentence.level
        ? LEVEL_WORDS[sentence.level]
        : sentence.kinds?.length
          ? ''
          : '–',
    shorten(main ? chain.join(' ← ') || main.kind : 'own voice', WIDEST.who),
    shorten(notes.filter((note) => note !== '').join(', '), WIDEST.notes),
    printable(text.slice(sentence.start, sentence.end)),
  ].map(printable);
}

function summaryLines({ summary, sources }: Report): string[] {
  return [
    `${summary.attributed + summary.ownVoice + summary.responses} sentences: ${summary.attributed} attributed, ` +
      `${summary.ownVoice} in the article's own voice, ${summary.responses} replies.`,
    levelsLine(summary),
    `Second-hand: ${summary.secondhand}. Hedged: ${summary.hedged}. With unnamed sources: ${summary.unnamed}. ` +
      `Independent sources: ${summary.independentSources}.`,
    ...leaningLine(summary, sources),
  ];
}

function levelsLine({ levels }: Summary): string {
  const parts = Object.entries(LEVEL_WORDS).map(([level, word]) => `${word} ${levels[level as Level]}`);
  return `Could you check them? ${parts.join(', ')}.`;
}

function leaningLine({ leansOn, attributed }: Summary, sources: Report['sources']): string[] {
  if (!leansOn) return [];
  const name = printable(sources.find(({ id }) => id === leansOn.source)?.name ?? leansOn.source);
  const inferred = leansOn.inferred > 0 ? `, ${leansOn.inferred} of them by our reading` : '';
  return [
    `${Math.round(leansOn.share * attributed)} of ${attributed} sentences that pass on what others say go back to ${name}${inferred}.`,
  ];
}

function shorten(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}

/** A text from the web must not steer the terminal: control characters, bidirectional ones included, become spaces. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ');
}
