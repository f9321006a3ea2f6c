import type { Report } from '../../engine/report.ts';
import { t } from '../text.ts';
import { claimsOf } from './claims.ts';
import { headline } from './headline.ts';
import { labelOf } from './names.ts';
import { type Row, rowsOf } from './rows.ts';

/** Formats in which a reader can take the findings along. */
const EXPORT_FORMATS = ['markdown', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How a row is put into words; the screens' own words, so that the export says what the list said. */
export interface RowWords {
  standing: (row: Row) => string;
  kinds: (row: Row) => string;
  traits: (row: Row) => string;
  reasons: (row: Row) => string;
}

/** Longer names are cut, in UTF-16 code units: some systems allow no more than 255 bytes. */
const MOST_OF_NAME = 60;

/** What a file with the findings is called: after the article, so that a class's files don't all have one name. */
export function exportName(report: Report, url: string, ending: string): string {
  const about = report.article.title ?? new URL(url).hostname;
  const words = about
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, MOST_OF_NAME)
    .replace(/^-|-$/g, '');
  return `sourcelight-${words || 'article'}.${ending}`;
}

/** The findings of one article as text. `url` is the page's address. */
export function exportReport(report: Report, url: string, format: ExportFormat, words: RowWords): string {
  if (format === 'json') return JSON.stringify({ url, ...report }, null, 2);
  const rows = rowsOf(report);
  return format === 'csv' ? toCsv(report, rows, url, words) : toMarkdown(report, rows, url, words);
}

/** RFC 4180, with a heading line. The mark in front tells spreadsheets that it is UTF-8. */
function toCsv(report: Report, rows: readonly Row[], url: string, words: RowWords): string {
  const lines = rows.map((row) => [
    String(row.index + 1),
    row.text,
    words.standing(row),
    whoSays(report, row),
    words.kinds(row),
    words.traits(row),
    words.reasons(row),
    textFragment(url, row.text),
  ]);
  const heading = t('export_columns').split(/,\s*/);
  return `\uFEFF${[heading, ...lines].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}`;
}

/** Each claim's way back from who relayed it to its source; empty where nobody is known. */
export function whoSays(report: Report, { sentence }: Row): string {
  const ways = claimsOf(report, sentence)
    .map(({ relays, sources }) => [...relays.map(labelOf), sources.map(labelOf).join(', ')].filter(Boolean))
    .map((way) => way.join(' ← '))
    .filter(Boolean);
  // Several claims of a sentence may have come the same way.
  return [...new Set(ways)].join('; ');
}

/** A cell that starts like a formula gets an apostrophe: spreadsheets would run it. */
function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

function toMarkdown(report: Report, rows: readonly Row[], url: string, words: RowWords): string {
  const title = report.article.title ?? url;
  const lines = rows.map((row) => {
    const notes = [words.standing(row), whoSays(report, row), words.kinds(row), words.traits(row)]
      .filter(Boolean)
      .map(escapeMarkdown)
      .join(' · ');
    return `${row.index + 1}. [${escapeMarkdown(row.text)}](<${textFragment(url, row.text)}>)  \n   ${notes}`;
  });
  const parts = [
    `# ${escapeMarkdown(title)}`,
    `<${url}>`,
    escapeMarkdown(headline(report)),
    lines.join('\n'),
  ];
  return `${[...parts, escapeMarkdown(t('limits_truth'))].join('\n\n')}\n`;
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
