import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/engine/report.ts';
import { resolveSources } from '../../../src/engine/sources/index.ts';
import { readText } from '../../../src/engine/text/index.ts';
import { resolve } from './marked.ts';

/** The names that each attribution resolves to. */
const names = (lines: string) => resolve(lines).attributions.map((one) => one.names);

describe('who is meant', () => {
  it('takes up a full name by last name, title and pronoun', () => {
    const { attributions, sources } = resolve(`
      [Mayor Tilda Brandt] <said> {the bridge would close}.
      [Brandt] <added> {that repairs would begin in May}.
      [She] <promised> {a ferry}.
      [The mayor] <did not say> {who would pay}.`);
    expect(attributions.map((one) => one.names)).toEqual([
      ['Tilda Brandt'],
      ['Tilda Brandt'],
      ['Tilda Brandt'],
      ['Tilda Brandt'],
    ]);
    expect(attributions.map((one) => one.basis)).toEqual(['stated', 'stated', 'inferred', 'inferred']);
    expect(sources).toHaveLength(1);
    expect(sources[0]?.mentions.map((mention) => mention.basis)).toEqual([
      'stated',
      'stated',
      'inferred',
      'inferred',
    ]);
  });

  it('names a source everywhere that is named anywhere, also later', () => {
    expect(
      resolve(
        'Bridge to close, says [Brandt].\n[Mayor Tilda Brandt] <said> {so on Monday}.',
      ).attributions.map((one) => one.kind),
    ).toEqual(['named', 'named']);
  });

  it('tells people of one last name apart by their titles', () => {
    expect(
      names(
        '[Mr. Okafor] <agreed> {to this}.\n[Adam Okafor] <said> {yes}.\n[Grace Okafor] <said> {no}.\n[Mrs. Okafor] <repeated> {it}.',
      ),
    ).toEqual([['Adam Okafor'], ['Adam Okafor'], ['Grace Okafor'], ['Grace Okafor']]);
  });

  it('gives “she” to a woman even when a man spoke last', () => {
    expect(
      names('[Grace Lindqvist] <said> {no}.\n[Peter Marsh] <said> {yes}.\n[She] <left> {early}.')[2],
    ).toEqual(['Grace Lindqvist']);
  });

  it('leaves an unresolved “he” unresolved', () => {
    const { attributions } = resolve('The bridge is closed.\n[He] <said> {it would open}.');
    expect(attributions[0]).toMatchObject({ names: [], basis: 'inferred' });
  });

  it('finds whoever spoke at length still near', () => {
    const speech = Array.from({ length: 9 }, () => 'It leaks.').join(' ');
    expect(names(`[Ana Ruiz] <said:> {“The bridge is old. ${speech}”}\n[She] <left> {early}.`)[1]).toEqual([
      'Ana Ruiz',
    ]);
  });

  it('does not take up whom a quotation speaks of', () => {
    expect(names('[Ana Ruiz] <said> {no}.\n{“Grace Okafor knows,”} [she] <said>.')[1]).toEqual(['Ana Ruiz']);
  });

  it('takes up whose thing the sentence is about, where nobody else is named', () => {
    expect(names('Critics noted Peter Marsh’s visit, during which [he] <said> {no}.')).toEqual([
      ['Peter Marsh'],
    ]);
    expect(names('Grace and Peter Marsh’s visit, during which [they] <said> {no}.')).toEqual([[]]);
  });

  it('leaves “he” open where two were named side by side', () => {
    expect(names('Adam Okafor and Peter Marsh met. [He] <said> {no}.')).toEqual([[]]);
    expect(names('Adam Okafor and Maria Lindqvist met. [He] <said> {no}.')).toEqual([['Adam Okafor']]);
  });

  it('knows a couple, and each of the two', () => {
    const couple = '[Chidi and Ngozi Okonkwo] <say> {it leaks}.';
    const both = ['Chidi Okonkwo', 'Ngozi Okonkwo'];
    expect(names(`${couple}\n[The couple] <added> {that it smells}.`)).toEqual([both, both]);
    expect(
      names(`${couple}\n[Mr. Okonkwo] <said> {so}.\n[Mrs. Okonkwo] <agreed> {with him}.`).slice(1),
    ).toEqual([['Chidi Okonkwo'], ['Ngozi Okonkwo']]);
    expect(names(`${couple}\n[Okonkwo] <said> {she would sue}.`)[1]).toEqual(['Ngozi Okonkwo']);
    expect(names('[Trump and Mike Pence] <say> {no}.')).toEqual([['Trump', 'Mike Pence']]);
  });

  it('knows by name whom the lead calls by an office', () => {
    expect(
      names('Rates will rise, [its governor] <said>.\n[Governor Amina Yusuf] <spoke> {of inflation}.'),
    ).toEqual([['Amina Yusuf'], ['Amina Yusuf']]);
    expect(
      resolve(
        'Rates will rise, [its governor] <said>.\n[Governor Amina Yusuf and Governor Ana Ruiz] <spoke> {of it}.',
      ).attributions[0]?.kind,
    ).toBe('unnamed');
  });

  it('does not take somebody new for whoever spoke last', () => {
    const { attributions } = resolve('[Ana Ruiz] <said> {no}.\n[The petitioner, a fisherman,] <said> {yes}.');
    expect(attributions[1]?.names).not.toContain('Ana Ruiz');
  });

  it('counts one noun as one source, however often it is read', () => {
    const { sources } = resolve('[One witness, who] <did not give> {her name}|, [who] <said> {it fell}.');
    expect(sources.filter(({ kind }) => kind === 'unnamed').length).toBeLessThan(3);
    const { sources: one, text } = resolve('[One witness], [who] <said> {it fell}.');
    expect(one).toHaveLength(1);
    expect(text).toContain('witness');
  });

  it.each([
    ['MUMBAI — The Bombay High Court', 'Bombay High Court'],
    ['LAGOS (Reuters) - The Bar Council', 'Bar Council'],
    ['The National Union of Food Workers', 'National Union of Food Workers'],
    ['The Supreme Court this month', 'Supreme Court'],
    ['The Supreme Court on Thursday', 'Supreme Court'],
    ['A man named Ganesh Koli', 'Ganesh Koli'],
    ['The petitioner, a fisherman named Ganesh Koli,', 'Ganesh Koli'],
    ['Advocate Sunil Pawar', 'Sunil Pawar'],
  ])('reads %s as %s', (phrase, name) => {
    expect(names(`[${phrase}] <said> {it would rain}.`)).toEqual([[name]]);
  });

  it('takes up the only body of the kind', () => {
    expect(names('Harrow Rovers lost.\n[The club] <said> {no}.\n[Rovers] <say> {yes}.')).toEqual([
      ['Harrow Rovers'],
      ['Harrow Rovers'],
    ]);
    expect(names('Harrow Rovers met Fenwick Town FC.\n[The party] <said> {no}.')).toEqual([['party']]);
    expect(
      names('[Police] <said> {no}.\n[West Marsh Police] <said> {yes}.\n[The force] <added> {this}.'),
    ).toEqual([['West Marsh Police'], ['West Marsh Police'], ['West Marsh Police']]);
  });

  it('tells a ministry from its spokeswoman', () => {
    const { attributions, sources } = resolve(
      '[A spokeswoman for the labour ministry] <said> {no}.\n[The ministry] <added> {that it was late}.',
    );
    expect(attributions[1]?.names).toEqual(['labour ministry']);
    expect(sources.find(({ speaksFor }) => speaksFor !== null)?.name).toBe(
      'A spokeswoman for the labour ministry',
    );
  });

  it('joins a body’s name, its initials and a description', () => {
    expect(
      names(
        '[The National Harbor Council] <said> {ships may pass}.\n[The NHC] <denied> {delays}.\n[The council] <added> {a date}.',
      ),
    ).toEqual([['National Harbor Council'], ['National Harbor Council'], ['National Harbor Council']]);
  });

  it('takes a body for the one that its owner introduced', () => {
    expect(
      names('Brazil’s health ministry delayed the orders.\n[The ministry] <declined> {to comment}.'),
    ).toEqual([['Brazil’s health ministry']]);
  });

  it('gives “it” to the only body of the sentence before, and to none of two', () => {
    expect(names('A minister took bribes, the BBC has learned. [It] <said> {payments went on}.')).toEqual([
      ['BBC'],
    ]);
    expect(names('The BBC met the FBI. [It] <said> {payments went on}.')).toEqual([[]]);
  });

  it('gives “many of them” to those who spoke', () => {
    expect(
      resolve('[Military officers] <described> {chaos}.\n[Many of them] <said> {they had known}.')
        .attributions[1]?.kind,
    ).toBe('unnamed');
  });

  it('gives “we” in a quotation to the speaker behind it', () => {
    expect(
      names(
        '[The Harbor Council] <found> {rust}.\n{“[We] <know> it,”} said Ana Ruiz.\n{“We waited,”} [Ana Ruiz] <said>.',
      )[2],
    ).toEqual(['Ana Ruiz']);
  });

  it('gives “I” and “we” within quoted words to the speaker', () => {
    expect(
      names('[Tilda Brandt] <said> {“the city is ready”}.\n“[We] <believe> {it will work}.”')[1],
    ).toEqual(['Tilda Brandt']);
  });

  it('takes all names of a list', () => {
    expect(names('[Tilda Brandt and Peter Marsh] <said> {so}.\n[They] <agreed> {on a date}.')).toEqual([
      ['Tilda Brandt', 'Peter Marsh'],
      ['Tilda Brandt', 'Peter Marsh'],
    ]);
  });
});

describe('unnamed sources', () => {
  it('say how many, how they know, and why they are not named', () => {
    const { sources } = resolve(
      '[Two people familiar with the talks, who spoke on condition of anonymity because they feared losing their jobs,] <said> {the deal was off}.',
    );
    expect(sources[0]).toMatchObject({
      kind: 'unnamed',
      number: 'several',
      knowledge: 'familiar with the talks',
      anonymityReason: 'because they feared losing their jobs',
    });
  });

  it('are taken up by “the official”', () => {
    const { attributions } = resolve(
      '[A harbor official] <said> {ships wait}.\n[The official] <added> {that none had sunk}.',
    );
    expect(attributions[1]).toMatchObject({
      kind: 'unnamed',
      sources: attributions[0]?.sources,
      basis: 'inferred',
    });
  });

  it('may be different people each time', () => {
    const { sources } = resolve('[A source] <said> {yes}.\n[Another source] <said> {no}.');
    expect(sources).toHaveLength(2);
  });
});

describe('those who speak for others', () => {
  it.each(['A spokesman for the Harbor Authority', 'A Harbor Authority spokeswoman'])(
    '%s is the body’s word',
    (phrase) => {
      const { attributions, sources } = resolve(`[${phrase}] <said> {ships may pass}.`);
      expect(attributions[0]?.kind).toBe('organization');
      const body = sources.find((source) => source.name === 'Harbor Authority');
      expect(sources.find((source) => source.id === attributions[0]?.sources[0])?.speaksFor).toBe(body?.id);
    },
  );

  it('keeps the name of a spokesman who has one', () => {
    const { attributions, sources } = resolve(
      '[Harbor Authority spokesman Jan Viek] <said> {ships may pass}.',
    );
    expect(attributions[0]).toMatchObject({ kind: 'named', names: ['Jan Viek'] });
    expect(sources.find((source) => source.name === 'Jan Viek')?.speaksFor).toBe(
      sources.find((source) => source.name === 'Harbor Authority')?.id,
    );
  });
});

describe('accusations without an accuser', () => {
  it('belong to whoever’s words they stand in', () => {
    const text = 'Weir allegedly set fire to a mill, police said.';
    const spans = { allegedly: text.indexOf('allegedly'), police: text.indexOf('police') };
    const content: Span[] = [[0, text.indexOf(',')]];
    const one = {
      within: null,
      continues: null,
      confidence: 1,
      foundBy: 'rule' as const,
      rule: 'attributions/finding/cues#verb',
      content,
    };
    const found = [
      { ...one, source: [], cue: [[spans.allegedly, spans.allegedly + 9]] satisfies Span[] },
      {
        ...one,
        source: [[spans.police, spans.police + 6]] satisfies Span[],
        cue: [[spans.police + 7, spans.police + 11]] satisfies Span[],
      },
    ];
    const { attributions } = resolveSources(readText(text), found, {});
    expect(attributions[0]).toMatchObject({
      kind: 'organization',
      sources: attributions[1]?.sources,
      basis: 'inferred',
    });
  });

  it('belong to the complaint that makes them nearby', () => {
    expect(
      resolve('[The complaint] <alleges> {fraud}.\nWeir <was accused> {of keeping the money}.')
        .attributions[1],
    ).toMatchObject({ kind: 'document', names: ['complaint'], basis: 'inferred' });
  });

  it('belong to nobody where nobody makes them', () => {
    expect(
      resolve('[Ana Ruiz] <said> {the mill was old}.\nWeir <was accused> {of keeping the money}.')
        .attributions[1],
    ).toMatchObject({ kind: 'impersonal', sources: [] });
  });
});
