import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/engine/attributions/finding/drafts.ts';
import { fitBorders } from '../../../src/engine/attributions/mending/borders.ts';
import { repaired } from '../../../src/engine/attributions/mending/repairs.ts';
import { reportsAssertion } from '../../../src/engine/attributions/ruling-out/asserting.ts';
import { isSurelyNamed } from '../../../src/engine/attributions/ruling-out/named-speaker.ts';
import { PASSIVE_VERBS } from '../../../src/engine/lexicons/passive-verbs.ts';
import type { Span } from '../../../src/engine/report.ts';
import { draftOf } from './drafts.ts';

const words = (text: string, spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end));

describe('what stands before a comma and whoever reports it', () => {
  test('is said, and not the quotation of the sentence before', () => {
    const text = '“I am late,” he wrote. The bus was very old, Reuters reported.';
    const { view, draft } = draftOf(text, 'Reuters', 'reported', '“I am late,”');
    expect(words(text, repaired(view, draft).content)).toEqual(['The bus was very old']);
  });
});

describe('the subject of a passive that names nobody says nothing', () => {
  test.each(PASSIVE_VERBS.flags.map((text) => [text]))('%s', (text) => {
    const [, source = '', cue = '', content = ''] =
      /^(.+?) ((?:have been|are|is) \w+(?: of)?) (.+)\.$/.exec(text) ?? [];
    const { view, draft } = draftOf(text, source, cue, content);
    const result = repaired(view, draft);
    expect(result.source).toEqual([]);
    expect(words(text, result.content)).toEqual([source, content]);
  });

  test.each(PASSIVE_VERBS.passes.map((text) => [text]))('%s', (text) => {
    const [, source = '', cue = '', content = ''] =
      /^(.+?) ((?:were|is) \w+(?: by)?) (.+)\.$/.exec(text) ?? [];
    const { view, draft } = draftOf(text, source, cue, content);
    expect(repaired(view, draft)).toBe(draft);
  });
});

test('the agent of a passive may stand behind what is said', () => {
  const text = 'The plan was described as “a disgrace” by the mayor of Ellin.';
  const { view, draft } = draftOf(text, 'The plan', 'was described', 'as “a disgrace”');
  const result = repaired(view, draft);
  expect(words(text, result.source)).toEqual(['the mayor of Ellin']);
  expect(words(text, result.content)).toEqual(['The plan', 'as “a disgrace”']);
});

describe('a source begins behind a relative word', () => {
  test('the thing described is not who describes it', () => {
    const text = 'It was an attack that the mayor of Ellin called a disgrace.';
    const { view, draft } = draftOf(text, 'an attack that the mayor of Ellin', 'called', 'a disgrace');
    expect(words(text, repaired(view, draft).source)).toEqual(['the mayor of Ellin']);
  });

  test('the relative word stands for what is said', () => {
    const text = 'The rule, which teachers say is unfair, stays.';
    const { view, draft } = draftOf(text, 'which teachers', 'say', 'is unfair');
    const result = repaired(view, draft);
    expect(words(text, result.source)).toEqual(['teachers']);
    expect(words(text, result.content)).toEqual(['which', 'is unfair']);
  });

  test('a clause that describes the source stays with it', () => {
    const text = 'The board, which sets the rules, said the rule stays.';
    const { view, draft } = draftOf(text, 'The board, which sets the rules,', 'said', 'the rule stays');
    expect(repaired(view, draft)).toBe(draft);
  });
});

test('it says nothing where it stands for what follows', () => {
  const text = 'It was unclear whether the gate was open.';
  const { view, draft } = draftOf(text, 'It', 'was unclear', 'whether the gate was open');
  expect(repaired(view, draft).source).toEqual([]);
  const report = 'It said the gate was open.';
  const said = draftOf(report, 'It', 'said', 'the gate was open');
  expect(repaired(said.view, said.draft)).toBe(said.draft);
});

test('a cue at the end reports all that stands before it', () => {
  const text = 'The gate was open all night, and nobody locked the doors, Ann Lee said.';
  const { view, draft } = draftOf(text, 'Ann Lee', 'said', 'nobody locked the doors');
  fitBorders(view, view.sentence(0), [draft]);
  expect(words(text, draft.content)).toEqual(['The gate was open all night, and nobody locked the doors']);
});

test('what a quotation is about is no part of it', () => {
  const text = '“It is a bad joke,” Lee said of the plan.';
  const { view, draft } = draftOf(text, 'Lee', 'said', '“It is a bad joke,”');
  const at = text.indexOf('the plan');
  const aside: Draft = { ...draft, content: [...draft.content, [at, at + 8]] };
  expect(words(text, repaired(view, aside).content)).toEqual(['“It is a bad joke,”']);
});

describe('what asserts nothing needs a surer cue', () => {
  test.each([
    ['a clause', 'Lee thinks the bridge is safe.', 'Lee', 'thinks', 'the bridge is safe', true],
    [
      'quoted words',
      'Lee backed “a real change of course.”',
      'Lee',
      'backed',
      '“a real change of course.”',
      true,
    ],
    ['a thing', 'Lee backed the bill.', 'Lee', 'backed', 'the bill', false],
    ['a plan', 'Lee plans to leave.', 'Lee', 'plans', 'to leave', false],
    [
      'a thing that a reporting verb names',
      'Lee criticized the bill.',
      'Lee',
      'criticized',
      'the bill',
      true,
    ],
  ])('%s', (_, text, source, cue, content, expected) => {
    const { view, draft } = draftOf(text, source, cue, content, { confidence: 0.32 });
    expect(reportsAssertion(view, draft)).toBe(expected);
  });
});

describe('whoever has a name may plan and act', () => {
  test.each([
    ['a name', 'Mayor Lee plans to leave.', 'Mayor Lee', 0.6, true],
    ['a body', 'The Senate of Freedonia plans to adjourn.', 'The Senate of Freedonia', 0.6, true],
    ['a pronoun for one', 'She plans to leave.', 'She', 0.6, true],
    ['a name that is not sure', 'Mayor Lee plans to leave.', 'Mayor Lee', 0.4, false],
    ['a crowd', 'Critics of Lee plan to leave.', 'Critics of Lee', 0.6, false],
    ['people of a name', 'Lee supporters plan to leave.', 'Lee supporters', 0.6, false],
    ['the reporter', 'I plan to leave.', 'I', 0.6, false],
  ])('%s', (_, text, source, confidence, expected) => {
    const { view, draft } = draftOf(text, source, 'plan', 'to', { confidence });
    expect(isSurelyNamed(view, draft)).toBe(expected);
  });
});
