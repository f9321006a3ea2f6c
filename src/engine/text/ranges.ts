import type { TextDocument } from './document.ts';
import { firstWhere } from './search.ts';

/**
 * Index of the last of `ranges` (in order and disjoint) that begins at or before `offset`, or -1: the sentence, or
 * paragraph, that holds it where any does.
 */
export function lastStartingBy(ranges: readonly { readonly start: number }[], offset: number): number {
  return (
    firstWhere(ranges.length, (index) => (ranges[index]?.start ?? Number.POSITIVE_INFINITY) > offset) - 1
  );
}

/** Index of the sentence that holds `offset`, or else of the last before it; 0 where there is none. */
export function sentenceAt({ sentences }: Pick<TextDocument, 'sentences'>, offset: number): number {
  return Math.max(0, lastStartingBy(sentences, offset));
}

/** Index of the paragraph of that sentence. */
export function paragraphAt(document: Pick<TextDocument, 'sentences'>, offset: number): number {
  return document.sentences[sentenceAt(document, offset)]?.paragraph ?? 0;
}

/** The least of what `by` says of the values; infinity where there are none. Any number of them: an argument list has an end. */
export function leastOf<T>(values: Iterable<T>, by: (value: T) => number): number {
  let least = Infinity;
  for (const value of values) least = Math.min(least, by(value));
  return least;
}

/** The most of what `by` says of the values; minus infinity where there are none. */
export function mostOf<T>(values: Iterable<T>, by: (value: T) => number): number {
  let most = -Infinity;
  for (const value of values) most = Math.max(most, by(value));
  return most;
}
