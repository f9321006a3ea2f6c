import { describe, expect, test } from 'vitest';
import { announcedQuotation } from '../../../src/engine/attributions/finding/announced.ts';
import {
  freeRelatives,
  withoutSurrounding,
} from '../../../src/engine/attributions/finding/free-relatives.ts';
import { withRecords } from '../../../src/engine/attributions/finding/records.ts';
import { viewpointOf } from '../../../src/engine/attributions/finding/viewpoints.ts';
import { View } from '../../../src/engine/attributions/view.ts';
import { readText } from '../../../src/engine/text/index.ts';
import { byRules, draftOf, wordsOf } from './drafts.ts';

type Words = [source: string, cue: string, content: string];

describe('source, cue and content by the rules alone', () => {
  test.each<[text: string, ...Words]>([
    // What belongs to a noun phrase
    ['The state-run agency said the dam leaks.', 'The state-run agency', 'said', 'the dam leaks'],
    ['A group for saving swans said the dam leaks.', 'A group for saving swans', 'said', 'the dam leaks'],
    ['According to documents, the dam leaks.', 'documents', 'According to', 'the dam leaks'],
    ['The CIA, NSA and NCTC said the dam leaks.', 'The CIA, NSA and NCTC', 'said', 'the dam leaks'],
    ['On Monday officials said the dam leaks.', 'officials', 'said', 'the dam leaks'],
    // What stands between cue and content
    ['Lee said on Monday the dam leaks.', 'Lee', 'said', 'the dam leaks'],
    ['Lee told reporters on Monday that the dam leaks.', 'Lee', 'told', 'that the dam leaks'],
    ['Lee told reporters that the dam leaks.', 'Lee', 'told', 'that the dam leaks'],
    // Where contents begin and end
    ['“It is,” Lee said, “a very bad start.”', 'Lee', 'said', '“It is,” … “a very bad start.”'],
    ['“It is over,” crowed the mayor.', 'the mayor', 'crowed', '“It is over,”'],
    ['The dam leaks, Lee said.', 'Lee', 'said', 'The dam leaks'],
    // Verbs that report only in some forms
    ['Pell figures his corn will fail.', 'Pell', 'figures', 'his corn will fail'],
    ['Prosecutors charged two men with fraud.', 'Prosecutors', 'charged', 'two men with fraud'],
    ['Lee described the lake as lost.', 'Lee', 'described', 'the lake as lost'],
  ])('%s', (text, ...words) => expect(byRules(text)).toContainEqual(words));

  test.each([
    'The figures his office gave were late.',
    'The trip ends at the fish counter of a shop that shut.',
    'Lee did not say the dam leaks.',
    'Lee never said the dam leaks.',
    'Lee charged the phone that lay with his keys.',
  ])('nothing: %s', (text) => expect(byRules(text)).toEqual([]));
});

describe('records that speak, by the rules alone', () => {
  const records = (text: string) => {
    const view = new View(readText(text));
    return view.document.sentences
      .flatMap((sentence) => withRecords(view, sentence, []))
      .map((draft) => wordsOf(text, draft)[0]);
  };

  test.each([
    ['The latest poll had Labour on 38%.', 'The latest poll'],
    ['A sample seen by the Courier contained payroll records.', 'A sample seen by the Courier'],
    ['A memo, seen by the Herald, states that ships left.', 'A memo, seen by the Herald'],
    ['Satellite images and a file showed that ships left.', 'Satellite images and a file'],
    [
      'An assessment by the CIA, NSA and NCTC states that ships left.',
      'An assessment by the CIA, NSA and NCTC',
    ],
    ['13:10 A video shows that ships left.', 'A video'],
    ['The law would require that ships leave.', 'The law'],
  ])('%s', (text, source) => expect(records(text)).toEqual([source]));

  test.each([
    'A sample contained payroll records.',
    'The captain had Labour on his side.',
    'The aide who wrote the letter states that ships left.',
    'Lee, on reading the report, states that ships left.',
    'He wanted the letter to state that ships left.',
    'The letter would state that ships left.',
    'The captain would require that ships leave.',
  ])('none: %s', (text) => expect(records(text)).toEqual([]));
});

describe('whose view a frame gives', () => {
  const viewpoint = (text: string) => {
    const view = new View(readText(text));
    const [sentence] = view.document.sentences;
    const draft = sentence && viewpointOf(view, sentence);
    return draft ? wordsOf(text, draft) : null;
  };

  test.each<[text: string, ...Words]>([
    [
      'As the paper notes, the dam has leaked for years.',
      'the paper',
      'notes',
      'the dam has leaked for years',
    ],
    ['As Ruiz told the Courier, the dam has leaked.', 'Ruiz', 'told', 'the dam has leaked'],
    ['As Ruiz pointed out, the dam has leaked.', 'Ruiz', 'pointed', 'the dam has leaked'],
    ['In Ruiz’s view, the dam has leaked.', 'Ruiz', 'view', 'the dam has leaked'],
  ])('%s', (text, source, cue, content) => {
    const [who, how, what] = viewpoint(text) ?? [];
    expect([who, what]).toEqual([source, content]);
    expect(how).toContain(cue);
  });

  test.each(['As Ruiz said the dam leaks, the crowd left.', 'As Ruiz notes the leaks, the crowd left.'])(
    'none: %s',
    (text) => expect(viewpoint(text)).toBeNull(),
  );
});

describe('a quotation that the sentence before it announces', () => {
  const announced = (text: string) => {
    const view = new View(readText(text));
    return view.document.sentences.flatMap((sentence) => {
      const draft = announcedQuotation(view, sentence, []);
      return draft ? [wordsOf(text, draft)[0]] : [];
    });
  };

  test.each([
    ['Another: “The dam has leaked for years and years.”', 'Another'],
    ['One resident: “The dam has leaked for years and years.”', 'One resident'],
  ])('%s', (text, source) => expect(announced(text)).toEqual([source]));

  test.each([
    'The verdict: “The dam has leaked for years and years.”',
    'Yesterday: “The dam has leaked for years and years.”',
  ])('none: %s', (text) => expect(announced(text)).toEqual([]));
});

describe('somebody’s word for a thing that the sentence takes over', () => {
  const clauses = (text: string) => {
    const view = new View(readText(text));
    return view.document.sentences
      .flatMap((sentence) => freeRelatives(view, sentence))
      .map((draft) => wordsOf(text, draft));
  };

  test.each<[text: string, ...Words]>([
    [
      'The mayor resigned over what many residents see as a failure to plan.',
      'many residents',
      'see as',
      'a failure to plan',
    ],
    [
      'A man was hurt in what police called a random attack, and died.',
      'police',
      'called',
      'a random attack',
    ],
    [
      'He left over what he has termed “a stitch-up by friends” on Monday.',
      'he',
      'has termed',
      '“a stitch-up by friends”',
    ],
    [
      'The move ended what analysts consider the worst strike in years.',
      'analysts',
      'consider',
      'the worst strike in years',
    ],
    ['She shared what she said were pictures of the chat.', 'she', 'said', 'were pictures of the chat'],
    ['They fear what they believe to be a hoax.', 'they', 'believe', 'to be a hoax'],
  ])('%s', (text, ...words) => expect(clauses(text)).toEqual([words]));

  test.each([
    'They asked what the mayor built there.',
    'That is what the mayor said.',
    'They know what they see.',
    'She said: “I like what the mayor calls progress.”',
    'The town was hit by what was called a tornado.',
  ])('nothing: %s', (text) => expect(clauses(text)).toEqual([]));

  test('whoever draws it on themselves does not speak, but whoever reports it does', () => {
    const text = 'The mayor drew anger for what many residents see as a failure.';
    const content = 'what many residents see as a failure';
    const { view, draft } = draftOf(text, 'The mayor', 'drew anger for', content);
    const free = freeRelatives(view, view.sentence(0));
    expect(withoutSurrounding(view, free, [draft])).toEqual([]);
    expect(withoutSurrounding(view, [], [draft])).toEqual([draft]);
    const said = 'The mayor criticized what many residents see as a failure.';
    const reported = draftOf(said, 'The mayor', 'criticized', content);
    const inIt = freeRelatives(reported.view, reported.view.sentence(0));
    expect(withoutSurrounding(reported.view, inIt, [reported.draft])).toEqual([reported.draft]);
  });
});
