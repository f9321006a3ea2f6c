import { describe, expect, it } from 'vitest';
import { resolve } from './marked.ts';

/** The kind of “Vantor”, or of another name, in a text that lists say nothing of. */
const kindOf = (text: string, name = 'Vantor') =>
  resolve(`${text}\n[${name}] <said> {the bridge was safe}.`).attributions[0]?.kind;

describe('a name that nothing explains', () => {
  it.each([
    'The fall of Vantor’s shares was steep.',
    'They spoke to Vantor employees at the gate.',
    'They met the chairman of Vantor in May.',
    'The tower was built by Vantor, which is based in Fenwick.',
    'The builder of the tower is a company, Vantor, in Fenwick.',
    'On Thursday Vantor admitted it had stored the files.',
    'Vantor grew. The company hired ten people.',
    'Now it is late, but Vantor insist the tower is safe.',
  ])('is a body’s: %s', (text) => expect(kindOf(text)).toBe('organization'));

  it.each([
    'They spoke to Vantor’s wife at the gate.',
    'The tower was built by Vantor, who is 80.',
    'They met Vantor, a retired engineer, in May.',
    'They met a friend of Vantor in May.',
    'At noon Vantor said he was late.',
    'At noon Vantor said it would take an hour.',
    'At noon Vantor groups met its owner.',
    'They spoke to a spokesman for Vantor. But Vantor, who is 80, was out.',
  ])('is a person’s: %s', (text) => expect(kindOf(text)).toBe('named'));

  it('is a company’s by its last word, but no person’s with a given name', () => {
    expect(kindOf('It rained.', 'Medora Health')).toBe('organization');
    expect(kindOf('It rained.', 'Carrow Water')).toBe('organization');
    expect(kindOf('It rained.', 'Grace Waters')).toBe('named');
  });

  it('is none where a record has a capital', () => {
    expect(resolve('[A new Bill] <would require> {locks}.').attributions[0]?.kind).toBe('document');
    expect(resolve('[The 1962 Fenwick Convention] <obliges> {all}.').attributions[0]?.kind).toBe('document');
    expect(resolve('[The Fenwick Party Convention] <rejected> {it}.').attributions[0]?.kind).toBe(
      'organization',
    );
  });

  it('is a body’s in apposition to a thing or an owner', () => {
    expect(kindOf('It rained. The press, Lakshmi Offset, won the contract.', 'Lakshmi Offset')).toBe(
      'organization',
    );
    expect(kindOf('It rained. The singer, Lakshmi Offset, won the contract.', 'Lakshmi Offset')).toBe(
      'named',
    );
    expect(resolve('[The owner, Medora Health,] <denies> {it}.').attributions[0]?.names).toEqual([
      'Medora Health',
    ]);
    expect(resolve('[The owner, Grace Okafor,] <denies> {it}.').attributions[0]?.kind).toBe('named');
  });

  it('may be all that is left of a body’s name', () => {
    expect(resolve('[Greenmere Care] <said> {no}.\n[Greenmere] <added> {this}.').sources).toHaveLength(1);
    expect(resolve('[National Care] <said> {no}.\n[Grace National] <added> {this}.').sources).toHaveLength(2);
  });
});
