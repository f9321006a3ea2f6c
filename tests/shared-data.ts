import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Benchmark data that lies beside the project, not in it: gold labels, saved pages. Tests that need it run when it
 * is there and say aloud that they were skipped when it is not.
 */
const root = resolve(
  process.env['SOURCELIGHT_SHARED'] ?? join(dirname(fileURLToPath(import.meta.url)), '../../shared'),
);

/** Absolute path of a file or folder of the shared data, or null (and a line on the console) where it is missing. */
export function sharedData(path: string): string | null {
  const full = join(root, path);
  if (existsSync(full)) return full;
  console.warn(
    `SKIPPED: tests on ${path}: not found beside this project (set SOURCELIGHT_SHARED to its folder).`,
  );
  return null;
}
