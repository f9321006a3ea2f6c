/**
 * Every setting of the extension: its default, its validator and how an older version is brought up to date.
 * Pure: reading and writing storage is `browser/`'s work.
 */
import { MARK_TYPES, type MarkType } from './engine/report.ts';

export interface Options {
  /** Version of this shape; older ones are migrated on reading. */
  version: 1;
  /** Which kinds of marks a page shows. */
  marks: Record<MarkType, boolean>;
}

export const DEFAULT_OPTIONS: Options = {
  version: 1,
  marks: { 'weak-source': true, secondhand: true, hedge: true },
};

/**
 * Options from whatever storage holds. What is missing, of a wrong type or from a newer version falls back to its
 * default, field by field: a damaged setting never costs the reader the others.
 */
export function readOptions(stored: unknown): Options {
  const marks = isRecord(stored) && isRecord(stored['marks']) ? stored['marks'] : {};
  const entries = MARK_TYPES.map((type) => {
    const value = marks[type];
    return [type, typeof value === 'boolean' ? value : DEFAULT_OPTIONS.marks[type]] as const;
  });
  return { version: 1, marks: Object.fromEntries(entries) as Record<MarkType, boolean> };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
