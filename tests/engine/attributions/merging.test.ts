import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/engine/attributions/finding/drafts.ts';
import { merge } from '../../../src/engine/attributions/mending/merging.ts';
import { draftOf, wordsOf } from './drafts.ts';

type Spans = [source: string, cue: string, content: string, facts?: Partial<Draft>];

/** What is left of what the tagger and the rules found in the same sentence. */
function merged(text: string, tagged: readonly Spans[], ruled: readonly Spans[]) {
  const draftsOf = (all: readonly Spans[]) => all.map((spans) => draftOf(text, ...spans).draft);
  const { view } = draftOf(text, '', '', '');
  return merge(view, draftsOf(tagged), draftsOf(ruled)).map((draft) => wordsOf(text, draft));
}

describe('where tagger and rules found the same cue', () => {
  test('the tagger’s spans stand', () => {
    const text = 'The old mayor of Marsh said on Monday that the dam leaks.';
    const tagged: Spans = ['The old mayor of Marsh', 'said', 'that the dam leaks'];
    expect(merged(text, [tagged], [['mayor of Marsh', 'said', 'on Monday that the dam leaks']])).toEqual([
      tagged,
    ]);
  });

  test('the rules’ do where the cue’s form leaves no doubt', () => {
    const text = 'According to official estimates, the dam leaks.';
    const ruled: Spans = ['official estimates', 'According to', 'the dam leaks', { byForm: true }];
    const [...spans] = ruled.slice(0, 3);
    expect(merged(text, [['', 'According', 'leaks']], [ruled])).toEqual([spans]);
    // A noun of who is named there is no cue.
    expect(merged(text, [['official', 'estimates', 'the dam leaks']], [ruled])).toEqual([spans]);
  });

  test('form decides nothing in quoted words', () => {
    const text = 'According to Lee, the dam leaks.';
    const tagged: Spans = ['Lee', 'According', 'leaks'];
    const ruled: Spans = ['Lee', 'According to', 'the dam leaks', { byForm: true, quoted: true }];
    expect(merged(text, [tagged], [ruled])).toEqual([tagged]);
  });

  test('the rules’ content stands where the tagger has only scraps of it', () => {
    const text = 'The gate, they say, was open and unguarded all night, police said.';
    const rule: Spans = ['police', 'said', 'The gate, they say, was open and unguarded all night'];
    expect(merged(text, [['police', 'said', 'The gate']], [rule])).toEqual([rule]);
    const most = 'was open and unguarded all night';
    expect(merged(text, [['police', 'said', most]], [rule])).toEqual([['police', 'said', most]]);
  });

  test('whom it was told is not what was said, unless that is a clause', () => {
    const text = 'The gate was open, sources told the editor who asked.';
    const rule: Spans = ['sources', 'told', 'The gate was open'];
    expect(merged(text, [['sources', 'told', 'the editor']], [rule])).toEqual([rule]);
    const clause: Spans = ['sources', 'told', 'the editor who asked'];
    expect(merged(text, [clause], [rule])).toEqual([clause]);
  });

  test('sources that stand side by side are told apart', () => {
    const text = 'According to CNN, a document stated the dam leaks.';
    const form: Spans = ['CNN', 'According to', 'a document stated the dam leaks', { byForm: true }];
    const same: Spans = ['a document', 'stated', 'the dam leaks'];
    const [, document] = merged(text, [['CNN, a document', 'stated', 'the dam leaks']], [form, same]).sort();
    expect(document).toEqual(same);
  });
});

describe('what the rules alone found', () => {
  const text = 'CNN said that officials believe the dam leaks, and the letter shows it.';
  const outer: Spans = ['CNN', 'said', 'that officials believe the dam leaks'];

  test('counts where they are sure', () => {
    const found = (confidence: number) =>
      merged(text, [], [['officials', 'believe', 'the dam leaks', { confidence }]]);
    expect([0.79, 0.8].map((confidence) => found(confidence).length)).toEqual([0, 1]);
  });

  test('needs less within what somebody says, but a noun or name', () => {
    const found = (source: string, confidence: number) =>
      merged(text, [outer], [[source, 'believe', 'the dam leaks', { confidence }]]).length - 1;
    expect([0.69, 0.7].map((confidence) => found('officials', confidence))).toEqual([0, 1]);
    expect(found('that', 0.99)).toBe(0);
  });

  test('is a record’s word alone where it is quoted', () => {
    const found = (source: string) =>
      merged(text, [], [[source, 'shows', 'it', { quoted: true, confidence: 0.99 }]]).length;
    expect(found('the letter')).toBe(1);
    expect(found('officials')).toBe(0);
  });
});
