import { listed, phrases, type WordList, WordSet } from './word-list.ts';

/** People who are cited without a name so often that a phrase with one of these words hardly ever is anything but a thin source. */
export const thinSourceWords: WordList = {
  decides: 'a mark of a thin source is surer: nouns for people who mostly speak without a name',
  provenance:
    'Compiled for Sourcelight from the label guide’s unnamed people and crowds ("officials", "sources", "critics", "experts", "observers", "voters") and their like in courts, science, markets, sport and local news.',
  shouldFlag: [
    'critics',
    'two former employees',
    'sources in the town hall',
    'some tax experts',
    'villagers',
    'fans of the club',
    'people who saw the list',
    'Republicans',
    'one trader',
    'many in the party',
    'others',
  ],
  shouldPass: [
    'three engineers',
    'European leaders',
    'a teacher',
    'many countries',
    'some banks',
    'the players',
    'a judge',
  ],
  words: phrases(`
    source, insider, critic, expert, observer, analyst, official, authority, people, person, aide, witness, eyewitness, supporter, opponent,
    protester, protestor, demonstrator, resident, skeptic, sceptic, scholar, researcher, detractor, neighbor, neighbour, bystander, onlooker,
    passer-by, passers-by, whistleblower, whistle-blower, employee, staffer, diplomat, investigator, local, villager, islander, fan, trader, investor, economist,
    strategist, scientist, climatologist, historian, academic, commentator, pundit, columnist, campaigner, activist, advocate, lobbyist, backer, proponent, foe, rival,
    colleague, ex-colleague, relative, friend, acquaintance, associate, confidant, confidante, voter, republican, democrat, conservative, liberal, progressive, tory, nationalist, unionist,
    socialist, islamist, populist, moderate, hardliner, centrist, lawmaker, backbencher, legislator, politician, donor, shareholder, survivor, passenger, commuter, motorist, shopper,
    customer, user, viewer, listener, parent, pupil, farmer, migrant, refugee, veteran, courtier, adviser, advisor, operative, negotiator, mediator, envoy,
    militant, whale-watcher, birdwatcher, purist, traditionalist, reformer, environmentalist, conservationist, feminist, ethicist, theologian, forecaster, dissident, exile`),
};

/** Words that are people only where no noun follows: "many said", "others in the party", but "many banks". */
export const bareCrowdWords: ReadonlySet<string> = listed('many, some, others, several, most, few');

export const THIN_WORDS = new WordSet({
  decides: 'words that tell a reader nothing of who an unnamed source is',
  provenance:
    'Compiled for Sourcelight: determiners, numbers and nouns of which an unnamed source’s description may consist and still say nothing; the label guide calls such sources thin.',
  shouldFlag: ['Officials said the dam was safe.'],
  shouldPass: ['The one thing missing was salt.'],
  words: `
    a, an, the, one, two, three, four, several, some, many, other, another, official, officials, source, sources, person,
    people, man, woman, aide, aides, insider, insiders, authorities, individual, individuals, anonymous, unnamed, of, them,
    who, and`,
});
