import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MARK_TYPES } from '../../src/engine/report.ts';

const read = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

/** The first declaration block behind a selector, its values in the order of writing. */
function underline(css: string, selector: string): string {
  const block = css.slice(css.indexOf(selector)).match(/\{([^}]*)\}/)?.[1] ?? '';
  return block.match(/text-decoration: ([^;!]+)/)?.[1]?.trim() ?? '';
}

const marks = read('content/marks.css');
const legend = read('ui/marks-legend.css');

test.each(MARK_TYPES)('the example of "%s" has the line that articles show', (type) => {
  const inArticle = underline(marks, `::highlight(sourcelight-${type})`);
  const color = legend.match(new RegExp(`--mark-${type}: light-dark\\((#\\w+)`))?.[1] ?? '';
  const inExample = underline(legend, `[data-mark="${type}"]`).replace(`var(--mark-${type})`, color);
  expect(inArticle).not.toBe('');
  expect(inExample).toBe(inArticle);
});
