import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine/index.ts';
import { CUE_VERBS } from '../../../src/engine/lexicons/cue-verbs.ts';
import { OTHER_VERBS } from '../../../src/engine/lexicons/other-verbs.ts';

const kinds = (text: string) =>
  analyze(text, { language: 'en' }).sentences.flatMap((sentence) => sentence.kinds ?? []);

describe.each(OTHER_VERBS)('$name', ({ lemmas, passes, flags }) => {
  test('has lemmas of its own, none of them a reporting verb', () => {
    const reporting = CUE_VERBS.flatMap((group) => group.lemmas);
    const others = OTHER_VERBS.filter((group) => group.lemmas !== lemmas).flatMap((group) => group.lemmas);
    expect(
      lemmas.filter(
        (lemma, index) => [...others, ...reporting].includes(lemma) || lemmas.indexOf(lemma) !== index,
      ),
    ).toEqual([]);
  });

  test('has examples of both kinds', () => {
    expect(passes.length).toBeGreaterThan(0);
    expect(flags.length).toBeGreaterThan(0);
  });

  test.each(passes)('nothing is attributed: %s', (text) => expect(kinds(text)).toEqual([]));
  test.each(flags)('something is attributed: %s', (text) => expect(kinds(text)).not.toEqual([]));
});

describe('what nobody has said', () => {
  test.each([
    ['will be said', 'On Friday, the ministry will announce a new plan for the harbour.'],
    ['would be said', 'Few would argue against the use of cameras on the bridge.'],
    ['should be said', 'The owners should make clear what they want.'],
    ['was not said', 'Lawmakers have not said when the bridge will reopen.'],
    ['was not said by a newspaper', 'The Courier has not mentioned the report.'],
    ['was only tried', 'Opponents tried to convince the court to throw out the rules.'],
    ['is yet to be said', 'The mayor has yet to explain why the gate was locked.'],
    ['somebody was able to do', 'He was able to tout his record.'],
    ['is supposed', 'If the judge asks about the letters, the trial could last for weeks.'],
    ['is asked', 'But has she called for a change to the rules?'],
    ['the reporter asked', 'I asked him how many votes he had won.'],
    ['a free relative stands for', 'Everything the mayor says is a lie.'],
    ['an adviser is', 'The show featured Andrew Poe, who advises the mayor on crime, and two singers.'],
    ['officers were called to', 'Officers were called to a bar on Water Street.'],
    ['experts were called in for', 'Ana Ruiz and her son were called in to assist.'],
    ['a meeting was for', 'A group of senators met the envoy on Tuesday to discuss the files.'],
  ])('what %s', (_, text) => expect(kinds(text)).toEqual([]));

  test.each([
    ['what is quoted', 'The ministry will call the plan “a gift to the town,” a draft says.'],
    ['what one does not believe', 'The mayor does not believe that the bridge is safe.'],
    ['what one does not support', 'Most bakers do not support a ban on plastic bags.'],
    ['who went on to say so', 'The mayor went on to explain how the gate works.'],
    ['what was said of a condition', 'The mayor said that if the judge asked, she would answer.'],
  ])('something is attributed: %s', (_, text) => expect(kinds(text)).not.toEqual([]));
});

describe('whose a denial is', () => {
  const sources = (text: string) =>
    analyze(text, { language: 'en' }).attributions.map(({ source }) =>
      source.map(([start, end]) => text.slice(start, end)).join(' '),
    );

  test.each([
    ['The mayor said the claims were baseless.', ['The mayor']],
    ['No rules were broken, the firm insists.', ['the firm']],
    ['Moscow has repeatedly rejected the charge.', ['Moscow']],
    ['The claims were false.', []],
  ])('%s', (text, expected) => expect(sources(text)).toEqual(expected));
});
