import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/article/blocks.ts';
import { parseDocument } from '../../src/article/dom.ts';
import { marker, skeletonText } from '../../src/skeleton.ts';

const blocksOf = (html: string) => readBlocks(parseDocument(`<body>${html}</body>`).body);
const textsOf = (html: string): string[] => blocksOf(html).map(({ text }) => text);

describe('blocks', () => {
  test('white space is folded and trimmed, soft hyphens are dropped', () => {
    expect(textsOf('<p>  The coun\u00ADcil\n\tvoted.  </p>')).toEqual(['The council voted.']);
  });

  test('inline elements do not break words, block elements break paragraphs', () => {
    expect(textsOf('<div>It vot<em>ed</em> <b>no</b>.<p>Then left.</p>Bare text.</div>')).toEqual([
      'It voted no.',
      'Then left.',
      'Bare text.',
    ]);
  });

  test('one line break reads as a space, two end the paragraph', () => {
    expect(textsOf('<p>One<br>two<br> <br>three</p>')).toEqual(['One two', 'three']);
  });

  test('blank lines end paragraphs where text is preformatted, and nowhere else', () => {
    const text = 'One line\nand another.\n\nThen more.';
    expect(textsOf(`<pre>${text}</pre>`)).toEqual(['One line and another.', 'Then more.']);
    expect(textsOf(`<pre><b>${text}</b></pre>`)).toEqual(['One line and another.', 'Then more.']);
    expect(textsOf(`<p>${text}</p>`)).toEqual(['One line and another. Then more.']);
  });

  test('links say where they lead and what they cover', () => {
    const [block] = blocksOf('<p>See <a href="/r">the <i>report</i></a> now.</p>');
    expect(block?.links).toEqual([{ start: 4, end: 14, href: '/r' }]);
    expect(block?.text.slice(4, 14)).toBe('the report');
  });

  test('deeply nested elements are read without recursion', () => {
    const depth = 5_000;
    expect(textsOf(`${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}`)).toEqual(['deep']);
  });
});

test('every run stands in its node, character for character but for white space', () => {
  const piece = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00AD', '&', '\u00A0'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const html = pieces.map((text, index) => `<span>${marker(index)}${skeletonText(text)}</span>`).join('');
      const blocks = blocksOf(`<p>${html}</p>`);
      for (const { text, runs } of blocks) {
        let before = 0;
        for (const [start, end, node, offset] of runs) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          const there = (pieces[node] ?? '').slice(offset, offset + end - start);
          expect(there.replace(/\s/g, ' ')).toBe(text.slice(start, end));
          before = end;
        }
        expect(runs.reduce((sum, [start, end]) => sum + end - start, 0)).toBe(text.length);
      }
      expect(blocks.map(({ text }) => text).join('')).toBe(
        pieces.join('').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim(),
      );
    }),
  );
});
