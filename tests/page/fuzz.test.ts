/** Generated pages through snapshot, finder, map and painter: nothing throws, leaks or touches the page. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ArticleError } from '../../src/article/article.ts';
import { Painter } from '../../src/page/painter.ts';
import { letters, openPage, readBack, readPage } from './round-trip.ts';

const words = fc.string({
  unit: fc.constantFrom(
    'said ',
    'the ',
    'mayor ',
    'Brill',
    ', ',
    '. ',
    '“',
    '”',
    '\u00AD',
    '\u00A0',
    '&',
    '<p>',
    '港',
    '\u{100001}',
    '\uFDD0',
    '\n',
  ),
  maxLength: 60,
});
const inline = fc.constantFrom('span', 'a', 'em', 'b', 'sup', 'font', 'x-inline', 'ruby', 'label');
const block = fc.constantFrom(
  'p',
  'div',
  'li',
  'blockquote',
  'section',
  'h2',
  'td',
  'pre',
  'figure',
  'x-block',
  'form',
  'details',
);
const name = fc.constantFrom('', 'caption', 'related', 'article-body', 'pull-quote', 'ad', 'no-sidebar');

interface Tree {
  tag: string;
  name: string;
  children: (Tree | string)[];
}
const { tree } = fc.letrec<{ tree: Tree; node: Tree | string }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, words, tie('tree')),
  tree: fc.record({
    tag: fc.oneof(block, inline),
    name,
    children: fc.array(tie('node'), { maxLength: 5 }),
  }),
}));

const SENTENCE =
  'The mayor of Port Else said on Tuesday that the pool would close, and the clerk wrote it down.';

function build(document: Document, parent: Element, nodes: readonly (Tree | string)[]): void {
  for (const node of nodes) {
    if (typeof node === 'string') {
      parent.append(node);
      continue;
    }
    const element = document.createElement(node.tag);
    if (node.name) element.className = node.name;
    build(document, element, node.children);
    parent.append(element);
  }
}

test('generated articles map back letter for letter and stay as they were', async () => {
  const { document, close } = await openPage('<!doctype html><html lang="en"><body></body></html>');
  try {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
        document.body.replaceChildren();
        const article = document.createElement('article');
        for (const each of [...trees, null]) {
          const paragraph = document.createElement('p');
          paragraph.textContent = SENTENCE;
          article.append(paragraph);
          if (each) build(document, article, [each]);
        }
        document.body.append(article);
        const before = document.documentElement.outerHTML;
        const painter = new Painter();
        try {
          const { article: found, map } = readPage(document);
          for (const { 0: block, index } of found.text.matchAll(/[^\n]+/g)) {
            const ranges = map.ranges(index, index + block.length);
            expect(letters(readBack(ranges))).toBe(letters(block));
          }
          painter.paint('hedge', map.stretches(0, found.text.length));
        } catch (error) {
          if (!(error instanceof ArticleError)) throw error;
        }
        expect(document.documentElement.outerHTML).toBe(before);
        painter.destroy();
        expect(document.defaultView?.CSS.highlights.size).toBe(0);
      }),
      { numRuns: 60 },
    );
  } finally {
    close();
  }
});
