import { describe, expect, test } from 'vitest';
import type { FoundAttribution } from '../../../src/engine/attributions/attribution.ts';
import { draftsOfSentence } from '../../../src/engine/attributions/finding/drafts.ts';
import { findAttributionsInSteps } from '../../../src/engine/attributions/index.ts';
import { isReported } from '../../../src/engine/attributions/ruling-out/unreported.ts';
import { View } from '../../../src/engine/attributions/view.ts';
import type { Span } from '../../../src/engine/report.ts';
import { readText } from '../../../src/engine/text/index.ts';

function find(text: string): FoundAttribution[] {
  const steps = findAttributionsInSteps(readText(text), []);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Source, cue and content of each attribution, in words. */
function wordsIn(text: string): [source: string, cue: string, content: string][] {
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return find(text).map(({ source, cue, content }) => [words(source), words(cue), words(content)]);
}

describe('who says what', () => {
  test.each<[string, string, [string, string, string][]]>([
    ['a clause', 'Police said the road was closed.', [['Police', 'said', 'the road was closed']]],
    [
      'a quotation before its speaker',
      '“It was loud,” said Ann Lee, a neighbour.',
      [['Ann Lee, a neighbour', 'said', '“It was loud,”']],
    ],
    [
      'a quotation in two halves',
      '“It was,” she said, “a start.”',
      [['she', 'said', '“It was,” … “a start.”']],
    ],
    [
      'a speaker with an apposition',
      'Ann Lee, a former judge, said it would rain.',
      [['Ann Lee, a former judge', 'said', 'it would rain']],
    ],
    [
      'according to',
      'According to a report by the ministry, prices rose.',
      [['a report by the ministry', 'According to', 'prices rose']],
    ],
    ['a person told', 'Lee told reporters that it was over.', [['Lee', 'told', 'that it was over']]],
    ['nobody at all', 'The minister reportedly resigned.', [['', 'reportedly', 'The minister … resigned']]],
  ])('%s', (_, text, expected) => {
    expect(wordsIn(text)).toEqual(expected);
  });

  test('one report lies within another', () => {
    const found = find('CNN reported that officials found that the base was safe.');
    expect(found.map(({ within }) => within)).toEqual([null, 0]);
  });

  test('a second verb goes on with the first one’s source', () => {
    const found = find('Lee said the bridge was safe, adding that it was old.');
    expect(found.map(({ continues }) => continues)).toEqual([null, 0]);
  });

  test('a quotation over several sentences belongs to one speaker', () => {
    const text = '“It was loud. Windows broke. We ran,” Ann Lee said.';
    expect(wordsIn(text)).toEqual([['Ann Lee', 'said', '“It was loud. Windows broke. We ran,”']]);
  });

  test('what is quoted reports by itself', () => {
    const text = '“I think officials knew,” Ann Lee said.';
    expect(wordsIn(text)[0]).toEqual(['Ann Lee', 'said', '“I think officials knew,”']);
  });

  test('a thing known only from a source goes on with it', () => {
    const text = 'CNN said that bounties were paid. The bounties were meant for an attack.';
    expect(find(text).map(({ continues }) => continues)).toEqual([null, 0]);
    const own =
      'There were always bounties. CNN said that bounties were paid. The bounties were meant for an attack.';
    expect(find(own).map(({ continues }) => continues)).toEqual([null]);
  });
});

describe('on what terms a source speaks is no report of theirs', () => {
  test.each([
    [
      'A harbour official, who asked not to be named because he may not speak to the press, said the gate was open.',
      'A harbour official, who asked not to be named because he may not speak to the press',
    ],
    [
      'A clerk who was not authorised to speak publicly said the files had been burned.',
      'A clerk who was not authorised to speak publicly',
    ],
    ['One aide, speaking on background, said the vote would fail.', 'One aide'],
    [
      'Two officers, who requested anonymity to discuss a sealed report, told the Ledger that the bridge was unsafe.',
      'Two officers, who requested anonymity to discuss a sealed report',
    ],
    [
      'The closure was a shock, said an engineer, who asked that her name not be used.',
      'an engineer, who asked that her name not be used',
    ],
  ])('%s', (text, source) => {
    const found = wordsIn(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.[0]).toMatch(new RegExp(`^${source}`));
    expect(found[0]?.[1]).toMatch(/^(?:said|told)$/);
  });
});

test('what somebody had asked for is reported by whoever says so', () => {
  const text =
    'The news outlet also said that three engineers familiar with the inspection had asked for the pier to be closed.';
  const found = find(text);
  expect(found.map(({ within }) => within)).toEqual([null, 0]);
  expect(wordsIn(text)[1]?.[0]).toBe('three engineers familiar with the inspection');
});

describe('what is said ends where grammar ends it', () => {
  test.each([
    [
      'both halves around a cue',
      'The north gate, Ann Lee said, was open all night.',
      ['The north gate … was open all night'],
    ],
    [
      'a clause before, and the other half',
      'If the rain comes, Ann Lee said, the gate will hold.',
      ['If the rain comes … the gate will hold'],
    ],
    [
      'to the sentence’s end',
      'Ann Lee said the gate was open all night, even though the guards had locked it twice.',
      ['the gate was open all night, even though the guards had locked it twice'],
    ],
    [
      'not over somebody else’s words',
      'Ann Lee said the gate was open, but Tom Reyl said it was locked.',
      ['the gate was open', 'it was locked'],
    ],
  ])('%s', (_, text, contents) => {
    expect(wordsIn(text).map(([, , content]) => content)).toEqual(contents);
  });
});

describe('what somebody does in a story is no report within it', () => {
  test.each([
    'Ann Lee said that the mayor refused to open the gate.',
    'Ann Lee said that the guards called the mayor on Friday.',
  ])('%s', (text) => expect(wordsIn(text).map(([source]) => source)).toEqual(['Ann Lee']));

  test('quoted words are one', () => {
    const found = find(
      'According to CNN, an inspection report from May described the damage as “likely to grow.”',
    );
    expect(found.map(({ within }) => within)).toEqual([null, 0]);
  });

  test('what officials believe is one', () => {
    const found = find('CNN reported that officials believe the base is safe.');
    expect(found.map(({ within }) => within)).toEqual([null, 0]);
  });
});

describe('what nobody has said', () => {
  test.each([
    ['will be said', 'The ministry will announce that the bridge is closed.'],
    ['could be said', 'Critics could argue that the bridge is safe.'],
    ['was not said', 'The ministry has not said when the bridge will open.'],
  ])('is no attribution by the rules: what %s', (_, text) => {
    const view = new View(readText(text));
    const drafts = view.document.sentences.flatMap((sentence) => draftsOfSentence(view, sentence));
    expect(drafts.filter((draft) => isReported(view, draft))).toEqual([]);
  });

  test.each([
    ['quoted after all', 'The ministry would only say “no comment on bridges today.”'],
    ['thought by whoever is quoted', '“I believe that the bridge is safe,” Ann Lee said.'],
  ])('is one where it is %s', (_, text) => {
    expect(wordsIn(text)).not.toEqual([]);
  });

  test('nothing goes on with the source of a headline', () => {
    const found = find(
      'Pier closed after years of cracks, report says\n\nThe pier in Ellin closed on Tuesday.',
    );
    expect(found.every(({ continues }) => continues === null)).toBe(true);
    expect(found.flatMap(({ content }) => content).every(([, end]) => end < 50)).toBe(true);
  });
});
