import type { SourceKind } from '../../../src/engine/report.ts';

/** What a careful reader finds in a sentence. */
export type Labelled = readonly [
  kind: SourceKind | null,
  /** `s` second-hand, `h` hedged, `d` a denial, `n` a refused comment. */
  flags: string,
  text: string,
  /** Through which outlets it came, the nearest to the reader first; missing where nobody has labelled it. */
  chain?: readonly string[],
];

/**
 * An article that takes over what other outlets reported, in sports, entertainment, technology, science, and the news of many countries. Its labels
 * were written before the engine had read it, and stay as they were.
 */
export interface TakenOver {
  readonly publisher?: string;
  readonly paragraphs: readonly (readonly Labelled[])[];
}
