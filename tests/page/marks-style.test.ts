/** Chromium's share of the marks' style, in Chromium. */
import { afterEach, expect, test } from 'vitest';
import { styleByInheritance } from '../../scripts/marks-style.ts';
import marks from '../../src/content/marks.css?raw';
import { openPage } from './round-trip.ts';

let close = (): void => {};
afterEach(() => close());

const NAMES = [...new Set([...marks.matchAll(/highlight\((sourcelight-[\w-]+)\)/g)].map(([, name]) => name))];

async function lookIn(style: string, name: string): Promise<string[]> {
  const page = await openPage(
    `<!doctype html><style>html { font-size: 10px } p { font-size: 17px; color: rgb(0, 80, 0) }</style><style>${style}</style><p>Text</p>`,
  );
  close = page.close;
  const paragraph = page.document.querySelector('p') as Element;
  const look = (page.document.defaultView as Window).getComputedStyle(paragraph, `::highlight(${name})`);
  const { color, backgroundColor, textDecorationLine, textDecorationStyle, textDecorationColor } = look;
  const thickness = Number.parseFloat(look.textDecorationThickness).toFixed(1);
  page.close();
  return [color, backgroundColor, textDecorationLine, textDecorationStyle, textDecorationColor, thickness];
}

test.each(NAMES)('%s looks the same when the root alone has it', async (name = '') => {
  expect(await lookIn(styleByInheritance(marks), name)).toEqual(await lookIn(marks, name));
});

test('a rule that it would miss is refused', () => {
  expect(() => styleByInheritance('p::highlight(sourcelight-hedge) { color: red }')).toThrow('highlights');
});
