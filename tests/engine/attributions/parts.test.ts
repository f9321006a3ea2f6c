import { describe, expect, test } from 'vitest';
import { fitParts } from '../../../src/engine/attributions/mending/parts.ts';
import { draftOf } from './drafts.ts';

/** What is said in a draft over the first place of each of these words, after its parts were fitted. */
function parts(text: string, source: string, cue: string, content: string): string[] {
  const { view, draft } = draftOf(text, source, cue, content);
  fitParts(view, [draft]);
  return draft.content.map(([start, end]) => text.slice(start, end));
}

describe('the cue is no part of what is said', () => {
  test('amid it', () => {
    expect(
      parts(
        'The club is reportedly buying a boat.',
        '',
        'reportedly',
        'The club is reportedly buying a boat',
      ),
    ).toEqual(['The club is', 'buying a boat']);
  });
  test('with its source between commas', () => {
    expect(parts('The gate, Lee said, was open.', 'Lee', 'Lee said', 'The gate, Lee said, was open')).toEqual(
      ['The gate', 'was open'],
    );
  });
});

describe('a relative word before the source stands for what is said', () => {
  test.each([
    ['“what”', 'They met in what Lee called a wreck.', 'Lee', 'called', 'a wreck', ['what', 'a wreck']],
    ['“which”', 'The rule, which Lee says is bad, stays.', 'Lee', 'says', 'is bad', ['which', 'is bad']],
    ['but no noun', 'The mayor Lee says all is well.', 'Lee', 'says', 'all is well', ['all is well']],
  ])('%s', (_, text, source, cue, content, expected) => {
    expect(parts(text, source, cue, content)).toEqual(expected);
  });
});

describe('the subject of a passive is part of what is said', () => {
  test.each([
    [
      'a noun',
      'The sale is expected to close in May.',
      '',
      'is expected',
      'to close in May',
      ['The sale', 'to close in May'],
    ],
    ['a relative word', 'Lee, who is expected to win, left.', '', 'is expected', 'to win', ['who', 'to win']],
    [
      'with somebody behind',
      'The plan was seen as weak by Lee.',
      'Lee',
      'was seen',
      'as weak',
      ['The plan', 'as weak'],
    ],
    [
      'but no empty one',
      'It is expected that she wins.',
      '',
      'is expected',
      'that she wins',
      ['that she wins'],
    ],
    ['and none of a verb that is active', 'The mayor expected to win.', '', 'expected', 'to win', ['to win']],
  ])('%s', (_, text, source, cue, content, expected) => {
    expect(parts(text, source, cue, content)).toEqual(expected);
  });
});

describe('nothing that is said ends in a word that needs another', () => {
  test.each([
    [
      'an article',
      'Lee said the flood reached the old mill.',
      'the flood reached the',
      'the flood reached the old mill',
    ],
    [
      'to the next comma',
      'Lee said the roof of the mill fell in, and left.',
      'the roof of',
      'the roof of the mill fell in',
    ],
    ['but with a noun it may', 'Lee said the flood came as he left.', 'the flood', 'the flood'],
  ])('%s', (_, text, content, expected) => {
    expect(parts(text, 'Lee', 'said', content)).toEqual([expected]);
  });
});

test('what describes the source behind “according to” is not what it says', () => {
  const text = 'Sales fell by a third, according to figures released on Monday.';
  expect(parts(text, 'figures', 'according to', 'released on Monday')).toEqual(['Sales fell by a third']);
});
