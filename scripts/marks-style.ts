/**
 * The marks' style sheet as Chromium gets it. There, elements inherit the styles of highlights: they are given to the root alone. Given to all,
 * as Firefox needs it, each element of a page holds a copy, 1 kB of memory and work whenever the page is styled.
 *
 * What is inherited is a length in pixels, so "em" would mean the root's font, which many sites make small: `FLOOR` pixels at least.
 */
const FLOOR = 17;

/** @throws Error where a rule is not of the form that this understands. */
export function styleByInheritance(css: string): string {
  const style = css
    .replace(/(^|[\s,}])::highlight\(/g, '$1:root::highlight(')
    .replace(/\b(\d*\.\d+)em\b/g, (length, em) => `max(${length}, ${(Number(em) * FLOOR).toFixed(2)}px)`);
  if (/(?<!:root)::highlight\(/.test(style)) throw new Error('a rule for highlights names an element');
  return style;
}
