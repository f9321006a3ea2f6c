import { afterEach, beforeEach, expect, test } from 'vitest';
import { TextMap } from '../../src/page/ranges.ts';

const TEXT = 'One two.\n\nThree four.\n\nOne two.';
let nodes: Text[];
let map: TextMap;

const fill = (html: string): Text[] => {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('p')].map((paragraph) => paragraph.firstChild as Text);
};

beforeEach(() => {
  nodes = fill('<p>One two.</p><p>Three four.</p><p>One two.</p>');
  map = new TextMap(
    TEXT,
    [
      [0, 8, 0, 0],
      [10, 21, 1, 0],
      [23, 31, 2, 0],
    ],
    nodes,
  );
});
afterEach(() => document.body.replaceChildren());

const nodesAt = (): Text[] => map.stretches(0, TEXT.length).map(({ node }) => node);

test('equal texts that came instead stand for those that have gone, each for one, in order', () => {
  const [first, second, third] = fill('<p>One two.</p><p>Three four!</p><p>One two.</p>');
  expect(map.adopt([first, second, third] as Text[])).toBe(true);
  expect(nodesAt()).toEqual([first, third]);
});

test('texts that are still there keep their place, also when they were moved', () => {
  document.querySelector('p')?.parentElement?.append(...document.querySelectorAll('p'));
  expect(map.adopt(nodes)).toBe(false);
  expect(nodesAt()).toEqual(nodes);
});

test('one text never stands for two', () => {
  const [only] = fill('<p>One two.</p>');
  map.adopt([only, only] as Text[]);
  expect(nodesAt()).toEqual([only]);
});

test('an article is gone when most of its text is', () => {
  document.querySelectorAll('p')[1]?.remove();
  expect(map.isMostlyGone()).toBe(false);
  document.querySelector('p')?.remove();
  expect(map.isMostlyGone()).toBe(true);
});

test('what a page hides can not be seen, what is scrolled away can', () => {
  document.body.style.cssText = 'height: 1px; overflow: hidden';
  expect(map.isAnyVisible()).toBe(true);
  document.body.style.display = 'none';
  expect(map.isAnyVisible()).toBe(false);
  document.body.removeAttribute('style');
});

test('a frame that was removed holds no text of the page', () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const text = frame.contentDocument?.createTextNode('One two.') as Text;
  frame.contentDocument?.body.append(text);
  const inFrame = new TextMap('One two.', [[0, 8, 0, 0]], [text]);
  expect(inFrame.stretches(0, 8)).toHaveLength(1);
  frame.remove();
  expect(inFrame.stretches(0, 8)).toEqual([]);
});
