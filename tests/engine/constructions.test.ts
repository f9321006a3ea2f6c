import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/index.ts';
import type { SourceKind } from '../../src/engine/report.ts';

/** The kinds of a text's last sentence. */
const kinds = (text: string): readonly SourceKind[] =>
  analyze(text, { language: 'en', publisher: 'BNS Sport' }).sentences.at(-1)?.kinds ?? [];

/** Wordings of news from many countries: who is behind the last sentence. */
const CONSTRUCTIONS: readonly (readonly [name: string, kind: SourceKind, text: string])[] = [
  ['an office of a county', 'organization', 'The lamp fell, according to the Boone County Sheriff’s Office.'],
  [
    'a sort of firm and its name',
    'organization',
    'Drugmaker Surya Lifesciences on Wednesday reported a 14% rise in profit.',
  ],
  [
    'a record with two participles',
    'document',
    'Video posted online and verified by the Courier showed charred stalls.',
  ],
  [
    'somebody’s word for a thing',
    'vague',
    'The mayor drew anger for what many residents see as a failure to plan.',
  ],
  [
    'a description between a name and its verb',
    'named',
    'Tom Hale, a warden on the Seattle-based International Salmon Commission, which has set limits for fishermen since 1924, described it as a stable stock.',
  ],
  [
    'a quotation behind a colon, by the subject, whatever the verb',
    'named',
    'Tom Hale summed up the trip from a barge to the museum hall of a city that has forgotten its boats: “It is an old boat in a new bottle.”',
  ],
  ['“as X notes”', 'named', 'The pier, as Ana Ruiz pointed out, was rotten.'],
  ['“after ruling that”', 'named', 'Judge Ana Ruiz left the room after ruling that the pier was safe.'],
  ['“are alleged to”', 'impersonal', 'The two are alleged to have sold the pier.'],
  ['hearsay that a record reports', 'document', 'She allegedly sold the pier, court documents state.'],
  [
    'a subject before “say” and a name behind it',
    'unnamed',
    'Prosecutors say Ana Ruiz, 39, wrote 52 cheques.',
  ],
  ['earlier work', 'document', 'Previous work had shown that wasps can tell one another apart.'],
  [
    'the paper of a study',
    'document',
    'A study by researchers in Marsh found eels.\n\nAs the paper notes, the water was warm.',
  ],
  [
    'a feeling at the end of a sentence',
    'named',
    'Ana Ruiz left the pitch and was none too pleased about it.',
  ],
  [
    'a leader by office and name',
    'named',
    'The Minority Leader in Parliament, Dr Ana Ruiz, has called it “a joke of a plan”.',
  ],
  [
    'an item of an announced list',
    'named',
    'In the interview Ana Ruiz also said:\n\nThe pier must stay open\n\nThe town needs a new bridge to keep its shops',
  ],
  ['a record in which something stands', 'document', 'The clerk was named in court papers as a suspect.'],
  ['a claim that is checked', 'impersonal', 'CLAIM: Eels are banned from all canals.'],
  [
    'a party of a deal by name',
    'organization',
    'The applicant, Barrel & Bine Ltd, says the bar would create eight jobs.',
  ],
  [
    'an apposition that says from where',
    'unnamed',
    'One objector, of Mill Lane, wrote: “It is far too loud for us all.”',
  ],
  ['an office’s office', 'organization', 'The secretary of state’s office said the count was right.'],
  ['a title with “of”', 'named', 'The Duke of Marshley spoke of his “pride” in the crew.'],
  ['a brand with a small letter', 'organization', 'iMendit gave the lamp a score of 8 out of 10.'],
  ['a body of studies', 'document', 'A large body of medical studies has found that salt is safe.'],
  ['a firm for research', 'organization', 'Sales fell by half, according to Marsh Research.'],
  ['two posts of one person', 'named', 'Marsh Foods co-founder and CEO Ana Ruiz said the price had changed.'],
  ['a crowd that opens the sentence', 'vague', 'Wellwishers who lined the harbour said they were cold.'],
  [
    'a record that the comma ends',
    'document',
    'According to the spec sheet, the base model ships with two lamps.',
  ],
  [
    'a post that was shared',
    'document',
    '“You will need a licence for a lamp,” reads one post shared more than 40,000 times.',
  ],
  [
    'a participle behind an act',
    'organization',
    'The court closed the pier, ruling that the planks were rotten.',
  ],
  [
    '“with … saying”',
    'unnamed',
    'The pier is shut, with sources close to the mayor indicating that it will stay so.',
  ],
  [
    'an adverb between commas',
    'organization',
    'The Harbour Party, meanwhile, accused the mayor of “lying to the town”.',
  ],
  ['“as per”', 'unnamed', 'As per officials, the count in two wards is yet to start.'],
  ['“per” and a plural', 'document', 'Per court filings, the mill owed its workers a year of wages.'],
  ['“it is learnt that”', 'impersonal', 'It is learnt that the file was sent back to the ministry.'],
  ['“it emerged that”', 'impersonal', 'It has emerged that the gate was never locked.'],
  ['a noun that no list knows', 'unnamed', 'A palace carpenter said the floor was rotten.'],
  ['a paper in a journal', 'document', 'A paper in the journal Tides says the eels have gone.'],
  ['an earlier survey', 'document', 'An earlier survey, published in May, found no eels.'],
  ['“the X newspaper”', 'organization', 'The Kvallsbote newspaper first reported the sale on Friday.'],
  [
    'an office with its field',
    'named',
    'Minister for Trade Lim Kok Wee thanked workers for their “grit and patience”.',
  ],
  ['a trade in the plural', 'vague', 'Fishers on the coast say seals eat the catch.'],
  [
    'an edition of an outlet',
    'document',
    'The plant will open in May, according to a survey in Nikkei Asia.',
  ],
  [
    '“it said” of its own subject',
    'organization',
    'A study found eels.\n\nThe Space Office will decide in May, it said.',
  ],
  [
    'authors of a study',
    'document',
    'A study found eels in the canal.\n\n“We do not know why they came,” the authors write.',
  ],
  [
    '“quoted … as saying”',
    'unnamed',
    'State broadcaster CCTV quoted a grain dealer as saying that the silos were empty.',
  ],
  ['one word in quotation marks', 'named', 'Former captain Ana Ruiz termed the omission “baffling”.'],
  [
    'a body without an article',
    'organization',
    '“The next hours count,” regional civil protection said on Monday.',
  ],
  ['figures', 'document', 'Figures from the harbour office show that 40 boats left in May.'],
  ['figures who are people', 'unnamed', 'Senior party figures say the mayor must go.'],
  ['“is seen as”', 'impersonal', 'The delay is seen as a setback for the mayor.'],
  ['a belief with a clause', 'named', 'Ana Ruiz maintained the drug could still help.'],
  ['a rival', 'organization', 'The firm is in talks with larger rival Novena. Novena declined to comment.'],
  [
    'a report in a paper nobody lists',
    'organization',
    'According to a report in Daily Khel, the captain was told by phone.',
  ],
  [
    'an inverted clause with a lead noun',
    'named',
    'Both recorders are safe, said lead investigator Ramon Quizon.',
  ],
  [
    'people who never speak for records',
    'named',
    'Ana Ruiz admits it was hard. Accounts filed in May show a loss.\n\n“My father was a fisherman. So am I.”',
  ],
  ['a coined name', 'organization', '14:05 Transpower says 200 homes are dark.'],
  ['an airline', 'organization', 'Air Tasman confirmed all flights had been cancelled.'],
  [
    'a record behind a post’s time',
    'document',
    '13:10 A video shared on social media shows part of a roof being torn off.',
  ],
  ['“under the draft”', 'document', 'Under the draft text, rich towns would pay for the bridge.'],
  ['“for X” with X’s words', 'named', 'For Kofi Mensah, the finding is “sad but no surprise”.'],
  ['a stance', 'named', 'The town cheered. Union leader Ana Ruiz is less optimistic.'],
  ['grumbling', 'vague', 'Rivals grumble that she undercuts them.'],
  ['“regard … as”', 'vague', 'Many villagers regard the lake as the soul of the valley.'],
  ['“charged … with”', 'unnamed', 'Federal prosecutors in May charged two brokers with hiding the losses.'],
  [
    '“described as … by”',
    'organization',
    'The loss has been described as “heartbreaking” by the harbour ministry.',
  ],
  ['suspicions that run high', 'impersonal', 'Suspicions run high that the vote was bought.'],
  ['an order to somebody', 'organization', 'The court ordered the guards to return to work within two days.'],
  ['a paper named Star', 'organization', 'The firm had explored a sale, The Leeford Star reported in April.'],
  [
    'a university before a name',
    'named',
    'University of Leeford ecologist Tariq Hussain believes the bears could soon be back.',
  ],
  ['two trades before a name', 'named', 'It hurts, said barista and union organizer Kit Delgado.'],
  ['a noun and a country', 'organization', 'Parks Norway says it has no proof of that.'],
  ['a poll that puts', 'document', 'A YouView survey conducted over the weekend put the party on 24%.'],
  ['an address that speaks', 'organization', 'No 10 said the minister would stay.'],
  ['some of a trade', 'vague', 'The firm may be fined by May, some lawyers believe.'],
  ['a body’s website', 'document', 'The firm’s own website still promises “weeks of careful testing.”'],
  ['not everyone', 'vague', 'The town cheered the plan. Not everyone buys it.'],
  ['models', 'document', 'The models suggest that a third of it is water.'],
  ['a title before a name', 'named', 'Miners coach Ana Ruiz said she was proud.'],
  [
    '“the woman”, who has no name',
    'unnamed',
    'A clerk told BNS she hid in a freezer. “I was so cold,” the woman said.',
  ],
];

describe('wordings of many countries', () => {
  test.each(CONSTRUCTIONS)('%s', (_name, kind, text) => expect(kinds(text)[0]).toBe(kind));
});

test('a man in the lead whom the next paragraph names', () => {
  const text = 'A man accused of stealing a boat told a court on Monday that he was asleep.';
  const below = '\n\nAdam Okafor, 41, denies two counts of theft.';
  const lead = (words: string) => analyze(words, { language: 'en' }).sentences[0]?.kinds?.[0];
  expect(lead(text)).toBe('unnamed');
  expect(lead(text + below)).toBe('named');
});

describe('what looks like them and is not', () => {
  test.each([
    'The club sold 40 tickets per match in May.',
    'The bridge, meanwhile, closed on Friday.',
    'It emerged from the fog at noon.',
    'The queen ruled the country for 60 years.',
    'The firm termed out in May.',
    'The council plans to release its figures next week.',
    'The admiral ordered a strike on the harbour.',
    'The court rejected a request from the guards.',
    'The executive order that the mayor signed on Friday is long.',
    'For Rovers United, it was a fourth defeat.',
    'Under the bridge, two boats were tied up.',
    'The bridge is seen from the hill.',
    'The dissolution of the chamber means that a vote is near.',
    'The migration crisis forced a recognition that borders leak.',
  ])('%s', (text) => expect(kinds(text)).toEqual([]));

  test('a broadcaster’s own channel is no other outlet', () => {
    const [sentence] = analyze('“We will win,” Ana Ruiz told BNS Radio.', {
      publisher: 'BNS Sport',
    }).sentences;
    expect(sentence?.secondhand).toBe(false);
  });
});
