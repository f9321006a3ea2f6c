import type { FoundAttribution } from '../attributions/attribution.ts';
import type { AnalyzeOptions, Genre, Hedge } from '../report.ts';
import type { FoundResponse } from '../responses/index.ts';
import type { Resolution } from '../sources/resolution.ts';
import type { TextDocument } from '../text/document.ts';
import type { Range } from './spans.ts';

/** In order of `start` and disjoint, each with how sure its rule is (0..1). */
export type RatedHedge = Hedge & { readonly confidence: number };

/** What the steps found in one text: all that the report is put together from. */
export interface Findings {
  readonly document: TextDocument;
  /** Directly quoted words, in order and disjoint: `quotedWords`. */
  readonly quoted: readonly Range[];
  readonly found: readonly FoundAttribution[];
  readonly resolution: Resolution;
  readonly hedges: readonly RatedHedge[];
  /** Parallel to the document's sentences. */
  readonly responses: readonly (FoundResponse | null)[];
  readonly genre: Genre;
  /** In order of `start`. */
  readonly links: NonNullable<AnalyzeOptions['links']>;
  readonly rubric: AnalyzeOptions['rubric'];
}
