import type { Span } from '../report.ts';
import type { Quotation } from '../text/document.ts';
import { lastStartingBy } from '../text/ranges.ts';
import { firstWhere } from '../text/search.ts';

/** Half-open range of offsets: what a sentence, a paragraph or a hedge is. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How many code units of `spans`, in order, lie within `range`. Looks at those beside it alone: a speech may have thousands. */
export function covered(spans: readonly Span[], range: Range): number {
  const behind = firstWhere(spans.length, (index) => (spans[index] as Span)[0] >= range.end);
  let sum = 0;
  for (let index = behind - 1; index >= 0; index--) {
    const [start, end] = spans[index] as Span;
    if (end <= range.start) break;
    sum += Math.min(end, range.end) - Math.max(start, range.start);
  }
  return sum;
}

export function touches(spans: readonly Span[], range: Range): boolean {
  return spans.some(([start, end]) => start < range.end && range.start < end);
}

/** Indexes, half-open, of those of `ranges` (in order and disjoint) that share a character with `span`. */
export function overlapping(ranges: readonly Range[], [start, end]: Span): { first: number; end: number } {
  if (end <= start) return { first: 0, end: 0 };
  const last = lastStartingBy(ranges, end - 1);
  let first = Math.max(0, lastStartingBy(ranges, start));
  if ((ranges[first]?.end ?? 0) <= start) first++;
  return { first, end: last + 1 };
}

/** Whether the span shares a character with any of `ranges` (in order and disjoint). */
export function overlapsAny(ranges: readonly Range[], span: Span): boolean {
  const { first, end } = overlapping(ranges, span);
  return first < end;
}

/** Those of `ranges` (in order and disjoint) that begin in `range`. */
export function within<T extends Range>(ranges: readonly T[], range: Range): T[] {
  const { first, end } = overlapping(ranges, [range.start, range.end]);
  return ranges.slice(first, end).filter((item) => item.start >= range.start);
}

/** The directly quoted words of a text, in order and disjoint; scare quotes and titles are none. */
export function quotedWords(quotations: readonly Quotation[]): Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const { scare, innerStart: start, innerEnd: end } of quotations) {
    if (scare || end <= start) continue;
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
