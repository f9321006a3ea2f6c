import { afterEach, beforeEach, expect, test } from 'vitest';
import styles from '../../src/content/level-bars.css?inline';
import { Margin, type MarginItem } from '../../src/page/margin.ts';

/** Letters are less high than their line; in CSS pixels. */
const LEADING = 5;

let margin: Margin;

beforeEach(() => {
  document.body.style.cssText = 'margin: 0 40px; font: 16px/20px monospace; inline-size: 320px';
});
afterEach(() => {
  margin.destroy();
  document.body.innerHTML = '';
});

/** Each sentence ends with a full stop. */
function sentences(paragraph: HTMLElement): MarginItem[] {
  const text = paragraph.firstChild as Text;
  return [...text.data.matchAll(/[^.]+\./g)].map(({ 0: sentence, index }) => ({
    kind: 'good',
    ranges: () => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + sentence.length);
      return [range];
    },
  }));
}

/** The bars, from top to bottom; the root is closed to pages, and to tests that don't look at how it was made. */
async function bars(): Promise<DOMRect[]> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return [...root.querySelectorAll('.level-bar')].map((bar) => bar.getBoundingClientRect());
}

let root: ShadowRoot;
function watchRoots({ Element }: Window & typeof globalThis): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    root = attach.call(this, init);
    return root;
  };
}
watchRoots(window);

function show(html: string): HTMLElement[] {
  document.body.innerHTML = html;
  const paragraphs = [...document.querySelectorAll('p')];
  margin = new Margin(document, styles);
  margin.show(paragraphs.flatMap(sentences));
  return paragraphs;
}

test('a bar stands left of its sentence, as high as it is', async () => {
  const [paragraph] = show('<p>One sentence that is longer than a single line of this narrow page.</p>');
  const [bar] = await bars();
  const box = paragraph?.getBoundingClientRect();
  expect(bar?.right).toBeLessThanOrEqual(box?.left ?? 0);
  expect(Math.abs((bar?.top ?? 0) - (box?.top ?? 0))).toBeLessThan(LEADING);
  expect(Math.abs((bar?.bottom ?? 0) - (box?.bottom ?? 0))).toBeLessThan(LEADING);
});

test('sentences that share a line share its height in their order', async () => {
  show('<p>One. Two. Three.</p>');
  const all = await bars();
  expect(all).toHaveLength(3);
  for (const [index, bar] of all.entries()) {
    expect(bar.height).toBeGreaterThan(0);
    if (index > 0) expect(bar.top).toBeGreaterThanOrEqual(all[index - 1]?.bottom ?? Number.NaN);
  }
});

test('from right to left, bars stand on the right', async () => {
  const [paragraph] = show('<p dir="rtl">One sentence.</p>');
  const [bar] = await bars();
  expect(bar?.left).toBeGreaterThanOrEqual(paragraph?.getBoundingClientRect().right ?? Number.NaN);
});

test('they follow the text when the page changes above it', async () => {
  const [paragraph] = show('<p>One sentence.</p>');
  await bars();
  document.body.insertAdjacentHTML('afterbegin', '<div style="height: 100px"></div>');
  const [bar] = await bars();
  const { top = 0 } = paragraph?.getBoundingClientRect() ?? {};
  expect(top).toBeGreaterThan(100);
  expect(Math.abs((bar?.top ?? 0) - top)).toBeLessThan(LEADING);
});

test('only what is near the view is drawn, however long the text is', async () => {
  show('<p>One. Two. Three.</p>'.repeat(2000));
  expect((await bars()).length).toBeLessThan(210);
});

test('it stands outside the body and leaves no trace', async () => {
  const [paragraph] = show('<p>One sentence.</p>');
  await bars();
  expect(document.body.innerHTML).toBe('<p>One sentence.</p>');
  expect(paragraph?.childNodes).toHaveLength(1);
  expect(document.documentElement.lastElementChild).not.toBe(document.body);
  margin.destroy();
  expect(document.documentElement.lastElementChild).toBe(document.body);
});

test('a frame has its own, with its own text alone', async () => {
  const [outside] = show(
    '<p>One sentence.</p><iframe style="inline-size: 300px; block-size: 200px"></iframe>',
  );
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = '<!doctype html><body style="margin: 30px; font: 16px/20px monospace"><p>Two. Three.';
  await loaded;
  const inner = frame.contentDocument as Document;
  const items = [outside, ...inner.querySelectorAll('p')].flatMap((paragraph) =>
    paragraph ? sentences(paragraph) : [],
  );
  margin.show(items);
  expect(await bars()).toHaveLength(1);

  watchRoots(inner.defaultView as Window & typeof globalThis);
  const inFrame = new Margin(inner, styles);
  inFrame.show(items);
  const all = await bars();
  expect(all).toHaveLength(2);
  expect(all[0]?.left).toBeLessThan(30);
  const { top = Number.NaN } = inner.querySelector('p')?.getBoundingClientRect() ?? {};
  expect(Math.abs((all[0]?.top ?? 0) - top)).toBeLessThan(LEADING);
  inFrame.destroy();
  expect(inner.documentElement.lastElementChild).toBe(inner.body);
});
