import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/index.ts';
import { resolve } from './marked.ts';

/** Through whom each attribution of a marked text came. */
const relayers = (lines: string) => resolve(lines).attributions.map((one) => one.relayers.join());

describe('what a speaker says comes by the way that the text names for it', () => {
  const told = '[Ana Ruiz, a nurse,] <told> the Marsh Courier {that the dam was old}.';

  it('in the headline before, too', () => {
    expect(relayers(`[Ruiz] <says> {the dam leaks}.\nIt rained.\n${told}`)).toEqual([
      'Marsh Courier',
      'Marsh Courier',
    ]);
  });

  it('and in what follows, until the speaker speaks to all', () => {
    const after = '[She] <added> {that it leaks}.\n[Ruiz] <told> a rally {that it was late}.';
    expect(relayers(`${told}\n${after}\n[Ruiz] <said> {she was sorry}.`)).toEqual([
      'Marsh Courier',
      'Marsh Courier',
      '',
      '',
    ]);
  });

  it('but not what others say', () => {
    expect(relayers(`${told}\n[Omar Bell, the mayor,] <denied> {that it leaks}.`)).toEqual([
      'Marsh Courier',
      '',
    ]);
  });
});

describe('a reply', () => {
  const via = (text: string) => {
    const { attributions, sources } = analyze(text, { language: 'en' });
    return attributions.map((one) => one.via.map((id) => sources.find((source) => source.id === id)?.name));
  };

  const report = 'CNN reported that the dam leaks.';

  it('comes through the outlet that asked, where the article cites it', () => {
    const [, reply] = via(`${report} The ministry did not respond to a request for comment from CNN.`);
    expect(reply).toEqual(['CNN']);
  });

  it('comes straight where the sentence names no outlet, or none that is cited', () => {
    expect(via(`${report} The ministry did not respond to a request for comment.`)[1]).toEqual([]);
    expect(via('The ministry did not respond to a request for comment from CNN.')).toEqual([[]]);
  });
});

describe('a body that only looks like the one that is meant', () => {
  it.each([
    ['Marsh College sued the owner.', 'The ministry'],
    ['The owner sued Marsh College.', 'The union'],
  ])('is not: %s %s', (text, phrase) => {
    expect(resolve(`${text}\n[${phrase}] <said> {no}.`).attributions[0]?.names).not.toContain(
      'Marsh College',
    );
  });

  it('is, where its name says so', () => {
    expect(
      resolve('Marsh College sued the owner.\n[The college] <said> {no}.').attributions[0]?.names,
    ).toEqual(['Marsh College']);
  });
});

describe('a sentence beside an outlet’s report', () => {
  const report = '[Radio Fen] <reported> {a leak}.';

  it.each([
    '[Ana Ruiz] <said> {that the crowd stood at the station}.',
    '[Ana Ruiz] <said> {she saw the network of pipes}.',
  ])('is no part of it for a word that could mean the outlet: %s', (line) => {
    expect(relayers(`${report}\n${line}`)[1]).toBe('');
  });

  it('is heard there where the speaker told it so', () => {
    expect(relayers(`${report}\n[Ana Ruiz] <told> the station {that it was late}.`)[1]).toBe('Radio Fen');
  });
});
