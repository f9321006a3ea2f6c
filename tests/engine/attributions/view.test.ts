import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { View } from '../../../src/engine/attributions/view.ts';
import { readText } from '../../../src/engine/text/index.ts';
import { anyText, newsText } from '../news-text.ts';

const offset = fc.nat(400);
const spans = fc.array(fc.tuple(offset, offset), { maxLength: 4 });

describe('a view, whatever the text', () => {
  it('finds the tokens that begin in spans, span by span', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, anyText), spans, (text, list) => {
        const view = new View(readText(text));
        const starts = [...view.document.tokens.start.entries()];
        const expected = list.map(([from, to]) =>
          starts.filter(([, start]) => from <= start && start < to).map(([token]) => token),
        );
        expect(list.map(([from, to]) => view.tokensIn(from, to))).toEqual(expected);
        expect(view.tokensOf(list)).toEqual(expected.flat());
      }),
    );
  });

  it('finds the first token from an offset on', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, anyText), offset, (text, from) => {
        const view = new View(readText(text));
        const { start, count } = view.document.tokens;
        const first = start.findIndex((at) => at >= from);
        expect(view.tokenFrom(from)).toBe(first < 0 ? count : first);
      }),
    );
  });
});
