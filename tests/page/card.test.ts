import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { boxOf } from '../../src/page/card/box.ts';
import { CardHost } from '../../src/page/card/host.ts';
import { TextMap } from '../../src/page/ranges.ts';
import { selectedIn } from '../../src/page/selection.ts';
import { PageWatch } from '../../src/page/watch.ts';

let card: CardHost | null = null;
let closed = 0;

afterEach(() => {
  card?.close();
  card = null;
});
// Wide enough for a card beside its words.
beforeAll(() => page.viewport(1000, 700));
beforeEach(() => {
  closed = 0;
  document.body.innerHTML = '<p>Officials said so.</p><p>The town denied it.</p>';
});

function rangeOf(node: Node): Range {
  const range = (node.ownerDocument ?? document).createRange();
  range.selectNodeContents(node);
  return range;
}

function open(range: Range): CardHost {
  card = new CardHost(document, {
    styles:
      ':host { position: absolute; left: var(--x); top: var(--y); inset-inline-end: auto } .card { width: 300px; height: 80px }',
    labelledBy: 'title',
    lang: 'en',
    dir: 'ltr',
    look: {},
    anchor: () => boxOf(range, document),
    mark: () => range,
    onClose: () => closed++,
  });
  card.start();
  return card;
}

const hostBox = () => document.querySelector('html > div[popover]')?.getBoundingClientRect() ?? new DOMRect();

/** A frame of the page's own site with a border, padding and half its size, some way down the page. */
async function frameWithText(): Promise<{ frame: HTMLIFrameElement; inner: Document }> {
  document.body.innerHTML = `<div style="height: 100px"></div>
    <iframe style="display: block; margin-left: 60px; width: 400px; height: 200px; border: 10px solid; padding: 20px; box-sizing: content-box;
      transform: scale(.5); transform-origin: 0 0"></iframe>`;
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc =
    '<!doctype html><style>body { margin: 0 }</style><p style="margin: 40px 0 0 30px">Officials said so.</p>';
  await loaded;
  return { frame, inner: frame.contentDocument as Document };
}

test('stands by words in a frame as the page’s own window has them', async () => {
  const { frame, inner } = await frameWithText();
  const range = rangeOf(inner.querySelector('p')?.firstChild as Node);
  const box = boxOf(range, document);
  const outer = frame.getBoundingClientRect();
  // Border and padding, then the text’s own place, all at half their size.
  expect(box?.left).toBeCloseTo(outer.left + (10 + 20 + 30) / 2);
  expect(box?.top).toBeCloseTo(outer.top + (10 + 20 + range.getBoundingClientRect().top) / 2);
  expect((box?.bottom ?? 0) - (box?.top ?? 0)).toBeCloseTo(range.getBoundingClientRect().height / 2);

  open(range);
  expect(hostBox().left).toBeCloseTo(Math.round(box?.left ?? 0), 0);
  expect(hostBox().top).toBeGreaterThanOrEqual(box?.bottom ?? 0);
});

test('closes when the reader presses or escapes in the frame', async () => {
  const { inner } = await frameWithText();
  const range = rangeOf(inner.querySelector('p')?.firstChild as Node);
  open(range);
  inner.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  expect(closed).toBe(1);
  open(range);
  inner.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(closed).toBe(2);
  inner.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(closed).toBe(2);
});

test('its coming and going is no change of a page whose `<html>` is watched', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  let changes = 0;
  const nodes = [...document.querySelectorAll('p')].map((paragraph) => paragraph.firstChild as Text);
  const watch = new PageWatch(document, nodes, { onChange: () => changes++ });
  const settle = async (): Promise<void> => {
    await Promise.resolve();
    vi.advanceTimersByTime(120_000);
  };
  open(rangeOf(nodes[0] as Text)).focus();
  await settle();
  card?.close();
  await settle();
  expect(changes).toBe(0);
  document.documentElement.append(document.createElement('div'));
  await settle();
  document.documentElement.lastElementChild?.remove();
  watch.stop();
  vi.useRealTimers();
  expect(changes).toBe(1);
});

test('what is typed in the card is heard by nothing of the page', async () => {
  const [first] = document.querySelectorAll('p');
  const { panel } = open(rangeOf(first as Node));
  const field = document.createElement('textarea');
  panel.append(field);
  field.focus();
  const heard: string[] = [];
  const stop = new AbortController();
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'paste', 'cut'])
    for (const target of [window, document, document.documentElement])
      target.addEventListener(type, ({ type }) => heard.push(type), { capture: true, signal: stop.signal });
  await userEvent.keyboard('so');
  field.select();
  await userEvent.copy();
  stop.abort();
  expect(field.value).toBe('so');
  expect(heard).toEqual([]);
});

test('the focus goes back to where it was', () => {
  document.body.innerHTML = '<button>Menu</button><p>Officials said so.</p>';
  const button = document.querySelector('button');
  button?.focus();
  open(rangeOf(document.querySelector('p')?.firstChild as Node)).focus();
  expect(document.activeElement?.matches('[popover]')).toBe(true);
  card?.close();
  expect(document.activeElement).toBe(button);
});

test('what is selected leads to its place in the text, in frames too', async () => {
  const nodes = [...document.querySelectorAll('p')].map((paragraph) => paragraph.firstChild as Text);
  const text = 'Officials said so.\n\nThe town denied it.';
  const map = new TextMap(
    text,
    [
      [0, 18, 0, 0],
      [20, 39, 1, 0],
    ],
    nodes,
  );
  getSelection()?.setBaseAndExtent(nodes[0] as Text, 10, nodes[1] as Text, 8);
  const { text: selected, ranges } = selectedIn(document, '');
  expect(selected).toContain('said so.');
  expect(ranges.map((range) => map.spanOf(range))).toEqual([{ start: 10, end: 28 }]);
  getSelection()?.selectAllChildren(document.body);
  expect(selectedIn(document, '').ranges.map((range) => map.spanOf(range))).toEqual([{ start: 0, end: 39 }]);

  const { inner } = await frameWithText();
  getSelection()?.removeAllRanges();
  expect(selectedIn(document, 'as the browser has it')).toEqual({
    text: 'as the browser has it',
    ranges: [],
  });
  inner.getSelection()?.selectAllChildren(inner.body);
  const inFrame = selectedIn(document, '');
  expect(inFrame.text).toContain('Officials said so.');
  expect(inFrame.ranges[0]?.startContainer.ownerDocument).toBe(inner);
  expect(map.spanOf(inFrame.ranges[0] as Range)).toBeNull();
});

test('what is selected in an open shadow root leads to its place there', async () => {
  document.body.innerHTML = '<p>Before.</p><story-text></story-text>';
  const root = document.querySelector('story-text')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = '<p>Officials said so.</p>';
  const node = root.querySelector('p')?.firstChild as Text;
  const map = new TextMap('Officials said so.', [[0, 18, 0, 0]], [node]);
  await userEvent.tripleClick(root.querySelector('p') as Element);
  const { text, ranges } = selectedIn(document, '');
  expect(text).toBe('Officials said so.');
  expect(ranges.map((range) => map.spanOf(range))).toEqual([{ start: 0, end: 18 }]);

  getSelection()?.selectAllChildren(document.querySelector('p') as Element);
  expect(selectedIn(document, '').text).toBe('Before.');
});
