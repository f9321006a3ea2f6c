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

/** Longer phrases are cut, in UTF-16 code units: they are to be taken in at a glance. */
const MOST_OF_PHRASE = 48;

/** A name or phrase, cut at a space where it is long. */
export function shortened(name: string): string {
  const end = name.lastIndexOf(' ', MOST_OF_PHRASE);
  return name.length > MOST_OF_PHRASE && end > 0 ? `${name.slice(0, end)} …` : name;
}

/** A host as it may be broken over lines: at its dots, before it is broken within a word. */
export function breakableHost(host: string): string {
  return host.replaceAll('.', '\u200B.');
}
