import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MARK_TYPES } from '../../src/engine/report.ts';
import { PALETTES } from '../../src/options.ts';
import { contrast, difference, type Rgb, readColor, VISIONS } from './color-vision.ts';

const read = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
const marks = read('content/marks.css');
const legend = read('ui/marks-legend.css');

/** The first declaration block behind a selector. */
function block(css: string, selector: string): string {
  const at = css.indexOf(`${selector} {`);
  return at < 0 ? '' : (css.slice(at).match(/\{([^}]*)\}/)?.[1] ?? '');
}

function underline(css: string, selector: string): string {
  return (
    block(css, selector)
      .match(/text-decoration: ([^;!]+)/)?.[1]
      ?.trim() ?? ''
  );
}

const highlight = (palette: string, layer: string): string =>
  `::highlight(sourcelight-${palette === 'standard' ? '' : `${palette}-`}${layer})`;
const example = (palette: string, layer: string): string =>
  `${palette === 'standard' ? '\n' : `[data-palette="${palette}"] `}.mark-example[data-mark="${layer}"]`;

describe.each(PALETTES)('palette "%s"', (palette) => {
  test.each([...MARK_TYPES, 'faint'])('the example of "%s" has the line that articles show', (layer) => {
    const inArticle = underline(marks, highlight(palette, layer));
    const color = legend.match(new RegExp(`--mark-${layer}: light-dark\\((#\\w+)`))?.[1] ?? '';
    const inExample = underline(legend, example(palette, layer)).replace(`var(--mark-${layer})`, color);
    expect(inArticle).not.toBe('');
    expect(inExample).toBe(inArticle);
  });

  test('no two kinds have the same line', () => {
    const lines = [...MARK_TYPES, 'faint'].map((layer) =>
      underline(marks, highlight(palette, layer)).replace(/ #?\w+$/, ''),
    );
    expect(new Set(lines).size).toBe(lines.length);
  });
});

/** The colours of the lines, and the backgrounds on which each must show. */
const dark = marks.slice(marks.indexOf('(prefers-color-scheme: dark)'));
const lineColors = (css: string, palette: string): Rgb[] =>
  MARK_TYPES.map((type) => {
    const [color = ''] =
      block(css, highlight(palette, type)).match(/(?<=text-decoration[^;]*)#[0-9a-f]{6}/) ?? [];
    return readColor(color);
  });
const SETS = [
  { name: 'standard, light', colors: lineColors(marks, 'standard'), on: ['#ffffff'] },
  { name: 'standard, dark', colors: lineColors(dark, 'standard'), on: ['#ffffff', '#121212'] },
  { name: 'contrast', colors: lineColors(marks, 'contrast'), on: ['#e9d8ff', '#d0eaff', '#ffedc0'] },
];

describe.each(SETS)('colours of $name', ({ colors, on }) => {
  test.each(Object.keys(VISIONS))('are told apart with %s vision', (vision) => {
    const seen = colors.map((color) => VISIONS[vision]?.(color) ?? color);
    for (const [index, one] of seen.entries())
      for (const other of seen.slice(index + 1)) expect(difference(one, other)).toBeGreaterThan(15);
  });

  test.each(on)('show on %s', (background) => {
    for (const color of colors) expect(contrast(color, readColor(background))).toBeGreaterThanOrEqual(3);
  });
});
