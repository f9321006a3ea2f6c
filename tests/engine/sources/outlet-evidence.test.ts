import { describe, expect, it } from 'vitest';
import { resolve } from './marked.ts';

/** Whether “Fenlook”, or another name, is taken for an outlet in a text that lists say nothing of. */
const isOutlet = (text: string, name = 'Fenlook') =>
  resolve(`${text}\n[${name}] <said> {the bridge was safe}.`).sources.some((one) => one.outlet);

describe('a name that nothing explains', () => {
  it.each([
    'The news was first reported by Fenlook.',
    'Now Fenlook first revealed the plan.',
    'Now Fenlook was the first to report the plan.',
    'They read Fenlook’s scoop on the bridge.',
    'They met a Fenlook correspondent at the gate.',
    'It was in an article in Fenlook.',
    'The bridge is rotten, Fenlook, citing a letter, told all.',
    'The mayor told Fenlook that he was tired. On Monday Fenlook reported a delay.',
    'The letter was seen by Fenlook. The mayor told Fenlook he was tired.',
  ])('is an outlet’s: %s', (text) => expect(isOutlet(text)).toBe(true));

  it.each([
    'The mayor told Fenlook that he was tired.',
    'The mayor told Fenlook that he was tired. He told Fenlook so twice.',
    'On Monday Fenlook reported a loss.',
    'They read Fenlook’s report on the bridge.',
    'The letter was seen by Fenlook.',
    'They met Fenlook’s wife at the gate.',
  ])('is none: %s', (text) => expect(isOutlet(text)).toBe(false));

  it('is a station’s where it is a call sign', () => {
    expect(isOutlet('On Monday WKYV reported a delay.', 'WKYV')).toBe(true);
    expect(isOutlet('The mayor told KPMG that he was tired.', 'KPMG')).toBe(false);
    expect(isOutlet('It rained.', 'WKYV')).toBe(false);
  });
});

describe('a list of outlets by field', () => {
  it.each(['Page Six', 'Sky Italia', 'MacRumors', 'Jiji Press'])('knows %s', (name) =>
    expect(isOutlet('It rained.', name)).toBe(true),
  );
  it.each(['Polygon', 'Focus Group', 'Mint'])('leaves out %s', (name) =>
    expect(isOutlet('It rained.', name)).toBe(false),
  );
});
