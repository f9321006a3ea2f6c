/**
 * Which of many stretches of text, in the order of the text, is the first whose end lies below the top of the view. It looks at
 * about log2(count) of them: texts run from top to bottom. Where they don't (columns), it finds one near.
 *
 * @param rangesOf the ranges of a stretch; none where the page no longer shows it.
 * @returns its index, or null where all lie above the view or none can be seen at all.
 */
export function firstInView(count: number, rangesOf: (index: number) => readonly Range[]): number | null {
  let low = 0;
  let high = count;
  let found: number | null = null;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = nearestShown(middle, high, rangesOf);
    if (at === null) {
      high = middle;
      continue;
    }
    if (at.bottom > 0) {
      found = at.index;
      high = middle;
    } else low = at.index + 1;
  }
  return found;
}

/** The first stretch from `index` on that is on show, and where it ends in the view. */
function nearestShown(
  index: number,
  before: number,
  rangesOf: (index: number) => readonly Range[],
): { index: number; bottom: number } | null {
  for (let at = index; at < before; at++) {
    const box = rangesOf(at).at(-1)?.getBoundingClientRect();
    if (box && box.height > 0) return { index: at, bottom: box.bottom };
  }
  return null;
}
