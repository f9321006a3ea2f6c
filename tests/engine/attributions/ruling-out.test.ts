import { describe, expect, test } from 'vitest';
import { reportsAssertion } from '../../../src/engine/attributions/ruling-out/asserting.ts';
import { isActTold, isMistaken, isPlanTold } from '../../../src/engine/attributions/ruling-out/mistaken.ts';
import { isRealised } from '../../../src/engine/attributions/ruling-out/unreported.ts';
import { draftOf } from './drafts.ts';

/** Each line: the text, and in it the source, cue and content of what the tagger took for an attribution. */
type Line = [text: string, source: string, cue: string, content: string];

describe('what is no cue by the look of its words', () => {
  const mistaken = (line: Line, confidence = 0.5) => {
    const { view, draft } = draftOf(...line, { confidence });
    return isMistaken(view, draft);
  };

  test.each<Line>([
    ['Rovers coach Ana Ruiz praised the side.', 'Rovers', 'coach', 'praised the side'],
    ['The executive order that banned logging was void.', '', 'order', 'that banned logging'],
    ['She told the Express that it was late.', 'She', 'Express', 'that it was late'],
    ['A group calling itself Marsh broke the gate.', 'A group', 'calling', 'itself Marsh'],
    ['The mosaic, which shows a horse, was sold.', 'which', 'shows', 'a horse'],
    ['Two nights in Marsh: the best hotels.', 'Two nights in Marsh', ':', 'the best hotels'],
    ['The crisis forced a rethink.', 'The crisis', 'forced', 'a rethink'],
  ])('%s', (...line) => expect(mistaken(line)).toBe(true));

  test.each<Line>([
    ['The coach said that it was late.', 'The coach', 'said', 'that it was late'],
    ['The club calling for help said no.', 'The club', 'calling', 'for help'],
    ['The report, which shows a leak, was sold.', 'which', 'shows', 'a leak'],
    ['The ministry, which shows no mercy, was late.', 'which', 'shows', 'no mercy'],
    ['The farmers, which shows no mercy, were late.', 'which', 'shows', 'no mercy'],
    ['Pence: I will go.', 'Pence', ':', 'I will go'],
    ['The crisis said it all.', 'The crisis', 'said', 'it all'],
    ['The crisis committee forced a rethink.', 'The crisis committee', 'forced', 'a rethink'],
  ])('but not: %s', (...line) => expect(mistaken(line)).toBe(false));

  test('quoted words are somebody’s', () => {
    expect(
      mistaken([
        'The crisis forced “a rethink of all the rules”.',
        'The crisis',
        'forced',
        '“a rethink of all the rules”',
      ]),
    ).toBe(false);
    const colon: Line = ['Two nights in Marsh: “The best hotels.”', 'Two nights in Marsh', ':', '“The best'];
    expect(mistaken(colon)).toBe(false);
  });

  test('a colon of which the tagger is sure is one', () => {
    const colon: Line = [
      'The council of Marsh: the dam leaks.',
      'The council of Marsh',
      ':',
      'the dam leaks',
    ];
    expect([0.59, 0.6].map((confidence) => mistaken(colon, confidence))).toEqual([true, false]);
  });
});

describe('a plan or an act of which nobody is said to have spoken', () => {
  const planOrAct = (line: Line) => {
    const { view, draft } = draftOf(...line);
    return isPlanTold(view, draft) || isActTold(view, draft);
  };

  test.each<Line>([
    ['The centre plans to release the figures.', 'The centre', 'plans', 'to release the figures'],
    ['She ordered a strike on the port.', 'She', 'ordered', 'a strike on the port'],
    ['She rejected a request for a delay.', 'She', 'rejected', 'a request for a delay'],
  ])('%s', (...line) => expect(planOrAct(line)).toBe(true));

  test.each<Line>([
    ['The centre announced plans to leave.', 'The centre', 'announced plans', 'to leave'],
    [
      'The centre plans “to release the figures in May”.',
      'The centre',
      'plans',
      '“to release the figures in May”',
    ],
    ['She ordered the guards to leave.', 'She', 'ordered', 'the guards to leave'],
    ['She ordered that the guards leave.', 'She', 'ordered', 'that the guards leave'],
    ['She rejected the claim as false.', 'She', 'rejected', 'the claim as false'],
  ])('but not: %s', (...line) => expect(planOrAct(line)).toBe(false));
});

describe('what asserts something', () => {
  const asserts = (line: Line, confidence: number) => {
    const { view, draft } = draftOf(...line, { confidence });
    return reportsAssertion(view, draft);
  };

  test.each<Line>([
    ['Lee criticized how the dam was built.', 'Lee', 'criticized', 'how the dam was built'],
    ['Lee criticized “the plan to flood us all”.', 'Lee', 'criticized', '“the plan to flood us all”'],
    ['Lee opposes that it is built.', 'Lee', 'opposes', 'that it is built'],
  ])('whatever the tagger thinks: %s', (...line) => expect(asserts(line, 0.1)).toBe(true));

  test.each<[least: number, ...Line]>([
    [0.3, 'Lee criticized the plan.', 'Lee', 'criticized', 'the plan'],
    [0.3, 'Lee vowed to hold it.', 'Lee', 'vowed', 'to hold it'],
    [0.35, 'Lee opposes the plan.', 'Lee', 'opposes', 'the plan'],
    [0.7, 'Lee signed the plan.', 'Lee', 'signed', 'the plan'],
    [0.6, 'Lee has championed.', 'Lee', 'has championed', ''],
  ])('where the tagger is sure by %d: %s', (least, ...line) => {
    expect([least - 0.01, least].map((confidence) => asserts(line, confidence))).toEqual([false, true]);
  });
});

describe('what has been said at all', () => {
  const reported = (line: Line) => {
    const { view, draft } = draftOf(...line);
    return isRealised(view, draft);
  };

  test.each<Line>([
    ['If the judge asks for more time, it is late.', 'the judge', 'asks', 'for more time'],
    ['Has Lee called for more time?', 'Lee', 'called', 'for more time'],
  ])('is not: %s', (...line) => expect(reported(line)).toBe(false));

  test.each<Line>([
    ['Lee called for more time.', 'Lee', 'called', 'for more time'],
    ['Nor has Lee called for more time.', 'Lee', 'called', 'for more time'],
    ['What has Lee said? She said the dam leaks.', 'She', 'said', 'the dam leaks'],
  ])('is: %s', (...line) => expect(reported(line)).toBe(true));
});
