import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { ArticleError, type ArticleErrorCode } from '../article/article.ts';
import { findArticle } from '../article/find.ts';
import { analyze } from '../engine/index.ts';
import type { AnalyzeOptions, Report } from '../engine/report.ts';
import { InputError } from './input-error.ts';

/** What to analyse: a text, or the HTML of a page. */
export interface Input {
  readonly form: 'text' | 'html';
  readonly value: string;
}

const HTML_NAMES = new Set(['.html', '.htm', '.xhtml']);
const STDIN = 0;

/**
 * Reads a file, or standard input for "-".
 *
 * @throws {InputError} where it can't be read or isn't text.
 */
export function readInput(file: string): Input {
  const bytes = readBytes(file);
  const extension = extname(file).toLowerCase();
  const form = HTML_NAMES.has(extension) || (extension !== '.txt' && beginsLikeHtml(bytes)) ? 'html' : 'text';
  return { form, value: decode(bytes, form, file) };
}

/** @throws {InputError} where a page has no article in it. */
export function analyzeInput(input: Input, options: AnalyzeOptions = {}, url?: string): Report {
  if (input.form === 'text') return analyze(input.value, options);
  const { text, metadata, links, blockQuotes } = findIn(input.value, url);
  const { title, byline, publisher, date, genre, language, outlets } = metadata;
  const known = { title, byline, publisher, date, genre, language };
  const stated = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
  return analyze(text, {
    ...stated,
    outlets: [...outlets],
    links: [...links],
    blockQuotes: [...blockQuotes],
    ...options,
  });
}

const ARTICLE_PROBLEMS: Record<ArticleErrorCode, string> = {
  'no-article': 'no article in this page',
  'page-too-large': 'this page is too large',
  'empty-page': 'hardly any text in this page',
};

function findIn(html: string, url: string | undefined) {
  try {
    return findArticle(html, url === undefined ? {} : { url });
  } catch (error) {
    if (error instanceof ArticleError) throw new InputError(ARTICLE_PROBLEMS[error.code]);
    throw error;
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? STDIN : resolve(whereCalled(), file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw new InputError(`there is no file "${file}"`);
    if (code === 'EISDIR') throw new InputError(`"${file}" is a folder`);
    throw new InputError(`can't read "${file}": ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** npm runs scripts in the project's folder, but names are meant from where the command was typed. */
function whereCalled(): string {
  const fromNpm = process.env['npm_lifecycle_event'] === 'analyze' ? process.env['INIT_CWD'] : undefined;
  return fromNpm ?? process.cwd();
}

function beginsLikeHtml(bytes: Buffer): boolean {
  return /^\ufeff?\s*<(?:!doctype\s+html|html|head|body)\b/i.test(bytes.subarray(0, 200).toString('utf8'));
}

/** Text stays exactly as it is, a byte-order mark included; a page may declare its encoding. */
function decode(bytes: Buffer, form: Input['form'], file: string): string {
  const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i.exec(
    bytes.subarray(0, 1024).toString('latin1'),
  );
  const encoding = form === 'html' ? (declared?.[1] ?? 'utf-8') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: form === 'text' }).decode(bytes);
  } catch {
    throw new InputError(`"${file}" is not ${encoding === 'utf-8' ? 'UTF-8 text' : `text in ${encoding}`}`);
  }
}
