import { expect, test } from 'vitest';
import { IRREGULAR_SINGULARS } from '../../../src/engine/lexicons/irregular-singulars.ts';
import { singular } from '../../../src/engine/text/plurals.ts';

test.each([
  ['officials', 'official'],
  ['agencies', 'agency'],
  ['churches', 'church'],
  ['firemen', 'fireman'],
  ['specimen', 'specimen'],
  ['princess', 'princess'],
  ['status', 'status'],
  ['bus', 'bus'],
])('the singular of “%s” is “%s”', (plural, one) => expect(singular(plural)).toBe(one));

test.each([...IRREGULAR_SINGULARS])('the singular of “%s” is “%s”, and stays so', (plural, one) => {
  expect(singular(plural)).toBe(one);
  expect(singular(one)).toBe(one);
});
