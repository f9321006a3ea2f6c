import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Matcher } from '../../../src/engine/patterns/matcher.ts';
import { PatternError, parsePattern } from '../../../src/engine/patterns/pattern.ts';
import { readText } from '../../../src/engine/text/index.ts';

const CLASSES = { animal: ['cat', 'dog'], question: ['?'] };

/** The marked words of each match. */
function matches(pattern: string, text: string): string[] {
  const document = readText(text);
  const { start, end } = document.tokens;
  return Array.from(new Matcher([[parsePattern(pattern, CLASSES), null]]).find(document), (match) =>
    text.slice(start[match.firstToken], end[match.endToken - 1]),
  );
}

describe('a pattern', () => {
  test.each<[string, string, string[]]>([
    ['[could]', 'It Could fail. It can.', ['Could']],
    ['[may|might]', 'It may or might.', ['may', 'might']],
    ['[{appear}]', 'It appeared, and it appears.', ['appeared', 'appears']],
    ['[{appear} to]', 'It appears to work. It appears here.', ['appears to']],
    ['[might<NOUN>]', 'They feared the might of Rome.', ['might']],
    ['the @animal [slept|ran]', 'The cats slept. The man ran.', ['slept']],
    ['[likely] !voters|voter', 'The likely voters are likely to stay. That is likely', ['likely', 'likely']],
    [
      'not very? [likely]',
      'It is not very likely. It is not likely. It is not so likely.',
      ['likely', 'likely'],
    ],
    ['so ...2 [could]', 'So that it could rest. So that all of them could rest.', ['could']],
    ['so ...5 [could]', 'So they left, and it could rest.', []],
    ['^ [maybe]', 'Maybe so. It is maybe so.', ['Maybe']],
    ['[maybe] $', 'So maybe', ['maybe']],
    ['[@question]', 'Who said so?', ['?']],
    ['[could] ...2 not', 'It could well not.', ['could']],
    ['[could] not', 'It could not. It could well not.', ['could']],
    ['[could] !not', 'It could not. It could well not. That it could', ['could', 'could']],
    ['!it [could]', 'Could it? It could. They could.', ['Could', 'could']],
    ['[could very] well', 'It could very well. It could well. Very could', ['could very']],
  ])('%s in "%s"', (pattern, text, expected) => expect(matches(pattern, text)).toEqual(expected));

  test('never matches across sentences', () => {
    expect(matches('end [maybe]', 'This is the end. Maybe not.')).toEqual([]);
  });

  test.each([
    ['could', 'no words are marked'],
    ['[could', 'no words are marked'],
    ['could]', 'without'],
    ['[a] [b]', 'only one run'],
    ['[@unknown]', 'no word class'],
    ['[x<VERBS>]', 'no part of speech'],
    ['[<VERB>]', 'must begin with words'],
    ['[!could]', 'must begin with words'],
    ['[could?]', 'must begin with words'],
    ['[... could]', 'must begin with words'],
    ['[could] {look', 'no element'],
    ['[could] by|<NOUN>', 'ends with'],
    ['', 'no element'],
  ])('%s can’t be read: %s', (pattern, problem) => {
    expect(() => parsePattern(pattern, CLASSES)).toThrow(PatternError);
    expect(() => parsePattern(pattern, CLASSES)).toThrow(problem);
  });

  test('whatever is written, it is read or refused by name', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      '<',
      '>',
      '!',
      '?',
      '...',
      '@animal',
      'could',
      'VERB',
      '|',
      ' ',
      '^',
      '$',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        try {
          expect(parsePattern(pieces.join(''), CLASSES).anchors).not.toEqual([]);
        } catch (error) {
          expect(error).toBeInstanceOf(PatternError);
        }
      }),
    );
  });
});
