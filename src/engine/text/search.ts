import type { Tokens } from './document.ts';

/**
 * The lowest index at which `holds` is true, of a row of `count` for which it is false up to some index and true from there on; `count`
 * where it never is. Looks at about log2(count) of them.
 */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  for (let high = count; low < high; ) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first token that starts at or behind `offset`, in code units. */
export function firstTokenFrom({ start, count }: Pick<Tokens, 'start' | 'count'>, offset: number): number {
  return firstWhere(count, (token) => (start[token] as number) >= offset);
}
