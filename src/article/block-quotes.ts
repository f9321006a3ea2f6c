import type { Range } from './article.ts';
import type { Block } from './blocks.ts';
import { isHeading } from './lines.ts';

/** More of the text than this share in quotations: the page indents its own words by them. */
const MOST = 0.85;

/**
 * The stretches of the text that the page sets off as quoted, by `<blockquote>`, each as long as its elements stand side by side.
 *
 * @param starts where each block begins in the text, in UTF-16 code units.
 */
export function blockQuotesOf(blocks: readonly Block[], starts: readonly number[]): Range[] {
  const quotes: { start: number; end: number }[] = [];
  let all = 0;
  let quoted = 0;
  let before: Element | null = null;
  for (const [index, block] of blocks.entries()) {
    const quote = isHeading(block) ? null : block.element.closest('blockquote');
    const start = starts[index] as number;
    const end = start + block.text.length;
    all += block.text.length;
    if (quote) {
      quoted += block.text.length;
      const last = quotes.at(-1);
      if (last && quote === before) last.end = end;
      else quotes.push({ start, end });
    }
    before = quote;
  }
  return quoted > MOST * all ? [] : quotes;
}
