import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine/index.ts';
import { GUIDANCE } from '../../../src/engine/strength/guidance.ts';
import { RECORD_SIGNS } from '../../../src/engine/strength/signs/records.ts';

const bases = (text: string) =>
  analyze(text, { language: 'en' }).attributions.map(({ reasons }) => reasons[0]?.code);

describe.each(RECORD_SIGNS.map((sign) => ({ name: sign.patterns[0] ?? '', sign })))('$name', ({ sign }) => {
  test('rests on guidance and has examples of both sorts', () => {
    expect(GUIDANCE).toHaveProperty(sign.from);
    expect(sign.flag).not.toEqual([]);
    expect(sign.pass).not.toEqual([]);
  });

  test.each(sign.flag)('identified: %s', (text) => expect(bases(text)).toContain('document-identified'));
  test.each(sign.pass)('only described: %s', (text) =>
    expect(bases(text)).not.toContain('document-identified'),
  );
});

test('a record that was identified once stays so where it is cited again', () => {
  expect(
    bases('A study published in the Leem Review says bees sleep. The study says they dream.').filter(
      (code) => code === 'document-identified',
    ),
  ).toHaveLength(2);
});

test('a sign in other words identifies no record', () => {
  const other = 'The judge’s ruling was late. A letter says he kept two sets of books.';
  expect(bases(other)).not.toContain('document-identified');
});
