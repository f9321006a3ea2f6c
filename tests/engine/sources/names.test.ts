import { describe, expect, it } from 'vitest';
import { resolve } from './marked.ts';

const namesOf = (lines: string) => resolve(lines).attributions.map(({ names }) => names.join(' & '));

describe('one name in several forms', () => {
  it('is taken up by the short form that stands in parentheses behind it', () => {
    const growers = 'Fenwick Apple Growers Bureau';
    expect(namesOf(`[The ${growers} (FENAP)] <said> {no}.\n[FENAP] <added> {this}.`)).toEqual([
      growers,
      growers,
    ]);
  });

  it('is not taken up by other words in parentheses', () => {
    const lines = '[The Fenwick Apple Growers Bureau (Orlo)] <said> {no}.\n[Orlo] <added> {this}.';
    expect(new Set(namesOf(lines)).size).toBe(2);
  });

  it.each([
    ['he', 'Chidi Okonkwo'],
    ['she', 'Ngozi Okonkwo'],
  ])('of a couple is the one that the clause goes on to call “%s”', (pronoun, whole) => {
    const couple = '[Chidi Okonkwo] <said> {yes}.\n[Ngozi Okonkwo] <said> {no}.';
    const [, , short] = namesOf(`${couple}\n[Okonkwo] <said> {${pronoun} was late}.`);
    expect(short).toBe(whole);
  });
});

describe('a hyphen', () => {
  it.each(['Kim Yong-hyun', 'Anders Mark-Viverito', 'Mark-Viverito'])('belongs to the name: %s', (name) => {
    expect(namesOf(`[${name}] <said> {it was late}.`)).toEqual([name]);
  });

  it.each(['Orlo-based', 'Fenwick-born', 'Orlo-backed'])('only says where from: %s', (origin) => {
    expect(namesOf(`[${origin} Medora Health] <said> {it was late}.`)).toEqual(['Medora Health']);
  });
});
