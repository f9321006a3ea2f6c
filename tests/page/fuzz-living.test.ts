/**
 * Generated pages that change while they are read: shadow trees, frames, hidden and editable parts, and changes between any two steps of
 * snapshot, finder, map, painter and watch. Nothing throws or leaks.
 */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { ArticleError } from '../../src/article/article.ts';
import { findArticle } from '../../src/article/find.ts';
import { LAYERS, Painter } from '../../src/page/painter.ts';
import { TextMap } from '../../src/page/ranges.ts';
import { takeSnapshot } from '../../src/page/snapshot.ts';
import { PageWatch } from '../../src/page/watch.ts';
import { openPage } from './round-trip.ts';

const SENTENCE =
  'The mayor of Port Else said on Tuesday that the pool would close, and the clerk wrote it down.';

/** What holds a paragraph. */
const HOLDERS = {
  nothing: (text: HTMLElement) => text,
  shadow: (text: HTMLElement) => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(text);
    return host;
  },
  slot: (text: HTMLElement) => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(document.createElement('slot'), 'After.');
    host.append(text);
    return host;
  },
  hidden: (text: HTMLElement) => {
    text.style.visibility = 'hidden';
    return text;
  },
  editable: (text: HTMLElement) => {
    text.contentEditable = 'true';
    return text;
  },
  contents: (text: HTMLElement) => {
    text.style.display = 'contents';
    return text;
  },
  deep: (text: HTMLElement) => {
    let inner: HTMLElement = text;
    for (let depth = 0; depth < 150; depth++) {
      const child = document.createElement('b');
      child.append(...inner.childNodes);
      inner.append(child);
      inner = child;
    }
    return text;
  },
  form: (text: HTMLElement) => {
    const form = document.createElement('form');
    for (const name of ['parentNode', 'contains', 'isConnected', 'firstChild']) {
      const field = document.createElement('input');
      field.name = name;
      form.append(field);
    }
    form.append(text);
    return form;
  },
  table: (text: HTMLElement) => {
    const table = document.createElement('table');
    table.insertRow().insertCell().append(text);
    return table;
  },
};

/** What a page does to one of its text nodes; `other` is another one. */
const CHANGES: Readonly<Record<string, (text: Text, other: Text) => void>> = {
  remove: (text) => text.remove(),
  rewrite: (text) => {
    text.data = `“${text.data.toUpperCase()}”`;
  },
  empty: (text) => {
    text.data = '';
  },
  split: (text) => void (text.length > 1 && text.splitText(text.length >> 1)),
  move: (text, other) => other.before(text),
  wrap: (text) => {
    const wrapper = text.ownerDocument.createElement('em');
    text.replaceWith(wrapper);
    wrapper.append(text);
  },
  copy: (text) => text.after(text.cloneNode()),
  renew: (text) => text.replaceWith(text.ownerDocument.createTextNode(text.data)),
  hide: (text) => text.parentElement?.setAttribute('hidden', ''),
  removeParent: (text) => text.parentElement?.remove(),
};

const page = fc.array(fc.constantFrom(...Object.values(HOLDERS)), { minLength: 3, maxLength: 12 });
const changes = fc.array(
  fc.record({
    /** So many steps of whatever is under way after the change before. */
    after: fc.nat({ max: 40 }),
    which: fc.nat(),
    other: fc.nat(),
    change: fc.constantFrom(...Object.values(CHANGES)),
  }),
  { maxLength: 12 },
);

let close = (): void => {};
afterEach(() => close());

test('whatever a page does to itself meanwhile, nothing throws and nothing stays', async () => {
  const opened = await openPage('<!doctype html><html lang="en"><body></body></html>');
  close = opened.close;
  const { document: inner } = opened;
  const view = inner.defaultView as Window & typeof globalThis;
  await fc.assert(
    fc.asyncProperty(page, changes, async (holders, plan) => {
      const texts: Text[] = [];
      const article = document.createElement('article');
      for (const [index, hold] of holders.entries()) {
        const paragraph = document.createElement('p');
        texts.push(paragraph.appendChild(document.createTextNode(`${SENTENCE} ${index}.`)));
        article.append(hold(paragraph));
      }
      inner.body.replaceChildren(article);
      const queue = [...plan];
      let steps = 0;
      /** Runs work to its end; the page changes between two of its steps. */
      const run = <Result>(work: Iterator<unknown, Result>): Result => {
        for (;;) {
          const step = work.next();
          if (step.done) return step.value;
          for (steps++; queue[0] && steps > queue[0].after; steps = 0) {
            const { which, other, change } = queue.shift() as (typeof plan)[number];
            change(texts[which % texts.length] as Text, texts[other % texts.length] as Text);
          }
        }
      };
      const painter = new Painter();
      let watch: PageWatch | undefined;
      try {
        const snapshot = run(takeSnapshot(inner));
        const found = findArticle(snapshot.skeleton, { url: 'https://news.example/story' });
        const map = new TextMap(found.text, found.runs, snapshot.nodes);
        watch = new PageWatch(inner, snapshot.nodes, {
          onChange: () => {},
          onRewritten: (node) => painter.forget(node),
        });
        const wanted = [...found.text.matchAll(/mayor|pool|clerk/g)].map(
          ({ index }, at) =>
            [LAYERS[at % LAYERS.length] ?? 'hedge', map.stretches(index, index + 4)] as const,
        );
        run(painter.show(wanted));
        for (const { which, other, change } of queue) {
          change(texts[which % texts.length] as Text, texts[other % texts.length] as Text);
        }
        // What the watch was told comes in a microtask.
        await Promise.resolve();
        for (const [, highlight] of view.CSS.highlights) {
          for (const range of highlight) expect(range.startContainer.nodeType).toBe(Node.TEXT_NODE);
        }
        map.ranges(0, found.text.length);
        run(painter.show(wanted.slice(1)));
      } catch (error) {
        if (!(error instanceof ArticleError)) throw error;
      } finally {
        watch?.stop();
        painter.destroy();
      }
      expect(view.CSS.highlights.size).toBe(0);
    }),
    { numRuns: 80 },
  );
});
