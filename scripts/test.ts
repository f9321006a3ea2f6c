/**
 * Everything that must hold, in the order in which it fails fastest. Stops at the first step that fails, and closes with a line
 * `N passed, N failed`: the tests of all steps together, and a step without tests of its own that failed.
 *
 *   npm test
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browsers.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = join(ROOT, 'out/test-results');

interface Step {
  title: string;
  /** A program of node_modules/.bin and its arguments. */
  command: [program: string, ...args: string[]];
  /** Vitest project whose results the step writes. */
  project?: string;
}

const vitest = (title: string, project: string): Step => ({
  title,
  project,
  command: [
    'vitest',
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(RESULTS, `${project}.json`)}`,
  ],
});

const STEPS: Step[] = [
  { title: 'format and lint', command: ['biome', 'ci', '.'] },
  { title: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  {
    title: 'types of the engine, without DOM or browser',
    command: ['tsc', '-p', 'src/engine/tsconfig.json'],
  },
  vitest('units and structure', 'unit'),
  { title: 'build', command: ['tsx', 'scripts/build.ts'] },
  { title: 'add-on linter', command: ['tsx', 'scripts/lint-addon.ts'] },
  vitest('pages, in Chromium', 'page'),
  vitest('end to end, in Chromium and Firefox', 'e2e'),
];

const totals = { passed: 0, failed: 0, skipped: 0 };

function runStep({ title, command: [program, ...args], project }: Step): boolean {
  console.log(`\n▶ ${title}`);
  const began = performance.now();
  const { status } = spawnSync(join(ROOT, 'node_modules/.bin', program), args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const succeeded = status === 0;
  const failedBefore = totals.failed;
  if (project) count(project);
  // A step that fails without a failed test (a linter, a test file that doesn't load) must not end in "0 failed".
  if (!succeeded && totals.failed === failedBefore) totals.failed += 1;
  console.log(`${succeeded ? '✔' : '✘'} ${title} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return succeeded;
}

function count(project: string): void {
  try {
    const result = JSON.parse(readFileSync(join(RESULTS, `${project}.json`), 'utf8'));
    totals.passed += result.numPassedTests;
    totals.failed += result.numFailedTests;
    totals.skipped += result.numPendingTests + result.numTodoTests;
  } catch {
    // Vitest wrote nothing: it failed before the first test, which runStep counts.
  }
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
process.env['CHROMIUM'] = await ensureBrowser('chromium');
process.env['FIREFOX'] = await ensureBrowser('firefox');

process.exitCode = STEPS.every(runStep) ? 0 : 1;
if (totals.skipped > 0) console.log(`\n${totals.skipped} skipped (see above why).`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
