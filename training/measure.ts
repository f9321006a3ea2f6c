import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../src/engine/index.ts';
import { corpusFile } from './corpus.ts';

/** What is scored: attributions against marked spans, or sentences against their labels. */
export type Scoring = 'spans' | 'labels';

/** The gold data that the figures in the documents are measured on. */
export const DEVELOPMENT: Readonly<Record<Scoring, string>> = {
  spans: 'polnear-dev.jsonl',
  labels: 'dev.labels.jsonl',
};

/**
 * Reads each article of `file` (JSONL with `id` and `text`) with the engine, and gives what `score.mjs`, beside the gold data, prints of the
 * reports.
 * @param options further options of score.mjs.
 * @throws Error where score.mjs fails: its own message.
 */
export function scoreReports(scoring: Scoring, file: string, options: readonly string[] = []): string {
  const directory = mkdtempSync(join(tmpdir(), 'sourcelight-'));
  try {
    const reports = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const { id, text } = JSON.parse(line) as { id: string; text: string };
        return JSON.stringify({ id, report: analyze(text, { id, language: 'en' }) });
      });
    const output = join(directory, 'reports.jsonl');
    writeFileSync(output, reports.join('\n'));
    const run = spawnSync(process.execPath, [corpusFile('score.mjs'), scoring, file, output, ...options], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(run.stderr);
    return run.stdout;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/**
 * The figures on a line of what `score.mjs` printed, by their path: `content.token.f1`, in per cent as printed, `strengthSpearman` as the
 * correlation that it is.
 */
export function readFigures(printed: string): Map<string, number> {
  const figures = new Map<string, number>();
  const add = (path: string, value: unknown): void => {
    if (typeof value === 'number') figures.set(path, value);
    else if (typeof value === 'object' && value)
      for (const [key, inner] of Object.entries(value)) add(`${path}.${key}`, inner);
  };
  for (const line of printed.split('\n')) {
    const [, name, value] = /^(\w+) +([{\d].*)$/.exec(line) ?? [];
    if (name && value) add(name, JSON.parse(value));
  }
  return figures;
}
