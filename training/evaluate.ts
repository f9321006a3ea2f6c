/**
 * Scores the engine against gold data: `npm run evaluate -- [spans|labels] [GOLD.jsonl] [more options of score.mjs]`.
 * Without arguments: the attributions of PolNeAR's development part and the labelled sentences, where ../shared has them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../src/engine/index.ts';
import { corpusFile } from './corpus.ts';

const [mode, gold, ...options] = process.argv.slice(2);
const runs =
  mode && gold
    ? [[mode, gold]]
    : [
        ['spans', corpusFile('polnear-dev.jsonl')],
        ['labels', corpusFile('dev.labels.jsonl')],
      ].filter(([name]) => !mode || mode === name);

const directory = mkdtempSync(join(tmpdir(), 'sourcelight-'));
try {
  for (const [kind = '', file = ''] of runs) {
    const articles = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { id: string; text: string; publisher?: string });
    const reports = articles.map(({ id, text }) =>
      JSON.stringify({ id, report: analyze(text, { id, language: 'en' }) }),
    );
    const output = join(directory, `${kind}.jsonl`);
    writeFileSync(output, reports.join('\n'));
    spawnSync(process.execPath, [corpusFile('score.mjs'), kind, file, output, ...options], {
      stdio: 'inherit',
    });
  }
} finally {
  rmSync(directory, { recursive: true });
}
