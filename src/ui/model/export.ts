import type { Report } from '../../engine/report.ts';
import { headline } from './headline.ts';
import { type Row, rowsOf } from './rows.ts';

/** Formats in which a reader can take the findings along. */
export const EXPORT_FORMATS = ['markdown', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How a row is put into words; the screens' own words, so that the export says what the list said. */
export interface RowWords {
  standing: (row: Row) => string;
  kinds: (row: Row) => string;
  traits: (row: Row) => string;
}

/** The findings of one article as text. `url` is the page's address. */
export function exportReport(report: Report, url: string, format: ExportFormat, words: RowWords): string {
  if (format === 'json') return JSON.stringify({ url, ...report }, null, 2);
  const rows = rowsOf(report);
  return format === 'csv' ? toCsv(rows, url, words) : toMarkdown(report, rows, url, words);
}

/** RFC 4180, with a heading line. The mark in front tells spreadsheets that it is UTF-8. */
function toCsv(rows: readonly Row[], url: string, words: RowWords): string {
  const lines = rows.map((row) => [
    String(row.index + 1),
    row.text,
    words.standing(row),
    words.kinds(row),
    words.traits(row),
    textFragment(url, row.text),
  ]);
  const heading = ['number', 'sentence', 'standing', 'sources', 'notes', 'link'];
  return `\uFEFF${[heading, ...lines].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}`;
}

/** A cell that starts like a formula gets an apostrophe: spreadsheets would run it. */
function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

function toMarkdown(report: Report, rows: readonly Row[], url: string, words: RowWords): string {
  const title = report.article.title ?? url;
  const lines = rows.map((row) => {
    const notes = [words.standing(row), words.kinds(row), words.traits(row)].filter(Boolean).join(' · ');
    return `${row.index + 1}. [${escapeMarkdown(row.text)}](<${textFragment(url, row.text)}>)  \n   ${notes}`;
  });
  return `# ${escapeMarkdown(title)}\n\n${escapeMarkdown(headline(report))}\n\n${lines.join('\n')}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

/** Words at each end of a sentence that find it in the page again. */
const FRAGMENT_WORDS = 4;

/**
 * The page's address with a text fragment (WICG Scroll to Text Fragment) that leads to the sentence: its first and last
 * words, or all of a short one.
 */
export function textFragment(url: string, sentence: string): string {
  const words = sentence.split(/\s+/);
  // In a text directive "-" and "," have a meaning of their own; encodeURIComponent does the comma.
  const encode = (part: string[]): string => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D');
  const directive =
    words.length <= 2 * FRAGMENT_WORDS
      ? encode(words)
      : `${encode(words.slice(0, FRAGMENT_WORDS))},${encode(words.slice(-FRAGMENT_WORDS))}`;
  return `${url.split('#')[0]}#:~:text=${directive}`;
}
