import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quotation, TextDocument } from '../../../src/engine/text/document.ts';
import { readText } from '../../../src/engine/text/index.ts';

/** What breaks tokenisers and quotation pairing, in any order, and any UTF-16 at all, unpaired surrogates included. */
const bricks = fc.constantFrom(
  ...[
    'word',
    'Word',
    'U.S.',
    'Mr.',
    "don't",
    'don’t',
    's’',
    '’90s',
    '6\'2"',
    '1.5',
    '$',
    '.',
    '...',
    '…',
    '?',
    '!',
    ',',
    '-',
    '—',
  ],
  ...[
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '(',
    ')',
    '[2]',
    'http://x.org/a.',
    '@me',
    '#tag',
    '😀',
    '👩‍👧',
    '\ud800',
    '\udc00',
    '中文。',
  ],
  ...[
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\t',
    '\u2028',
    '\u2029',
    '\u0085',
    '\u00a0',
    '\ufeff',
    '\u200b',
    '\u00ad',
    '\0',
    'e\u0301',
  ],
  ...['a-'.repeat(200), 'x'.repeat(600), ' '.repeat(5000), '"'.repeat(300)],
);
const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.array(bricks, { maxLength: 40 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.array(bricks, { maxLength: 30 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((units) => String.fromCharCode(...units)),
  },
);

/** What is wrong with ranges that should be in order, disjoint, not empty, and leave out nothing but white space. */
function wrongsOfCover(text: string, ranges: Iterable<readonly [number, number]>): string[] {
  const wrongs: string[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start < at) wrongs.push(`${start} is before ${at}`);
    if (end <= start) wrongs.push(`${start} to ${end} is empty`);
    if (text.slice(at, start).trim() !== '') wrongs.push(`left out before ${start}`);
    at = end;
  }
  if (text.slice(at).trim() !== '') wrongs.push('left out at the end');
  return wrongs;
}

function* tokenRanges({ tokens }: TextDocument): Generator<[number, number]> {
  for (let i = 0; i < tokens.count; i++) yield [tokens.start[i] as number, tokens.end[i] as number];
}

/** What is wrong with a quotation of the document, in words. */
function wrongsOf({ text, quotations, paragraphs }: TextDocument, index: number): string[] {
  const quotation = quotations[index] as Quotation;
  const { start, innerStart, innerEnd, end, within, continues, closed } = quotation;
  const outer = within === null ? undefined : (quotations[within] as Quotation);
  const before = quotations[index - 1];
  const wrongs: string[] = [];
  const isBlock = quotation.mark === 'block';
  if (innerStart > innerEnd) wrongs.push('inside out');
  if (!(isBlock ? /^$/ : /^(?:["“”„‟«»'‘’‚‛]|''|``)$/).test(text.slice(start, innerStart)))
    wrongs.push('opening mark');
  if (!(isBlock || !closed ? /^$/ : /^(?:["“”«»'‘’]|'')$/).test(text.slice(innerEnd, end)))
    wrongs.push('closing mark');
  if (before && start < before.innerStart) wrongs.push('order');
  // Crossing an earlier one means crossing the one just before or one that holds that.
  for (let earlier = before; earlier && earlier.end > start; ) {
    if (end > earlier.innerEnd) wrongs.push('crossing');
    if (within === null) wrongs.push('not within');
    earlier = earlier.within === null ? undefined : quotations[earlier.within];
  }
  if (outer && !(outer.innerStart <= start && end <= outer.innerEnd)) wrongs.push('within');
  if (continues !== null && (continues >= index || quotations[continues]?.closed)) wrongs.push('continues');
  if (/[\n\r\u2028\u2029]/.test(text.slice(start, end))) wrongs.push('line break');
  if (!paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end))
    wrongs.push('paragraph');
  return wrongs;
}

const check = (property: (document: TextDocument) => void): void => {
  fc.assert(
    fc.property(anyText, (text) => property(readText(text))),
    { numRuns: 200 },
  );
};

describe('readText, whatever the text', { timeout: 60_000 }, () => {
  it('has tokens that rebuild it, with nothing but white space between them', () => {
    check((document) => {
      expect(wrongsOfCover(document.text, tokenRanges(document))).toEqual([]);
      const { tokens } = document;
      for (const column of [tokens.start, tokens.end, tokens.pos, tokens.lower, tokens.lemma, tokens.form]) {
        expect(column).toHaveLength(tokens.count);
      }
    });
  });

  it('has one word and one base form for each form of its tokens, numbered as they come', () => {
    check(({ tokens: { form, lower, lemma, count } }) => {
      const known = new Map<number, string>();
      for (let token = 0; token < count; token++) {
        const number = form[token] as number;
        expect(number).toBeLessThanOrEqual(known.size);
        const pair = `${lower[token]} ${lemma[token]}`;
        expect(known.get(number) ?? pair).toBe(pair);
        known.set(number, pair);
      }
    });
  });

  it('has paragraphs and sentences that cover it, none with a line break inside', () => {
    check((document) => {
      const { text, paragraphs, sentences, tokens } = document;
      for (const list of [paragraphs, sentences]) {
        expect(
          wrongsOfCover(
            text,
            list.map((item) => [item.start, item.end] as const),
          ),
        ).toEqual([]);
        for (const item of list) {
          expect(text.slice(item.start, item.end)).not.toMatch(/[\n\r\u2028\u2029]/);
          expect(item.start).toBe(tokens.start[item.firstToken]);
          expect(item.end).toBe(tokens.end[item.endToken - 1]);
        }
      }
      for (const [index, paragraph] of paragraphs.entries()) {
        const inside = sentences.slice(paragraph.firstSentence, paragraph.endSentence);
        expect(inside.every((sentence) => sentence.paragraph === index)).toBe(true);
        expect(inside[0]?.start).toBe(paragraph.start);
        expect(inside.at(-1)?.end).toBe(paragraph.end);
      }
    });
  });

  it('has quotations that are well nested, within one paragraph, and refer to earlier ones', () => {
    check((document) => {
      expect(document.quotations.flatMap((_, index) => wrongsOf(document, index))).toEqual([]);
    });
  });

  it('reads a text the same whatever was read before', () => {
    check((document) => {
      expect(readText(document.text)).toEqual(document);
    });
  });
});
