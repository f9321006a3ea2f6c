import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addedTexts } from '../../src/page/replacements.ts';
import { PageWatch } from '../../src/page/watch.ts';

/** Long enough for every pending look at the page. */
const LONG = 120_000;

let calls = 0;
let rewritten: Text[] = [];
let replaced: Text[] = [];
let watch: PageWatch | null = null;
let article: HTMLElement;
let aside: HTMLElement;

/** Mutation records arrive as microtasks. */
const settle = (): Promise<void> => Promise.resolve();

function start(wait?: number): PageWatch {
  const nodes = [...article.querySelectorAll('p')].map((paragraph) => paragraph.firstChild as Text);
  watch = new PageWatch(
    document,
    nodes,
    {
      onChange: () => calls++,
      onRewritten: (node) => rewritten.push(node),
      onReplaced: (records) => replaced.push(...addedTexts(records)),
    },
    wait,
  );
  return watch;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  calls = 0;
  rewritten = [];
  replaced = [];
  history.replaceState({}, '', '#');
  document.body.innerHTML =
    '<main><article><div><p>One.</p><p>Two.</p></div></article></main><aside><p>Ticker</p><button>More</button></aside>';
  article = document.querySelector('article') as HTMLElement;
  aside = document.querySelector('aside') as HTMLElement;
});

afterEach(() => {
  watch?.stop();
  vi.useRealTimers();
});

describe('a watch on the article', () => {
  test('calls once for a burst of changes', async () => {
    start();
    for (let index = 0; index < 50; index++) {
      article.querySelector('div')?.append(document.createElement('p'));
      await settle();
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(LONG);
    expect(calls).toBe(1);
  });

  test('does not wait for ever for a page that never rests', async () => {
    start();
    for (let time = 0; time < 10_000; time += 100) {
      (article.querySelector('p')?.firstChild as Text).data = `One ${time}.`;
      await settle();
      vi.advanceTimersByTime(100);
    }
    expect(calls).toBeGreaterThanOrEqual(3);
    expect(calls).toBeLessThanOrEqual(6);
  });

  test('takes no notice of the rest of the page', async () => {
    start();
    aside.append('Ticker 2');
    document.body.append(document.createElement('div'));
    await settle();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('tells at once which text was rewritten', async () => {
    start();
    const text = article.querySelector('p')?.firstChild as Text;
    text.data = 'Another.';
    await settle();
    expect(rewritten).toEqual([text]);
    expect(calls).toBe(0);
  });

  test('sees that the article as a whole has been replaced', async () => {
    start();
    document.querySelector('main')?.replaceWith(document.createElement('main'));
    await settle();
    vi.advanceTimersByTime(LONG);
    expect(calls).toBe(1);
  });

  test('tells at once what came instead of what was taken out, and not of what was only added', async () => {
    start();
    article.querySelector('div')?.append('Three.');
    await settle();
    expect(replaced).toEqual([]);
    const next = document.createElement('div');
    next.innerHTML = '<p>One.</p><p>Two <b>more</b>.</p>';
    article.firstElementChild?.replaceWith(next);
    await settle();
    expect(replaced.map(({ data }) => data)).toEqual(['One.', 'Two ', 'more', '.']);
  });

  test('stops telling at once on a page that never stops replacing', async () => {
    start();
    for (let index = 0; index < 1000; index++) {
      article
        .querySelector('p')
        ?.replaceWith(Object.assign(document.createElement('p'), { textContent: 'One.' }));
      await settle();
    }
    expect(replaced.length).toBeGreaterThan(10);
    expect(replaced.length).toBeLessThan(100);
    vi.advanceTimersByTime(LONG);
    expect(calls).toBe(1);
  });

  test('looks again when the address changes, even if nothing else does', async () => {
    const { href } = location;
    start();
    history.replaceState({}, '', '?other');
    await settle();
    vi.advanceTimersByTime(LONG);
    history.replaceState({}, '', href);
    expect(calls).toBe(1);
  });

  test('sees a frame with the article go, and another come', async () => {
    const frame = document.createElement('iframe');
    aside.append(frame);
    const inside = frame.contentDocument as Document;
    inside.body.innerHTML = '<p>One.</p><p>Two.</p>';
    article = inside.body;
    start();
    frame.remove();
    await settle();
    vi.advanceTimersByTime(LONG);
    expect(calls).toBe(1);
  });

  test('looks again when the reader has pressed what may unfold text', () => {
    start();
    aside.querySelector('button')?.click();
    vi.advanceTimersByTime(LONG);
    aside.querySelector('p')?.click();
    vi.advanceTimersByTime(LONG);
    expect(calls).toBe(1);
  });

  test('waits twice as long each time that nothing was new', () => {
    const first = start();
    const wait = first.nextWait(false, 1);
    expect(wait).toBeGreaterThan(first.nextWait(true, 1));
    first.stop();
    expect(start(wait).nextWait(false, 1)).toBe(2 * wait);
  });

  test('gives a page that takes long to read more time', () => {
    expect(start().nextWait(true, 3000)).toBe(15_000);
  });

  test('leaves nothing running when it stops', async () => {
    start();
    article.querySelector('div')?.append('Three.');
    await settle();
    watch?.stop();
    article.querySelector('div')?.append('Four.');
    await settle();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(LONG);
    expect(calls).toBe(0);
  });
});
