/**
 * The licences of the packages whose code is in the extension. Each asks that its text comes along wherever the code goes.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A package in one of the build's passes, as vite describes it. */
export interface BundledPackage {
  name: string;
  version: string;
  /** SPDX identifier; null or absent where the package names none. */
  identifier?: string | null;
  /** The text of its licence file; null or absent where it has none. */
  text?: string | null;
}

/**
 * Reads what vite's passes have written of their packages.
 *
 * @param folder holds one JSON file a pass, each a list of packages
 * @returns the notice for readers, in plain text
 */
export async function readLicences(folder: string): Promise<string> {
  const passes = await Promise.all(
    (await readdir(folder)).map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8'))),
  );
  return formatLicences(passes.flat());
}

/**
 * Each package once, by name, with its version, licence, the licence's text and where to get its source.
 *
 * @throws {Error} for a package without a licence: it must not be shipped
 */
export function formatLicences(packages: readonly BundledPackage[]): string {
  const byTitle = new Map(packages.map((found) => [`${found.name} ${found.version}`, found]));
  const entries = [...byTitle]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, found]) => {
      if (!found.identifier) throw new Error(`${title} names no licence`);
      const address = `https://www.npmjs.com/package/${found.name}/v/${found.version}`;
      return [`${title} (${found.identifier})\n${address}`, found.text?.trim()].filter(Boolean).join('\n\n');
    });
  const opening = 'Sourcelight contains code and data of these packages, under these licences.';
  return `${[opening, ...entries].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
