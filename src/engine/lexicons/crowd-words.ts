import { listed, type WordList } from './word-list.ts';

/** People whom an article cites as a crowd: the plural without a number names nobody in particular. */
export const crowdWords: WordList = {
  decides: 'vague: nouns whose bare plural is an unspecific crowd',
  provenance:
    'Compiled for Sourcelight from the kinds of people that news articles cite collectively (LABEL_GUIDE: "critics", "experts", "observers", "voters"), read in source phrases of PolNeAR’s training articles.',
  shouldFlag: [
    'critics',
    'some experts',
    'many analysts',
    'voting rights advocates',
    'Republicans',
    'observers',
  ],
  shouldPass: ['one critic', 'two experts', 'the analyst', 'administration officials'],
  words: listed(`
    critic, expert, analyst, observer, supporter, opponent, voter, democrat, republican, conservative, liberal,
    progressive, libertarian, socialist, advocate, activist, campaigner, protester, protestor, demonstrator, scientist,
    economist, lawmaker, legislator, politician, politico, pundit, commentator, skeptic, sceptic, proponent, detractor, foe, fan,
    follower, believer, historian, scholar, academic, specialist, researcher, theorist, strategist, evangelical,
    christian, muslim, jew, catholic, protestant, hindu, millennial, independent, moderate, centrist, consumer, reader,
    viewer, user, citizen, resident, local, student, pupil, teacher, worker, parent, mother, father, family, candidate, contender, rival,
    member, delegate, superdelegate, investor, trader, shareholder, pollster, businessman, employer,
    taxpayer, farmer, immigrant, migrant, refugee, veteran, environmentalist, feminist, nationalist, populist,
    traditionalist, loyalist, leftist, rightist, islamist, partisan, elite, insurgent, outsider, others, most, many, some, few, all, everyone,
    everybody, anyone, anybody, someone, somebody, none, nobody, folks, people, public, crowd, audience, electorate, establishment,
    left, right, world, community, population, base, majority, minority, masses, nation, country, blogger,
    editorialist, columnist, journalist, reporter, editor, headline, donor, backer, sympathizer, sympathiser, reformer, hawk, dove, hardliner, hopeful, peer,
    competitor, developer, manufacturer, retailer, landlord, tenant, driver, motorist, customer, client, patient, athlete, player,
    onlooker, theologian, psychologist, ethicist, climatologist, meteorologist, educator, lobbyist, senator, congressman, congresswoman, governor,
    mayor, woman, man, capitalist, whig, minister, agnostic, policymaker, guy, companion, adult, teenager, teen, child, youth, senior, boomer, white, black, latino, latina, hispanic, asian, american`),
};

/** Words that make a share of a crowd the source: "some of", "56 percent of", "a majority of". */
export const shareWords: ReadonlySet<string> = listed(`
  percent, percentage, tenth, sixth, %, majority, minority, half, third, quarter, fifth, plurality, most, many, some, few, several,
  all, none, both, each, number, handful, group, dozen, dozens, score, scores, hundred, hundreds, thousand, thousands, million, millions, couple, pair,
  lot, lots, plenty, share, portion, part, rest, chorus, army, host, crowd, string, series, wave, slew, variety, coalition, collection, roster, generation,
  one, two, three, four, five, six, seven, eight, nine, ten, any, much, others, other, array, constellation, slice, batch, flood, segment, crop, flurry, bevy, cadre, cross-section, swath, swathe, spectrum, range, bunch, circle, cluster, crew, legion, legions, horde, throng, wealth, mountain, raft, multitude, scattering, smattering`);
