import { afterEach, beforeEach, expect, test } from 'vitest';
import { Painter } from '../../src/page/painter.ts';
import type { Stretch } from '../../src/page/ranges.ts';
import { finish } from './round-trip.ts';

let painter: Painter;
let texts: Text[];

beforeEach(() => {
  painter = new Painter();
  document.body.innerHTML = '<p>One two three.</p><p>Four five six.</p><p>Seven.</p>';
  texts = [...document.querySelectorAll('p')].map((paragraph) => paragraph.firstChild as Text);
});
afterEach(() => painter.destroy());

const word = (paragraph: number, start: number, end: number): Stretch => ({
  node: texts[paragraph] as Text,
  start,
  end,
});
const ranges = (name: string): AbstractRange[] => [...(CSS.highlights.get(`sourcelight-${name}`) ?? [])];

test('what is painted again is the very same: nothing flickers', () => {
  finish(painter.show([['hedge', [word(0, 0, 3), word(1, 0, 4)]]]));
  const [first, second] = ranges('hedge');
  finish(painter.show([['hedge', [word(1, 0, 4), word(2, 0, 5)]]]));
  expect(ranges('hedge')).toContain(second);
  expect(ranges('hedge')).not.toContain(first);
  expect(ranges('hedge')).toHaveLength(2);
});

test('while it paints, what was there before stays', () => {
  finish(painter.show([['hedge', [word(0, 0, 3)]]]));
  const work = painter.show([
    ['hedge', [word(1, 0, 4)]],
    ['weak-source', [word(2, 0, 5)]],
  ]);
  work.next();
  expect(ranges('hedge')).toHaveLength(2);
  // Given up here: the next one clears up.
  finish(painter.show([['weak-source', [word(2, 0, 5)]]]));
  expect(ranges('hedge')).toEqual([]);
  expect(ranges('weak-source')).toHaveLength(1);
});

test('it keeps to the order in which marks are wanted', () => {
  const work = painter.show([1, 2, 0].map((paragraph) => ['hedge', [word(paragraph, 0, 4)]] as const));
  work.next();
  expect(ranges('hedge').map(({ startContainer }) => startContainer)).toEqual([texts[1]]);
  work.next();
  expect(ranges('hedge').map(({ startContainer }) => startContainer)).toEqual([texts[1], texts[2]]);
});

test('a text that was rewritten loses its marks at once', () => {
  finish(painter.show([['hedge', [word(0, 0, 3), word(1, 0, 4)]]]));
  painter.forget(texts[0] as Text);
  expect(ranges('hedge').map(({ startContainer }) => startContainer)).toEqual([texts[1]]);
});

test('pointing out touches no other mark', () => {
  finish(painter.show([['hedge', [word(0, 0, 3)]]]));
  painter.flash([word(0, 0, 7)]);
  finish(painter.show([['hedge', [word(0, 0, 3)]]]));
  expect(ranges('flash')).toHaveLength(1);
  painter.clear('flash');
  expect(ranges('hedge')).toHaveLength(1);
});

test('marks that a script of ours has left behind are gone when the next one begins', () => {
  CSS.highlights.set('sourcelight-hedge', new Highlight());
  CSS.highlights.set('of-the-page', new Highlight());
  new Painter();
  expect([...CSS.highlights.keys()]).toEqual(['of-the-page']);
  CSS.highlights.delete('of-the-page');
});

test('what is withdrawn comes back as it was', () => {
  finish(painter.show([['hedge', [word(0, 0, 3)]]]));
  const before = ranges('hedge');
  painter.withdraw();
  expect(CSS.highlights.size).toBe(0);
  painter.restore();
  expect(ranges('hedge')).toEqual(before);
});

test('another palette takes over what is painted', () => {
  finish(painter.show([['hedge', [word(0, 0, 3)]]]));
  const before = ranges('hedge');
  painter.setPalette('contrast');
  expect(ranges('hedge')).toEqual([]);
  expect(ranges('contrast-hedge')).toEqual(before);
});
