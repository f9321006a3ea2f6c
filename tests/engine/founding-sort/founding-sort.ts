import type { SourceKind } from '../../../src/engine/report.ts';

/**
 * An article of the sort that Sourcelight began with: nearly all of it taken over from one outlet, which cites a record and
 * people without a name; somebody denies, somebody doesn't comment.
 */
export interface FoundingSort {
  /** The outlet from which the article takes its news. */
  readonly outlet: string;
  /**
   * Each sentence, a paragraph of its own, with what a careful reader finds: the main claim's kind of source, and letters: `s` second-hand,
   * `h` hedged, `d` a denial, `n` a refused comment.
   */
  readonly sentences: readonly (readonly [kind: SourceKind, flags: string, text: string])[];
}
