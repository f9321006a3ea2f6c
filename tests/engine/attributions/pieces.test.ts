import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/engine/attributions/finding/drafts.ts';
import { fitPieces } from '../../../src/engine/attributions/mending/pieces.ts';
import { View } from '../../../src/engine/attributions/view.ts';
import type { Span } from '../../../src/engine/report.ts';
import { readText } from '../../../src/engine/text/index.ts';

/** What is said in a draft over the first place of the cue and of each of these pieces, after they were fitted. */
function pieces(text: string, cue: string, ...content: string[]): string[] {
  const place = (words: string): Span => {
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`not in the text: ${words}`);
    return [at, at + words.length];
  };
  const draft: Draft = {
    source: [],
    cue: [place(cue)],
    content: content.map(place),
    continues: null,
    confidence: 0.9,
    quoted: false,
    opens: false,
    byForm: false,
    rule: null,
  };
  fitPieces(new View(readText(text)), draft);
  return draft.content.map(([start, end]) => text.slice(start, end));
}

describe('words before a quotation that is a sentence of its own', () => {
  test.each([
    ['In a letter to the board, Lee said, “The gate stays shut.”', 'In a letter to the board'],
    ['Minutes later, Lee said, “Nobody is at the gate.”', 'Minutes later'],
    ['Asked if the gate was open, Lee said, “Ask the board.”', 'Asked if the gate was open'],
    ['As the crowd grew loud, Lee said, “Please go home.”', 'As the crowd grew loud'],
  ])('only say when, where or why: %s', (text, before) => {
    const quotation = text.slice(text.indexOf('“'));
    expect(pieces(text, 'said', before, quotation)).toEqual([quotation]);
  });

  test.each([
    ['where the quotation goes on with them', 'In summer, Lee said, “the gate will be open.”', 'In summer'],
    ['where they are a clause', 'The gate was shut, Lee said, “But nobody minded.”', 'The gate was shut'],
    ['where they are quoted, too', '“In summer,” Lee said, “The Gate opens.”', '“In summer,”'],
  ])('are part of what is said %s', (_, text, before) => {
    const quotation = text.slice(text.lastIndexOf('“'));
    expect(pieces(text, 'said', before, quotation)).toEqual([before, quotation]);
  });
});

describe('one clause is one piece, whoever speaks within it', () => {
  test.each([
    [
      'a conjunction and the rest',
      'Polls show that most tenants say they are tired.',
      'show',
      ['that', 'they are tired'],
    ],
    ['a conjunction alone', 'Polls show that most tenants say they are tired.', 'show', ['that']],
    [
      'a clause that another cue cuts',
      'Lee said the gate was safe and Poe called it old.',
      'said',
      ['the gate was safe and', 'it old'],
    ],
    [
      'a subject and its verb',
      'Lee said the letter came hours before the vote.',
      'said',
      ['the letter', 'hours before the vote'],
    ],
  ])('%s', (_, text, cue, content) => {
    const first = content[0] ?? '';
    expect(pieces(text, cue, ...content)).toEqual([text.slice(text.indexOf(first), -1)]);
  });

  test('but what is quoted stands by itself', () => {
    const text = 'Lee said the plan was “a wreck from end to end” and left “in a great hurry that day”.';
    expect(
      pieces(text, 'said', 'the plan was “a wreck from end to end”', '“in a great hurry that day”'),
    ).toHaveLength(2);
  });
});

describe('another sentence', () => {
  test('is another’s matter', () => {
    expect(pieces('Lee said it was over. Poe kept the keys.', 'said', 'it was over', 'the keys')).toEqual([
      'it was over',
    ]);
  });

  test('goes on with what is said where it opens with quotation marks', () => {
    expect(pieces('Lee said it was over. “We won.”', 'said', 'it was over', '“We won.”')).toEqual([
      'it was over',
      '“We won.”',
    ]);
  });
});
