import type { Genre, SourceKind } from '../../../src/engine/report.ts';

/**
 * A short article of our own. Its labels, strength among them, follow the label guide and were written before the engine first read it.
 */
export interface RatedArticle {
  readonly publisher: string;
  readonly genre: Genre;
  /**
   * Each sentence, a paragraph of its own. Kind null: the reporter's own voice, then strength is null, too; strength 0 to 4. Flags: h hedged,
   * s second-hand, q quotation, d denial, n no comment.
   */
  readonly sentences: readonly (readonly [
    kind: SourceKind | null,
    strength: 0 | 1 | 2 | 3 | 4 | null,
    flags: string,
    text: string,
  ])[];
}
