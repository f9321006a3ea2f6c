import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/index.ts';

/** Each sentence's main claim: its kind, and through whom it came, the nearest to the reader first; an outlet that reports stands in its own stead. */
const claims = (text: string) => {
  const { sentences, attributions, sources } = analyze(text, { language: 'en' });
  const name = (id: string) => sources.find((source) => source.id === id)?.name ?? id;
  return sentences.map((sentence) => {
    const main = attributions.find(({ id }) => id === sentence.attributions[0]);
    return [sentence.kinds?.[0] ?? null, sentence.secondhand, ...(main?.via.map(name) ?? [])];
  });
};

describe('whom an outlet cites', () => {
  it.each([
    'Citing a local official, Reuters said the ferry was too full.',
    'Reuters, citing a local official, said the ferry was too full.',
    'Reuters reported, citing a local official, that the ferry was too full.',
    'The ferry was too full, Reuters reported, citing a local official.',
  ])('says so by way of it: %s', (text) => expect(claims(text)).toEqual([['unnamed', true, 'Reuters']]));

  it('is no one where a reason is cited', () =>
    expect(claims('The ferry line closed on Monday, citing the weather.')[0]?.[1]).toBe(false));

  it('may be told things itself, and both outlets stand in the chain', () =>
    expect(
      claims('According to Reuters, a local official told the BBC that the ferry was too full.'),
    ).toEqual([['unnamed', true, 'Reuters', 'BBC']]));
});

describe('who was told', () => {
  it.each([
    ['named', 'Ana Ruiz confirmed the plan to Der Spiegel.', 'Der Spiegel'],
    ['named', 'Ana Ruiz said on the “Long Snap” podcast that she was tired.', 'Long Snap'],
    ['named', 'Ana Ruiz told the “Long Snap” podcast that she was tired.', 'Long Snap'],
    ['named', 'Ana Ruiz told gossip site Zamin that she was tired.', 'Zamin'],
    ['named', '“I was tired,” Ana Ruiz was quoted as saying by Xinhua.', 'Xinhua'],
    ['unnamed', 'The gate will close, according to sources who spoke to Zamin.', 'Zamin'],
  ])('%s: %s', (kind, text, outlet) => expect(claims(text)).toEqual([[kind, true, outlet]]));

  it('is an outlet without a name where a host was told', () =>
    expect(claims('“I was tired,” Ana Ruiz told host Paul Grant on Monday.')).toEqual([['named', true]]));

  it('is not whoever bought something', () =>
    expect(claims('Ana Ruiz explained that the firm sold the rights to CNN.')[0]?.[1]).toBe(false));
});

describe('an appearance', () => {
  const appearance = 'Ana Ruiz appeared on CNN’s State of the Union on Sunday.';

  it('is where its guest says what follows', () =>
    expect(
      claims(`${appearance}\n\n“I was wrong,” she said.\n\nRuiz said the vote was lost.`).slice(1),
    ).toEqual([
      ['named', true, 'CNN'],
      ['named', true, 'CNN'],
    ]));

  it('is none of others', () =>
    expect(claims(`${appearance}\n\n“I was wrong,” Paul Grant said.`)[1]).toEqual(['named', false]));

  it('ends where the text says where else somebody spoke', () =>
    expect(claims(`${appearance}\n\nSpeaking in Leeford on Monday, Ruiz said the vote was lost.`)[1]).toEqual(
      ['named', false],
    ));

  it('ends with what is told to a body’s own channel', () =>
    expect(claims(`${appearance}\n\n“I was wrong,” Ruiz told the club website.`)[1]).toEqual([
      'named',
      false,
    ]));
});

describe('an outlet’s report', () => {
  it.each([
    'The mill will close in June, The Sun has learned.',
    'The mill will close in June, Reuters can reveal.',
    'The mill will close in June, The Ledger reported.',
    'The mill will close in June, according to the state-run Global Times.',
    'The mill will close in June, according to the Kvall public broadcaster.',
    'The mill will close in June, according to trade paper Kvallsbote.',
    'The Lebanese daily Al-Akhbar carried a similar report.',
    'Politico also reported that the mill will close.',
  ])('is second-hand: %s', (text) => expect(claims(text)).toEqual([['organization', true]]));

  it('is where a record comes from', () =>
    expect(claims('The house is for sale at 2 million, per a listing viewed by TMZ.')).toEqual([
      ['document', true, 'TMZ'],
    ]));

  it('is where people without a name speak after it has dug something out', () =>
    expect(
      claims('A memo obtained by Reuters warns of leaks.\n\nOne inspector described the hull as thin.')[1],
    ).toEqual(['unnamed', true, 'Reuters']));

  it('is not where somebody refuses a comment later', () =>
    expect(
      claims('Ana Ruiz told the BBC that the hull is thin.\n\nRuiz declined to comment on Friday.')[1],
    ).toEqual(['named', false]));
});

describe('what stands before whom it came from', () => {
  it('is said by whom the outlet cites, not by whose plan it is', () =>
    expect(
      claims(
        'Halden Foods is exploring a sale of its mill, Reuters reported on Monday, citing people with knowledge of the matter.\n\nThe group is working with an adviser and has asked two banks, said the people, who asked not to be named.',
      ),
    ).toEqual([
      ['unnamed', true, 'Reuters'],
      ['unnamed', true, 'Reuters'],
    ]));

  it('may be what an outlet quotes somebody as saying', () =>
    expect(claims('The drill is “purely defensive”, Tass quoted the ministry as saying.')).toEqual([
      ['organization', true, 'Tass'],
    ]));
});

describe('a station', () => {
  it('is known by its house and what it sends', () =>
    expect(
      claims(
        'Ana Ruiz has ruled out selling the pool, in an interview with BBC Radio Leeford.\n\nShe told listeners it was safe. “They want it shut,” Paul Grant told the phone-in.',
      ),
    ).toEqual([
      ['named', true, 'BBC Radio Leeford'],
      ['named', true, 'BBC Radio Leeford'],
      ['named', true, 'BBC Radio Leeford'],
    ]));

  it('is known by its branch', () =>
    expect(claims('The mill will close, according to CNN Brasil.')).toEqual([['organization', true]]));
});

describe('the article’s own outlet under half its name', () => {
  const text = 'Ana Ruiz told the Gazette she had not seen the figures.';
  const secondhand = (publisher: string) =>
    analyze(text, { language: 'en', publisher }).sentences.map((sentence) => sentence.secondhand);

  it('is its own in its pages', () => expect(secondhand('Leeford Gazette')).toEqual([false]));
  it('is another’s elsewhere', () => expect(secondhand('Leeford Star')).toEqual([true]));
});

describe('a reporter', () => {
  it('passes on what people told her', () =>
    expect(
      claims(
        'Ana Ruiz writes in her Zamin newsletter that the port will go. Two engineers told her it saves money.',
      ).map(([, secondhand]) => secondhand),
    ).toEqual([true, true]));
});
