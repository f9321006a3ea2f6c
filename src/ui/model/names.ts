import type { Source, SourceKind } from '../../engine/report.ts';

const PROPER: ReadonlySet<SourceKind> = new Set(['named', 'organization']);

/** Whether sources of this kind are called by a name, and not by a phrase of the article. */
export function isProperName(kind: SourceKind): boolean {
  return PROPER.has(kind);
}

/**
 * A source's name as a label shows it. What articles call a source without a name, or a document, comes out of the middle of
 * a sentence: "three engineers". As a label it begins with a capital.
 */
export function labelOf({ name, kind }: Pick<Source, 'name' | 'kind'>): string {
  return isProperName(kind) ? name : name.charAt(0).toLocaleUpperCase('en') + name.slice(1);
}

/** A host as it may be broken over lines: at its dots, before it is broken within a word. */
export function breakableHost(host: string): string {
  return host.replaceAll('.', '\u200B.');
}
