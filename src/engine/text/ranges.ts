/**
 * Index of the last of `ranges` (in order and disjoint) that begins at or before `offset`, or -1: the sentence, or
 * paragraph, that holds it where any does.
 */
export function lastStartingBy(ranges: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.start ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
