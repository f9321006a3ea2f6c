import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/index.ts';
import { resolve } from './marked.ts';

describe('relay', () => {
  it.each([
    [
      '{The bridge is closed}, [Tilda Brandt] <was quoted as saying> late on Tuesday by Radio Fen.',
      'Radio Fen',
    ],
    ['[Tilda Brandt] <told> the Marsh Courier {that the bridge is closed}.', 'Marsh Courier'],
    ['[Tilda Brandt] <said> in an interview with Radio Fen {that the bridge is closed}.', 'Radio Fen'],
    ['[Tilda Brandt] <wrote> in the Marsh Courier {that the bridge is closed}.', 'Marsh Courier'],
    ['[Tilda Brandt] <did not respond> to CNN’s request for comment, CNN reported.', 'CNN'],
    ['[Tilda Brandt] <called> {the bridge “a wreck” Friday on CNN}.', 'CNN'],
    ['[Tilda Brandt] <dismissed> {the plan as “hot air” on Radio Fen’s morning show}.', 'Radio Fen'],
    ['On CNN, [Tilda Brandt] <said> {the bridge is closed}.', 'CNN'],
    ['On “Face the Nation,” [Tilda Brandt] <said> {the bridge is closed}.', 'Face the Nation'],
  ])('%s', (line, outlet) => {
    expect(resolve(line).attributions[0]).toMatchObject({
      secondhand: true,
      relayers: [outlet],
      names: ['Tilda Brandt'],
    });
  });

  it.each([
    '[Tilda Brandt] <told> reporters {that the bridge is closed}.',
    '[Tilda Brandt] <said> {she had read about it in the Marsh Courier}.',
    '[Tilda Brandt] <said> during the CNN debate {that the bridge is closed}.',
    '[Tilda Brandt] <said> {she had seen the mayor Friday on CNN}.',
    '[Tilda Brandt] <said> {“the ‘wreck’ on CNN was not ours”}.',
    '[CNN anchor Peter Marsh] <said> {he was sorry}.',
  ])('is not in: %s', (line) => {
    expect(resolve(line).attributions[0]?.secondhand).toBe(false);
  });

  it('makes an outlet’s own report second-hand, with nobody in between', () => {
    expect(
      resolve('[The Marsh Courier] <reported> {that the bridge is closed}.').attributions[0],
    ).toMatchObject({ secondhand: true, via: [], names: ['Marsh Courier'] });
  });

  it('leaves the article’s own outlet out', () => {
    const line = '[Tilda Brandt] <told> the Marsh Courier {that the bridge is closed}.';
    expect(resolve(line, { publisher: 'The Marsh Courier' }).attributions[0]).toMatchObject({
      secondhand: false,
      via: [],
    });
    expect(resolve(line, { outlets: ['Marsh Courier'] }).attributions[0]?.secondhand).toBe(false);
    expect(
      resolve('FENWICK (AP) — The bridge is closed.\n[Tilda Brandt] <told> The AP {it would open}.')
        .attributions[0]?.secondhand,
    ).toBe(false);
  });

  it('holds for the rest of an interview and ends at another occasion', () => {
    const { attributions } = resolve(`
      [Tilda Brandt] <told> the Marsh Courier {that the bridge is closed}.
      {“It will open in May,”} [she] <said>.
      At a rally on Friday, [Brandt] <said> {that it would open in June}.`);
    expect(attributions.map((one) => one.secondhand)).toEqual([true, true, false]);
  });

  it('takes “the newspaper” for the outlet named before', () => {
    const { attributions } = resolve(
      '[The Marsh Courier] <reported> {a delay}.\n[Tilda Brandt] <told> the newspaper {that it was short}.',
    );
    expect(attributions[1]?.relayers).toEqual(['Marsh Courier']);
  });

  it.each([
    '[Local media] <reported> {a delay}.',
    '[Reports] <emerged> {of a delay}.',
    '{There is a delay}, <according to> [news reports].',
  ])('needs no name: %s', (line) => {
    expect(resolve(line).attributions[0]?.secondhand).toBe(true);
  });
});

describe('a reporter who passes on findings', () => {
  const [reporter, , sources] = resolve(`
    [The Courier’s Ana Ruiz] <writes> {that the bridge is closed}.
    [The mayor] <said> {no}.
    [Her sources] <say> {it is rotten}.`).attributions;

  it('speaks for the outlet that owns the name, and so do his or her sources', () => {
    expect(reporter).toMatchObject({ names: ['Ana Ruiz'], relayers: ['Courier'] });
    expect(sources).toMatchObject({ kind: 'unnamed', relayers: ['Courier'] });
  });
});

describe('what the article’s own outlet is told', () => {
  const { attributions } = resolve(
    `
    [Tilda Brandt] <told> the Marsh Courier {that the bridge is closed}.
    [Brandt] <told> Radio Fen {that it would open}.
    [She] <declined> to answer Radio Fen’s questions.`,
    { publisher: 'Radio Fen' },
  );

  it('never comes through another, also where the speaker was interviewed there before', () => {
    expect(attributions.map(({ secondhand }) => secondhand)).toEqual([true, false, false]);
  });

  it('and a body that another outlet was the first to name still speaks for itself', () => {
    const later = resolve(
      '[The Marsh Courier] <reported> {that Vantor Foods is for sale}.\n[Vantor] <said> {in May that it had cash}.',
    ).attributions[1];
    expect(later?.secondhand).toBe(false);
  });
});

describe('whose outlet it is', () => {
  const interview = '[Ana Ruiz] <said> in an interview with the BBC {that it is safe}.';
  const secondhand = (lines: string) => resolve(lines).attributions[0]?.secondhand;

  it('is its own where it hears its own editor', () => {
    expect(
      secondhand(`${interview}\n[The BBC’s economics editor Peter Marsh] <said> {she sounded tired}.`),
    ).toBe(false);
  });

  it.each([
    '[The BBC’s economics editor Peter Marsh] <reported> {that she was tired}.',
    '[Ana Ruiz] <told> the BBC’s editor Peter Marsh {that she was tired}.',
  ])('is another’s all the same: %s', (line) => {
    expect(secondhand(`${interview}\n${line}`)).toBe(true);
  });

  it('has its own people as witnesses', () => {
    const line = '[A Marsh Courier reporter] <watched> {the bridge close}.';
    expect(resolve(line, { publisher: 'Marsh Courier' }).attributions[0]).toMatchObject({
      kind: 'organization',
      names: ['Marsh Courier'],
      secondhand: false,
    });
  });

  it('is that of a report in which a person is first named', () => {
    const lines =
      '[The Marsh Courier] <reported> {that Ana Ruiz, a nurse, saw it fall}.\n[Ruiz] <said> {it was loud}.';
    expect(resolve(lines).attributions[1]).toMatchObject({ secondhand: true, relayers: ['Marsh Courier'] });
    const known = `Ana Ruiz is a nurse.\n${lines}`;
    expect(resolve(known).attributions[1]?.secondhand).toBe(false);
  });

  it('is not that of a denial, which anybody asks for', () => {
    const lines =
      '[The Marsh Courier] <reported> {that Ana Ruiz, a nurse, took money}.\n[Ruiz] <denies> {it}.';
    expect(resolve(lines).attributions[1]?.secondhand).toBe(true);
    const { sentences } = analyze(
      'The Marsh Courier reported that Ana Ruiz, a nurse, took money.\n\nRuiz has denied the claims.',
    );
    expect(sentences.map(({ secondhand }) => secondhand)).toEqual([true, false]);
  });

  it.each([
    ['[A tweet from the Marsh Courier] <reads> {“it fell”}.', true],
    ['[A tweet from the mayor] <reads> {“it fell”}.', false],
  ])('is that of a record from an outlet: %s', (line, expected) => {
    expect(secondhand(line)).toBe(expected);
  });

  it('goes on with a record that is taken up again', () => {
    const lines = '[A memo] seen by the Marsh Courier <says> {it fell}.\n[The memo] <warns> {of more}.';
    expect(resolve(lines).attributions[1]).toMatchObject({ secondhand: true, relayers: ['Marsh Courier'] });
  });

  it.each([
    ['[Ana Ruiz] <noted> {the rule in the interview}.', true],
    ['[Ana Ruiz] <noted> {“the rule in the interview”}.', false],
  ])('is that of “the interview”, also behind what was said: %s', (line, expected) => {
    expect(
      resolve(`[Grace Okafor] <told> Radio Fen {that it is safe}.\n${line}`).attributions[1]?.secondhand,
    ).toBe(expected);
  });

  it('leads on to what was said there', () => {
    const line =
      '[Critics] <seized upon> {Peter Marsh’s Radio Fen appearance}, in which [he] <said> {it was safe}.';
    expect(resolve(line.replace(', in which', '|, in which')).attributions[1]).toMatchObject({
      secondhand: true,
      relayers: ['Radio Fen'],
    });
  });

  it('ends where a speaker talks to the author', () => {
    const { attributions } = resolve(
      '[Ana Ruiz] <told> me {that it leaks}.\n[Ruiz] <told> Radio Fen {that it is safe}.\n[She] <told> me {more}.',
    );
    expect(attributions.map((one) => one.secondhand)).toEqual([false, true, false]);
  });

  it('goes on though what is said names an occasion', () => {
    const { attributions } = resolve(
      '[Ana Ruiz] <told> Radio Fen {that it is safe}.\n[She] <said> {the debate}| <and went on to say> {the rally was dull}.',
    );
    expect(attributions[1]?.secondhand).toBe(true);
  });

  const report = '[The Marsh Courier] <reported> {that the mayor took money}.\n[The mayor] <denies> {it}.';

  it.each([
    ['<Reportedly> {he took more}.', true],
    ['{He} <is expected to> {resign}.', false],
    ['[A clerk] <said> {he took more}.', true],
  ])('is that of what is said right after its report: %s', (line, expected) => {
    expect(resolve(`${report}\n${line}`).attributions.at(-1)?.secondhand).toBe(expected);
  });

  it('is not that of people whom an article’s own outlet may have asked', () => {
    const lines = `${report}\n[Two clerks] <told> the Fenwick Post {that he resigned}.\n[A clerk] <said> {he took more}.`;
    expect(resolve(lines).attributions.at(-1)?.secondhand).toBe(true);
    expect(resolve(lines, { publisher: 'Fenwick Post' }).attributions.at(-1)?.secondhand).toBe(false);
  });

  it('is that of a piece that the whole article is about', () => {
    const secondhandOf = (lead: string) =>
      resolve(
        `${lead}\n[A nurse] <said> {it fell}.\n[Grace Okafor] <said> {it was loud}.\n[Ana Ruiz] <said> {no}.`,
      ).attributions.map((one) => one.secondhand);
    expect(
      secondhandOf('Ana Ruiz is mayor. The Marsh Courier ran a long feature on Sunday about the bridge.'),
    ).toEqual([true, true, false]);
    expect(secondhandOf('Ana Ruiz is mayor. The Marsh Courier ran out of paper.')).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is that of a piece which somebody passes on, and of nothing else that they say', () => {
    const { attributions } = resolve(
      '[Ana Ruiz] <said> {no}.\n[Ruiz] <shared> {an article by the Marsh Courier that claimed it fell}.\n[Ruiz] <said> {yes}.',
    );
    expect(attributions.map((one) => one.secondhand)).toEqual([false, true, false]);
  });

  it('reaches a headline’s “reportedly”', () => {
    const { attributions } = resolve(
      '{Mayor} <reportedly> ill.\n[The Marsh Courier] <reported> {that she has a cold}.',
    );
    expect(attributions[0]).toMatchObject({ secondhand: true, relayers: ['Marsh Courier'] });
  });

  it('goes on with a source of the report, also over what that source says of others', () => {
    const { attributions } = resolve(
      '[The Marsh Courier] <reported> {a fall}.\n[A clerk] <said> {it was loud}.\n[The clerk] <said> {the mayor knew}.',
    );
    expect(attributions.map((one) => one.secondhand)).toEqual([true, true, true]);
  });

  it.each([
    ['Axios reported that the base would close, citing Channel 12.', ['Channel 12'], ['Axios']],
    [
      'The Marsh Herald, citing two officials, said the base would close.',
      ['two officials'],
      ['Marsh Herald'],
    ],
  ])('is that of whoever cites somebody: %s', (text, names, relayers) => {
    const { attributions, sources } = analyze(text);
    const name = (id: string) => sources.find((source) => source.id === id)?.name;
    const farthest = attributions.find(({ sources: ids }) => names.includes(name(ids[0] ?? '') ?? ''));
    expect(farthest?.via.map(name)).toEqual(relayers);
    expect(farthest?.secondhand).toBe(true);
  });

  it('is whose the teller is told of, however far the teller stands', () => {
    const { attributions, sources } = analyze(
      'The bridge fell, the source, who said he had seen it, told Reuters.',
    );
    const one = attributions.find(({ kind }) => kind === 'unnamed');
    expect(one?.via.map((id) => sources.find((source) => source.id === id)?.name)).toEqual(['Reuters']);
  });
});
