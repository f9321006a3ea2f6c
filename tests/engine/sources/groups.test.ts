import { describe, expect, it } from 'vitest';
import { resolve } from './marked.ts';

/** The kind and names of the last attribution. */
const last = (lines: string) => {
  const { attributions } = resolve(lines);
  const { kind, names } = attributions.at(-1) ?? {};
  return { kind, names };
};

describe('groups and their members', () => {
  it.each([
    [
      '[Critics of the bridge, like Ana Ruiz and Peter Marsh,] <say> {it is late}.',
      ['Ana Ruiz', 'Peter Marsh'],
    ],
    ['[Several engineers, including Tilda Brandt,] <warned> {of cracks}.', ['Tilda Brandt']],
    ['[Supporters such as Ana Ruiz] <say> {it is late}.', ['Ana Ruiz']],
  ])('leads with those who are named: %s', (line, people) => {
    const { kind, names } = last(line);
    expect(kind).toBe('named');
    expect(names?.slice(0, people.length)).toEqual(people);
    expect(names).toHaveLength(people.length + 1);
  });

  it.each([
    '[Critics who like Ana Ruiz] <say> {it is late}.',
    '[Many officials, including Ana Ruiz’s deputy,] <say> {it is late}.',
  ])('names nobody where the name is another’s: %s', (line) => {
    expect(last(line).kind).not.toBe('named');
  });

  it('is a bench of those it names, and a list goes on over positions', () => {
    expect(
      last('[A bench of Justices Rekha Deshmukh and Arvind Kulkarni] <said> {it was late}.').names,
    ).toEqual(['Rekha Deshmukh', 'Arvind Kulkarni']);
    expect(last('[A bench of the Marsh Court] <said> {it was late}.').kind).toBe('organization');
    const pair = '[Captain Dan Whitmore and goalkeeper Peter Nowak] <said> {it was late}.';
    expect(last(`${pair}\n[The pair] <said> {they knew}.`).names).toEqual(['Dan Whitmore', 'Peter Nowak']);
  });

  it('knows “the people” as those who were briefed', () => {
    const two = '[Two people briefed on the matter] <said> {it leaked}.';
    expect(last(`${two}\n[The people] <added> {that it smelled}.`)).toEqual({
      kind: 'unnamed',
      names: ['Two people briefed on the matter'],
    });
    expect(last(`${two}\n[People] <added> {that it smelled}.`).kind).toBe('vague');
  });

  it('knows “the senators” and “the two men” as those who spoke together', () => {
    const pair = '[Senators Ana Ruiz and Peter Marsh] <said> {the bridge is old}.';
    for (const they of ['The senators', 'The two lawmakers', 'They'])
      expect(last(`${pair}\n[${they}] <added> {that it leaks}.`).names).toEqual(['Ana Ruiz', 'Peter Marsh']);
  });

  it.each(['The residents', 'Senators', 'The senators from the north'])(
    'does not take %s for them',
    (who) => {
      const pair = '[Senators Ana Ruiz and Peter Marsh] <said> {the bridge is old}.';
      expect(last(`${pair}\n[${who}] <added> {that it leaks}.`).kind).toBe('vague');
    },
  );

  it('sends “who” past a place to the people before it', () => {
    expect(last('It may please Democrats in Fenwick, [who] <argue> {that it helps}.').kind).toBe('vague');
  });

  it('hears a share of the people through the poll that counted them', () => {
    const poll = '[A poll by Fen University] <found> {that most like the bridge}.';
    expect(last(`${poll}\n[Sixty percent of voters] <agreed> {that it is safe}.`).kind).toBe('document');
    expect(last('[Sixty percent of voters] <agreed> {that it is safe}.').kind).toBe('vague');
  });

  it('takes up research by another word', () => {
    const survey = '[A survey of drivers] <found> {that most like the bridge}.';
    expect(last(`${survey}\n[The study] <showed> {that few use it}.`).names).toEqual(['survey of drivers']);
  });
});

describe('names that lists do not know', () => {
  it.each([
    ['[whale rescue group Project Orla]', 'organization'],
    ['[Vantor, a payments platform,]', 'organization'],
    ['[The Obama administration’s]', 'organization'],
    ['[the 34-year-old mother of three]', 'named'],
    ['[The former secretary of state]', 'named'],
    ['[a number of other members of Congress]', 'vague'],
    ['[Larks]', 'named'],
    ['[Vantor, a former player,]', 'named'],
  ])('%s is %s', (phrase, kind) => {
    expect(last(`[Ana Ruiz] <said> {yes}.\n${phrase} <believes> {the bridge is safe}.`).kind).toBe(kind);
  });

  it('takes an outlet for one by the words beside it', () => {
    expect(
      resolve('[Ana Ruiz] <told> the Spanish newspaper Faro {that it is safe}.').attributions[0],
    ).toMatchObject({
      secondhand: true,
      relayers: ['Faro'],
    });
    expect(last('Ana Ruiz lives here.\nThe newspaper [Ruiz] <said> {it is safe}.').names).toEqual([
      'Ana Ruiz',
    ]);
  });

  it('prefers a person of the article to a country of that name', () => {
    expect(last('[Rep. Jim Jordan] <said> {no}.\n[Jordan] <said> {yes}.').names).toEqual(['Jim Jordan']);
    expect(last('[Jordan] <said> {yes}.').kind).toBe('organization');
  });

  it('is, in the lead, those of its kind who speak by name below', () => {
    const below = '[Sen. Ana Ruiz] <called> it {a shame}.\n[Sen. Peter Marsh] <said> {it was late}.';
    const { attributions, sources } = resolve(`[Senators] <criticised> {the plan}.\n${below}`);
    expect(attributions[0]).toMatchObject({
      kind: 'named',
      names: ['Ana Ruiz', 'Peter Marsh'],
      basis: 'inferred',
    });
    expect(sources[0]?.mentions[0]).toMatchObject({ start: 0, end: 8, basis: 'inferred' });
    for (const others of ['Voters', 'Governors'])
      expect(resolve(`[${others}] <criticised> {the plan}.\n${below}`).attributions[0]?.kind).toBe('vague');
    expect(resolve(`[Senators] <criticised> {it}.\n[Sen. Ana Ruiz] <said> {no}.`).attributions[0]?.kind).toBe(
      'vague',
    );
  });

  it.each(['The United Nations', 'The United States'])(
    'is no crowd, though its last word is one: %s',
    (name) => {
      expect(last(`[${name}] <said> {it was late}.`).kind).toBe('organization');
    },
  );
});
