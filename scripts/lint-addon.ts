/**
 * Mozilla's linter for add-ons on `dist/firefox`: fails on anything that it finds, but for what is accepted here, with a reason.
 *
 *   tsx scripts/lint-addon.ts
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.ts';

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/**
 * Assignments to innerHTML: Preact has one for a property that we don't use, linkedom and Readability have some for documents
 * without a window, where nothing runs and nothing loads. Our own sources have none, which is checked below.
 */
const ACCEPTED = 'UNSAFE_VAR_ASSIGNMENT';
const UNSAFE = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/;

const { stdout, stderr } = spawnSync(
  join(ROOT, 'node_modules/.bin/web-ext'),
  ['lint', '--source-dir', join(ROOT, 'dist/firefox'), '--output', 'json'],
  { encoding: 'utf8', shell: process.platform === 'win32' },
);
const found = findingsOf(stdout, stderr).filter(({ code }) => code !== ACCEPTED);
for (const { code, message, file, line } of found)
  console.error(`${file ?? ''}:${line ?? ''} ${code}: ${message}`);

const source = join(ROOT, 'src');
const unsafe = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && UNSAFE.test(readFileSync(join(source, path), 'utf8')),
);
for (const path of unsafe) console.error(`src/${path} writes HTML into a page: page text is only ever text`);

console.log(`${found.length + unsafe.length} findings`);
process.exitCode = found.length + unsafe.length > 0 ? 1 : 0;

function findingsOf(json: string, failure: string): Finding[] {
  try {
    const { errors, warnings, notices } = JSON.parse(json);
    return [...errors, ...warnings, ...notices];
  } catch {
    throw new Error(`web-ext gave no answer: ${failure || json}`);
  }
}
