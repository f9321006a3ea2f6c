/** Settings as a file: to keep, to move to another browser, to hand to a class. Pure. */
import { DEFAULT_OPTIONS, type Options, readOptions } from '../options.ts';

/** By this a file is known as ours. */
const KIND = 'sourcelight settings';

/** Why a file can't be used; with "faults", the names of the settings in it that can't. */
export type ImportProblem =
  | { problem: 'not-json' | 'not-settings' | 'newer' }
  | { problem: 'faults'; faults: readonly string[] };

export function writeSettings(options: Options): string {
  return `${JSON.stringify({ kind: KIND, ...options }, null, 2)}\n`;
}

/** All or nothing: a file with anything that can't be used changes nothing, so that no part is lost unseen. */
export function readSettings(text: string): Options | ImportProblem {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { problem: 'not-json' };
  }
  if (typeof read !== 'object' || read === null || !('kind' in read) || read.kind !== KIND) {
    return { problem: 'not-settings' };
  }
  const { kind: _, ...stored } = read;
  const version = 'version' in stored ? stored.version : undefined;
  if (typeof version === 'number' && version > DEFAULT_OPTIONS.version) return { problem: 'newer' };
  const faults = Object.keys(stored).filter((key) => !(key in DEFAULT_OPTIONS));
  const options = readOptions(stored, (path) => faults.push(path));
  return faults.length > 0 ? { problem: 'faults', faults } : options;
}
