import { listed, phrases, type WordList, WordSet } from './word-list.ts';

/** Titles that stand before a name: what follows them in the same run of capitals is the name of a person. */
export const titleWords: WordList = {
  decides: 'named: titles and ranks before a person’s name',
  provenance:
    'Compiled for Sourcelight: forms of address, political, military, police, church and academic titles with their news abbreviations (AP style).',
  shouldFlag: [
    'Sen. Chuck Grassley',
    'Mr. Okafor',
    'Lt. Gen. Ana Ruiz',
    'Prime Minister Lindqvist',
    'Coast Guard Director James Corran',
  ],
  shouldPass: ['the Attorney General’s office', 'the Director', 'President’s Council of Advisers'],
  words: listed(`
    mr, mr., mrs, mrs., ms, ms., miss, mx, mx., dr, dr., prof, prof., sir, dame, lord, lady, baroness, baron, count, duke, duchess, prince, princess, king, queen,
    emperor, sheikh, sheik, emir, ayatollah, sultan, rabbi, imam, pope, cardinal, archbishop, bishop, father, sister, brother, rev, rev., reverend, pastor, mullah,
    sen, sen., senator, sens, sens., rep, rep., reps, reps., representative, congressman, congresswoman, gov, gov., governor, president, premier, chancellor, minister,
    secretary, ambassador, envoy, mayor, judge, justice, magistrate, speaker, chairman, chairwoman, chair, chief, director, commissioner, attorney, prosecutor, solicitor,
    gen, gen., general, col, col., colonel, maj, maj., major, capt, capt., captain, lt, lt., lieutenant, sgt, sgt., sergeant, cpl, cpl., corporal, pvt, pvt., private, adm, adm., admiral,
    cmdr, cmdr., commander, brig, brig., brigadier, marshal, sheriff, officer, detective, inspector, constable, superintendent, deputy, agent, trooper,
    professor, dean, provost, coach, leader, whip, comptroller, treasurer, councilman, councilwoman, councillor, alderman, assemblyman, assemblywoman,
    delegate, candidate, nominee, hopeful, strategist, adviser, advisor, spokesman, spokeswoman, spokesperson, counselor, counsellor, analyst, correspondent, anchor, host, co-host, columnist,
    editor, reporter, pollster, ceo, cfo, coo, cto, founder, co-founder, manager, executive, vice, staff, consultant, billionaire, businessman, actor, actress, author, attorneys, aide, critic,
    senators, representatives, congressmen, governors, ministers, professors, judges, justices, ambassadors, generals, mayors, messrs, messrs.,
    laureate, advocate, barrister, collector, shri, smt, alhaji, hajiya, oba, engr, barr, pc, cllr, cllr., datuk, ustad, maulana, swami, hon, hon., st, st., first, mp, mep, msp, user`),
};

/** Nouns for one person that an article may use for somebody it names elsewhere: "the senator", "the billionaire". */
export const descriptionWords: WordList = {
  decides: 'named: definite descriptions that take up a person named elsewhere',
  provenance:
    'Compiled for Sourcelight from positions, trades and epithets in source phrases of PolNeAR’s training articles.',
  shouldFlag: [
    'the senator',
    'the Florida senator',
    'the former president',
    'the 45-year-old',
    'the billionaire',
  ],
  shouldPass: ['a senator', 'senators', 'the campaign', 'the senator’s office'],
  words: listed(`
    senator, congressman, congresswoman, representative, lawmaker, legislator, governor, president, ex-president, premier, chancellor, minister, secretary, ambassador,
    mayor, judge, justice, speaker, chairman, chairwoman, chairperson, chair, chief, director, commissioner, prosecutor, general, colonel, major, captain, lieutenant, sergeant, admiral, commander,
    sheriff, officer, detective, superintendent, professor, dean, coach, leader, candidate, nominee, hopeful, contender, frontrunner, challenger, incumbent, rival, opponent,
    strategist, adviser, advisor, counselor, analyst, correspondent, anchor, host, moderator, columnist, editor, reporter, journalist, writer, author, novelist, poet, blogger, pollster, historian, economist, scientist, physicist,
    biologist, researcher, scholar, academic, psychologist, expert, critic, activist, advocate, organizer, founder, co-founder, ceo, executive, manager, owner, boss, consultant, billionaire, millionaire, businessman,
    businesswoman, entrepreneur, investor, mogul, tycoon, developer, magnate, celebrity, star, actor, actress, singer, musician, rapper, comedian, comic, producer, filmmaker, artist, photographer, athlete, player, champion, quarterback, striker, lawyer, attorney, doctor, surgeon, neurosurgeon, nurse, physician,
    priest, pastor, bishop, pope, pontiff, rabbi, imam, cleric, preacher, evangelist, monk, king, queen, prince, princess, duke, duchess, monarch, lady, diplomat, envoy, politician, statesman, democrat, republican, conservative, liberal,
    socialist, independent, veteran, soldier, pilot, astronaut, farmer, teacher, student, graduate, mother, father, dad, mom, mum, son, daughter, brother, sister, wife, husband, widow, widower, uncle, aunt, grandmother, grandfather, man, woman, girl, boy, teenager,
    native, heiress, socialite, model, suspect, defendant, plaintiff, accuser, victim, survivor, witness, whistleblower, parliamentarian, councilman, councilwoman, councillor, treasurer, comptroller, retiree, official, aide, operative, demagogue, bearer, businessperson,
    petitioner, complainant, archbishop, cardinal, vicar, chaplain, rector, abbot, nun, medic, vet, guide, clerk, guard, goalkeeper, midfielder, defender, winger, skipper, batsman, bowler, sprinter, swimmer, cyclist, boxer, jockey, referee, umpire, barrister, outsider, self, ex-wife, spokesman, number, mp, newcomer, immigrant, driver, chef, designer, engineer, principal, resident`),
};

/** People who speak for a body, on the record: what they say is the body's word. */
export const spokesWords: WordList = {
  decides: 'organization: nouns for those who speak for a body',
  provenance:
    'LABEL_GUIDE ("an unnamed spokesperson who speaks for it on the record"); compiled for Sourcelight.',
  shouldFlag: [
    'a spokesman for the ministry',
    'a Pentagon spokeswoman',
    'his spokesman',
    'a representative for Mr. Panko',
    'the press office',
  ],
  shouldPass: ['Calder spokesman Jesse Farrow', 'a representative from Ohio', 'an aide to the minister'],
  words: phrases(`
    spokesman, spokeswoman, spokesperson, spokespeople, spokesmen, spokeswomen, representative, rep, press secretary, publicist, press officer, press office, mouthpiece, press service, communications director`),
};

export const NOBLE_TITLES = new WordSet({
  decides: 'titles that with “of” and a place name one person: “the Prince of Wales”',
  provenance: 'Compiled for Sourcelight: titles of nobles, monarchs and bishops.',
  shouldFlag: [
    'The Duke of Marshley said the pier was safe.',
    'The Bishop of Leeford called it a “sad day”.',
  ],
  shouldPass: ['The Dukes of Marshley played well.', 'The king said the pier was safe.'],
  words: `
    prince, princess, duke, duchess, earl, count, countess, marquess, marchioness, viscount, viscountess, baron, baroness,
    king, queen, emperor, empress, sultan, emir, archbishop, bishop, abbot, dean, archdeacon, patriarch, metropolitan`,
});

/**
 * By which descriptions an article goes on about somebody with a title: "Sen. Ruiz" is "the senator" and "the lawmaker" later on. A title
 * that is not here is its own description.
 *
 * Provenance: compiled for Sourcelight: news abbreviations (AP style) and common synonyms of offices.
 * tests/engine/sources/resolution.test.ts shows them at work.
 */
export const ROLES_BY_TITLE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    sen: ['senator', 'lawmaker'],
    senator: ['senator', 'lawmaker'],
    rep: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
    representative: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
    congressman: ['congressman', 'lawmaker'],
    congresswoman: ['congresswoman', 'lawmaker'],
    gov: ['governor'],
    gen: ['general'],
    col: ['colonel'],
    lt: ['lieutenant'],
    capt: ['captain'],
    sgt: ['sergeant'],
    adm: ['admiral'],
    dr: ['doctor'],
    prof: ['professor'],
    rev: ['pastor', 'preacher', 'minister'],
    pope: ['pope', 'pontiff'],
    premier: ['premier', 'minister'],
    ceo: ['ceo', 'executive'],
    director: ['director', 'chief'],
    businessman: ['businessman', 'entrepreneur'],
  }),
);
