import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/index.ts';
import type { Report, SourceKind } from '../../src/engine/report.ts';

const read = (text: string, publisher = 'Leeford Courier'): Report =>
  analyze(text, { language: 'en', publisher });

/** Wordings by which news of further sorts says who is behind the last sentence: see `constructions.test.ts` for the first ones. */
const CONSTRUCTIONS: readonly (readonly [name: string, kind: SourceKind, text: string])[] = [
  ['a capital city for its government', 'organization', 'Kigali rejects the charge that it arms the gang.'],
  ['an emergency service with a number', 'organization', 'According to Rescue 1122, two men were hurt.'],
  ['people who name themselves', 'organization', '“The roof leaks,” said Doctors for Relief.'],
  ['whoever raises concerns', 'organization', 'The watchdog also raised concerns about stale medicines.'],
  [
    'a group that calls itself something',
    'organization',
    'A group calling itself NightLoom claimed responsibility on its site.',
  ],
  ['an inquest', 'document', 'An inquest in March concluded that neglect had played a part.'],
  ['a post-mortem', 'document', 'A post-mortem examination found that he drowned.'],
  ['economists at a bank', 'unnamed', 'Economists at Marsh Bank expect growth to slow.'],
  [
    'researchers from a university',
    'unnamed',
    'Researchers from Leeford University believe the eels came by sea.',
  ],
  ['scientists of no named body', 'vague', 'Scientists in Canada believe the eels came by sea.'],
  [
    'a record that somebody has seen',
    'document',
    'A sample of the data seen by the Courier contained names and dates.',
  ],
  [
    'a rule in any tense',
    'document',
    'Under anti-doping rules, an athlete who misses three tests is banned.',
  ],
  [
    '“in the eyes of” with a clause behind',
    'named',
    'That is too high, in the eyes of Dennis Hale, who farms 1,800 acres near Orange City.',
  ],
  ['a verb that looks like a noun', 'named', 'Dennis Hale figures his corn will fail.'],
  [
    'advice with a gerund',
    'named',
    'Ana Ruiz, with the county’s farm office, recommends scouting fields weekly.',
  ],
  ['a union’s local', 'organization', 'The union local says its members want more.'],
  [
    'an office of a body, and its holder',
    'named',
    'The National President of the Marsh Traders Association, Alhaji Sule Bature, has blamed the queues on vandals.',
  ],
  [
    'somebody who gives a name',
    'named',
    'A driver, who simply identified himself as Saheed, said he was tired.',
  ],
  ['any verb behind quoted words', 'named', '“The era is over,” crowed its co-leader Jan Reinders.'],
  [
    '“based on” a record',
    'document',
    'Damage has been pegged at $1.2 billion, based on initial data from the farm ministry.',
  ],
  ['a record that no list knows', 'document', 'The dam opened in 1912, according to a company history.'],
  ['a seat of government', 'organization', 'Malacañang assured the public that relief was near.'],
  ['a sport’s body', 'organization', 'New Zealand Rugby confirmed it is in talks.'],
  ['a plural that is one body', 'organization', 'The Railways has announced a payment.'],
  [
    'the authors of a study',
    'document',
    'The trial was a study of mice. Limits included missing data, the authors acknowledged.',
  ],
  [
    'researchers who write',
    'document',
    'A trial, one of three studies, found that sleep helps. Nausea was common, the researchers wrote in the Annals of Sleep.',
  ],
  ['the researchers of whom the text has spoken', 'unnamed', 'The researchers said they were tired.'],
  ['a trial at the end of its result', 'document', 'The pill cut relapses by 40% in a randomized trial.'],
  ['a poll that has somebody somewhere', 'document', 'The latest Newspoll had Labor trailing 48-52.'],
  [
    'a record’s attribute at a sentence’s start',
    'document',
    'Injury logs obtained by the Courier show the site recorded 40 injuries.',
  ],
  ['checks by a reporter', 'document', 'Checks by our correspondent showed that the gates were shut.'],
  [
    'an adverb between commas in a denial',
    'organization',
    'The party, however, debunked insinuations that it had paid for the votes.',
  ],
  [
    'verbs of judgment that are nothing but words',
    'named',
    'The minister, Ana Ruiz, castigated the plan on Monday.',
  ],
  [
    'police of a place behind what they say',
    'organization',
    'Two of the dead were siblings, said police in Marsh town.',
  ],
  ['a speaker within a clause', 'named', 'The union, said Ana Ruiz, is late.'],
  [
    'a surname of two with a word for a body',
    'named',
    'Reuben Thorne-Hall won. “It is done,” Thorne-Hall said.',
  ],
  [
    'people behind what they say',
    'unnamed',
    'A sale is near, two people with knowledge of it said. The firm is working with a bank and has asked around, said the people, who asked not to be named.',
  ],
  ['“ruled in 2019 that”', 'organization', 'The court ruled in 2019 that the six-year deadline had begun.'],
  ['whoever cheers an outcome', 'vague', 'Wildlife groups cheered the outcome.'],
  [
    'whoever backs a call',
    'organization',
    'The Jamaica Teachers’ Federation (JTF) is backing the call for a delay.',
  ],
  [
    'a record with a clause that has no pronoun',
    'document',
    'A paper he co-authored in 2019 put the true figure at 10%.',
  ],
  [
    'a spokesman on a field, by name',
    'named',
    'Opposition Spokesman on Education Damion Whyte said it was late.',
  ],
  [
    'a body with an owner in the plural',
    'organization',
    'The Romanian bishops’ conference expects 40 people at the Mass.',
  ],
  [
    'a report by somebody’s inspector general',
    'document',
    'A 2018 report by the Space Office’s inspector general found that delays had cost it a year.',
  ],
  [
    'a body by the look of its first word',
    'organization',
    'Southern Valley Edison told inspectors that it had seen a fault.',
  ],
  [
    'a person with an outlet’s name',
    'named',
    'Education Minister Karlene Forbes was there. Forbes further noted that the tanks were full.',
  ],
  [
    'a churchman by his office',
    'named',
    'Archbishop Daniel Kovacs was there. Asked about it, the archbishop said it was late.',
  ],
  ['somebody by a nation', 'named', 'Rafael Ortega won in two sets. The Spaniard said he was tired.'],
  ['advice behind a colon', 'named', 'Denise Harmon’s advice: never use the link.'],
];

describe('who is behind the last sentence', () => {
  test.each(CONSTRUCTIONS)('%s', (_name, kind, text) =>
    expect(read(text).sentences.at(-1)?.kinds?.[0]).toBe(kind),
  );
});

describe('what looks like them and is not', () => {
  test.each([
    'The mosaic, which shows Neptune among dolphins, was lifted from a building site.',
    'Online polls are not considered random samples.',
    'The books include a chart of the coast.',
    'The sales figures his team had seen were wrong.',
    'She was treated with the pill in a trial.',
    'The poll had a long ballot.',
    'Earl Simmons of Toledo learned the hard way.',
    'Ana Ruiz’s shopping: two eggs and a lamp.',
    'The crew cheered the boat.',
    'The plan was castigated by rain and wind.',
  ])('%s', (text) => expect(read(text).sentences[0]?.kinds).toEqual([]));

  test('a dateline’s dash joins no names', () => {
    const { sources } = read('Goma, DR Congo – Neema Kahindo is tired.\n\n“We ran,” Kahindo said.');
    expect(sources.map(({ name }) => name)).toEqual(['Neema Kahindo']);
  });

  test('a city is no union', () => {
    const { sources } = read('The fair was held in Orange City.\n\nThe union says it was loud.');
    expect(sources.map(({ name }) => name)).toEqual(['union']);
  });

  test('a house in the pages of one of its stations is no other outlet', () => {
    const report = read('“I told them,” Ana Ruiz told the BBC.', 'BBC Leeford');
    expect(report.sentences[0]?.secondhand).toBe(false);
  });
});

test('“he” may be a spokesman without a name', () => {
  const report = read(
    'Ben Okafor said the lamps were out. A spokesman for the firm blamed the heat. It would pass, he added.',
  );
  const last = report.attributions.find(({ id }) => id === report.sentences[2]?.attributions[0]);
  expect(report.sources.find(({ id }) => id === last?.sources[0])?.name).toMatch(/spokesman/);
});

describe('who is who', () => {
  const names = (text: string) => read(text).sources.map(({ name }) => name);

  test.each([
    [
      'a surname of two words',
      'Dennis Vander Ploeg farms here. “It is dry,” Vander Ploeg said.',
      ['Dennis Vander Ploeg'],
    ],
    [
      'a surname with a hyphen',
      'Reuben Thorne-Hall won. “It is done,” Thorne-Hall said.',
      ['Reuben Thorne-Hall'],
    ],
    [
      'letters behind a name',
      '“Not so,” said Anna Holmqvist, MD, PhD, who was not there.',
      ['Anna Holmqvist'],
    ],
    [
      'a barrister’s letters',
      'Mark Dunphy SC asked for time. Mr Dunphy said it was late.',
      ['Mark Dunphy SC'],
    ],
    ['a trade before a name', 'Agronomist Leah Strand said it was dry.', ['Leah Strand']],
    ['a noun before people', 'Warehouse workers walked out. The company said it was late.', ['company']],
    [
      'the company, which is the firm spoken of last, whatever another’s name',
      'Tom Besk, head of the Dana Besk Company, said it was late. Norvo Foods plans more shops. The company said it was hiring.',
      ['Tom Besk', 'Norvo Foods'],
    ],
    [
      'the company, for which somebody has spoken',
      'A Norvo Foods spokeswoman said it was late. The company also said it was hiring.',
      ['A Norvo Foods spokeswoman', 'Norvo Foods'],
    ],
    [
      'the company, which is not the agency that spoke before',
      'NASA said it was late. NASA supplier StarHaul, meanwhile, has built a tank. The company said it was safe.',
      ['NASA', 'StarHaul'],
    ],
    [
      'the company, which is not whoever it deals with',
      'Norvo Foods said it was late. The deal with Marsh Rail was cut. The company said it was sorry.',
      ['Norvo Foods'],
    ],
    [
      'the government, which is no committee',
      'The Committee on Carbon said it was late. The government said it was early.',
      ['Committee on Carbon', 'government'],
    ],
  ])('%s', (_name, text, expected) => expect(names(text)).toEqual(expected));

  test('the prime minister is not whoever spoke last', () => {
    const report = read('Senator Rod Pyke wants the cuts scrapped. The Prime Minister said it was late.');
    const last = report.attributions.find(({ id }) => id === report.sentences[1]?.attributions[0]);
    expect(last?.sources).toEqual([]);
  });
});
