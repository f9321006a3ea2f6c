import type { Span } from '../report.ts';

interface Spanned {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/**
 * For each attribution (in order of appearance) the index of the one whose content holds its source and cue, the
 * innermost; null for none. One sweep: what can hold a later one is kept on a stack of open contents.
 */
export function enclosing(attributions: readonly Spanned[]): (number | null)[] {
  if (attributions.length < 2) return attributions.map(() => null);
  const contents = attributions
    .flatMap(({ content }, owner) => content.map(([start, end]) => ({ start, end, owner })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const order = attributions
    .map(({ source, cue, content }, index) => ({
      index,
      span: hull(cue.length > 0 ? [...source, ...cue] : content),
      cued: cue.length > 0,
    }))
    .sort((a, b) => a.span[0] - b.span[0]);
  const within: (number | null)[] = attributions.map(() => null);
  const open: { start: number; end: number; owner: number }[] = [];
  let next = 0;
  for (const { index, span, cued } of order) {
    for (; next < contents.length && (contents[next]?.start ?? 0) <= span[0]; next++) {
      const content = contents[next];
      if (content) open.push(content);
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= span[0]) open.pop();
    if (!cued) continue;
    let least = Infinity;
    for (const { start, end, owner } of open) {
      if (owner === index || start > span[0] || span[1] > end || end - start >= least) continue;
      least = end - start;
      within[index] = owner;
    }
  }
  return withoutCycles(within);
}

/** Two that claim to hold each other ("A said, B said …") stand side by side instead. */
function withoutCycles(within: (number | null)[]): (number | null)[] {
  return within.map((holder, index) => {
    if (holder === null) return null;
    const seen = new Set([index]);
    for (let at: number | null = holder; at !== null; at = within[at] ?? null) {
      if (seen.has(at)) return null;
      seen.add(at);
    }
    return holder;
  });
}

function hull(spans: readonly Span[]): Span {
  let first = Infinity;
  let last = -Infinity;
  for (const [start, end] of spans) {
    first = Math.min(first, start);
    last = Math.max(last, end);
  }
  return [first, last];
}
