/** One figure, the same page without us beside it, and what it is held to. */
export interface Row {
  figure: string;
  page: string;
  /** How many times slower the page's main thread was made. */
  throttling: number | null;
  value: number;
  /** Of the same page without us; null where there is nothing to compare. */
  without: number | null;
  unit: string;
  /** The most that it may be; null for a figure that only informs. */
  bar: number | null;
}

const HEAD = ['figure', 'page', 'CPU', 'with us', 'without us', 'bar', 'met'];

/** The rows as a Markdown table, its columns in line. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.figure,
    row.page,
    row.throttling === null ? '' : row.throttling === 1 ? 'as it is' : `${row.throttling}× slower`,
    amount(row.value, row.unit),
    row.without === null ? '' : amount(row.without, row.unit),
    row.bar === null ? '' : `≤ ${amount(row.bar, row.unit)}`,
    row.bar === null ? '' : row.value <= row.bar ? 'yes' : 'NO',
  ]);
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...cells.map((line) => line[column]?.length ?? 0)),
  );
  const line = (texts: readonly string[]): string =>
    `| ${texts.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}

function amount(value: number, unit: string): string {
  const digits = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 1 ? 1 : 3;
  return `${value.toFixed(digits)}${unit && ` ${unit}`}`;
}
