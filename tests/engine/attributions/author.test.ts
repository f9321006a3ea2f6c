import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine/index.ts';

function read(text: string) {
  const { sentences, attributions } = analyze(text, { language: 'en' });
  const kinds = sentences.map((sentence) => sentence.kinds?.join(' '));
  const named = attributions.map(({ source }) => source.map((span) => text.slice(...span)).join(' '));
  return { kinds, named };
}

describe('the author’s own voice', () => {
  test.each([
    'I believe that a harbour can make a town rich.',
    'I still remember using the ferry for the first time in 2010.',
    'We think that the right to read is worth a law.',
    'Other firms push for control, which I think makes the town less free.',
    'I fully expect the timetable to change before the summer.',
    'You know that the bridge is safe.',
    'I asked the clerk how many votes had been cast.',
  ])('is no source: %s', (text) => {
    expect(read(text).kinds).toEqual(['']);
  });

  test('is not whoever says “I” within quotation marks', () => {
    expect(read('“I believe that the bridge is safe,” Ana Ruiz said.').kinds).toEqual(['named']);
  });

  test('is not whoever says “I” behind a label', () => {
    const { kinds } = read(
      'RUIZ: I believe that the bridge is safe.\n\nHALE: I doubt it.\n\nRUIZ: We will see what the engineers say.',
    );
    expect(kinds.every((kind) => kind?.includes('named'))).toBe(true);
  });
});

describe('what the author makes of things', () => {
  test.each([
    'It is fair to say that the plan has failed.',
    'The president seemed like a tired man.',
    'The screen was dark and appears to not be finished.',
    'The children were told to wait outside.',
    'The visitors were asked to say which way the dots had moved.',
  ])('is no report: %s', (text) => {
    expect(read(text).kinds).toEqual(['']);
  });

  test('is not what somebody is told', () => {
    expect(read('The children were told by the mayor that the pool would close.').kinds).toEqual(['unnamed']);
  });
});

describe('who speaks behind a verb', () => {
  test('is found behind a list that ends with a comma', () => {
    const { named } = read(
      'The plastic is less open to wind, cracks and leaks, said the officials, who had tried it.',
    );
    expect(named).toContain('the officials');
  });
});

describe('where the author hears', () => {
  test.each([
    ['We’re told that officers are looking at the tapes.', ['impersonal'], ['']],
    ['I was told that the plan is dead.', ['impersonal'], ['']],
    ['I was told by two of the guards that the door had been open.', ['unnamed'], ['two of the guards']],
    ['We learned from the mayor’s letter that the pool would close.', ['document'], ['the mayor’s letter']],
  ])('whoever tells is the source: %s', (text, kinds, named) => {
    expect(read(text)).toEqual({ kinds, named });
  });
});
