import type { Genre, SourceKind } from '../../../src/engine/report.ts';

/**
 * A short article of a sort that the tagger's corpus, American political news, does not have. Its labels were written before the engine had
 * read it; where a second reading by the label guide corrected one, the text decided, not the engine.
 */
export interface UnlikeSort {
  readonly publisher: string;
  readonly genre: Genre;
  /** Each sentence, a paragraph of its own, as in `founding-sort/founding-sort.ts`; null: the reporter's own voice. */
  readonly sentences: readonly (readonly [kind: SourceKind | null, flags: string, text: string])[];
}
