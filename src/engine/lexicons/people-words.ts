import { WordSet } from './word-list.ts';

/**
 * Nouns and pronouns for people, by which a source phrase is read and followed through a text. Kinds of sources have lists of their own:
 * `crowd-words.ts`, `insider-words.ts`, `role-words.ts`.
 */

export const GROUPS_OF_NAMES = new WordSet({
  decides: 'groups that are their members where these are named',
  provenance: 'Compiled for Sourcelight: nouns for small groups of people whose members news names in full.',
  shouldFlag: [
    'A bench of Justices Rekha Deshmukh and Arvind Kulkarni said it was late.',
    'A panel of Ana Ruiz and Ben Okafor said it was late.',
  ],
  shouldPass: ['The band said it was late.'],
  words: `
    bench, panel, pair, trio, group, team, duo, couple, quartet, delegation, committee, jury, band`,
});

export const OFFICES_WITH_FIELDS = new WordSet({
  decides: 'offices whose field may stand between them and the name of who holds them',
  provenance:
    'Compiled for Sourcelight: offices of government, universities and churches, as papers in Asia and Africa write them before a name.',
  shouldFlag: ['Minister for Trade Lim Kok Wee thanked workers for their “grit and patience”.'],
  shouldPass: ['The minister for trade thanked workers for their “grit”.'],
  words: `
    minister, secretary, commissioner, director, president, professor, dean, head, chief, chair, chairman, chairwoman,
    ambassador, governor, bishop, archbishop, undersecretary, spokesman, spokeswoman, spokesperson,
    ombudsman, envoy, rapporteur, coordinator, attache`,
});

export const OFFICERS = new WordSet({
  decides: 'people in a position to know, of whom a number is unnamed rather than vague',
  provenance:
    'Compiled for Sourcelight: the insiders of `insider-words.ts` that hold a position; the label guide has "many officials" as unnamed.',
  shouldFlag: [
    'Many officials, including Ana Ruiz’s deputy, say it is late.',
    'Some officials said the gate was open.',
  ],
  shouldPass: ['Officials said the gate was open.'],
  words: `
    official, source, aide, adviser, advisor, authority, investigator, prosecutor, diplomat, officer, agent, insider`,
});

export const NOBODY_IN_PARTICULAR = new WordSet({
  decides: 'pronouns for nobody in particular: a crowd',
  provenance: 'Compiled for Sourcelight: the indefinite pronouns of English for people (a closed class).',
  shouldFlag: [
    'Nobody answered the phone at the clinic.',
    'The town cheered the plan. Not everyone buys it.',
  ],
  shouldPass: ['Nobody is above suspicion.'],
  words: 'everyone, everybody, anyone, anybody, someone, somebody, nobody, none',
});

export const MASSES = new WordSet({
  decides: 'nouns in the singular that mean a crowd',
  provenance: 'Compiled for Sourcelight: nouns in the singular for the public and its parts.',
  shouldFlag: ['The crowd said the gate was open.', 'The electorate said the plan was unfair.'],
  shouldPass: ['The country lane was closed, police said.'],
  words: `
    public, crowd, audience, electorate, establishment, left, right, world, community, population, base, majority, minority,
    nation, country, people, elite`,
});

export const FIGURES_WHO_ARE_PEOPLE = new WordSet({
  decides: 'words before “figures” where these are people, not numbers',
  provenance:
    'Compiled for Sourcelight: attributes of people of influence; words in "-ist" besides (`arePeople`).',
  shouldFlag: ['Senior party figures say the mayor must go.'],
  shouldPass: ['Inflation figures say it all: public transport is dear.'],
  words: `
    senior, public, opposition, party, industry, leading, prominent, key, political, religious, cultural, military,
    business, establishment, underworld, top, unnamed, influential, conservative, liberal, republican, democratic, labour,
    labor`,
});

export const PARTIES_TO_DEALS = new WordSet({
  decides: 'what a person or a body may be, so that the name in apposition says which',
  provenance: 'Compiled for Sourcelight: the parties of contracts, sales, court cases and competitions.',
  shouldFlag: ['The owner, Medora Health, denies it.', 'The operator, Luzon Air Cargo, has not commented.'],
  shouldPass: ['The owner denies it.'],
  words: `
    owner, operator, builder, developer, contractor, landlord, publisher, sponsor, supplier, maker, manufacturer, rival,
    client, partner, buyer, seller, parent, employer, winner, bidder, lender, insurer, plaintiff, defendant,
    applicant, claimant, tenant, licensee, franchisee, promoter, organiser, organizer, petitioner, vendor, charity,
    respondent, appellant, complainant, creditor, debtor, shareholder, donor, host, provider`,
});

export const BODIES_OF = new WordSet({
  decides: 'heads before “of” whose whole phrase may own an office: “the board of elections’ office”',
  provenance:
    'Compiled for Sourcelight: bodies and officers of towns and courts that have no title before a name.',
  shouldFlag: ['The board of elections’ spokesman said the count was right.'],
  shouldPass: ['The board of elections said the count was right.'],
  words:
    'board, department, clerk, register, registrar, recorder, office, university, bishop, city, town, bank, district',
});

export const HELD_BY_OFFICES = new WordSet({
  decides: 'what an office owns that speaks for it: “the secretary of state’s office”',
  provenance: 'Compiled for Sourcelight: the staff and rooms of those who hold an office.',
  shouldFlag: ['The secretary of state’s office said the count was right.'],
  shouldPass: ['The office of the mayor said it was late.'],
  words: `
    office, spokesman, spokeswoman, spokesperson, team, campaign, staff, department, press, lawyer, lawyers, attorney,
    attorneys, aides, aide, communications, representative, representatives`,
});

export const BELONGING_TO_SOMEBODY = new WordSet({
  decides: 'whom “his wife” or “its chairman” may mean, when the text names one',
  provenance: 'Compiled for Sourcelight: kin, and posts that are named by whose they are.',
  shouldFlag: ['Ana Ruiz and her husband Ben Okafor live in Marsh.\n\nHer husband said the gate was open.'],
  shouldPass: ['The husband said the gate was open.', 'Ana Ruiz’s mother died in May.'],
  words: `
    wife, husband, father, mother, son, daughter, brother, sister, widow, manager, chairman, chairwoman, opponent, rival,
    deputy, predecessor, successor`,
});

export const HELD_BY_ONE = new WordSet({
  decides: 'offices that one person holds, whose holder is known by name even where no title says so',
  provenance: 'Compiled for Sourcelight: words for insiders that are also offices with one holder at a time.',
  shouldFlag: ['The coach apologised for the remarks.', 'The minister refused to be drawn.'],
  shouldPass: ['Officials apologised for the remarks by the coach.'],
  words: `
    secretary, minister, ambassador, superintendent, principal, general, admiral, bishop, pastor, coach, councillor, councilman,
    councilwoman, captain, professor, rabbi, imam, priest`,
});

export const HUMANS = new WordSet({
  decides: 'nouns for any human, by which an article goes on about somebody whom it does not name',
  provenance:
    'Compiled for Sourcelight: nouns that tell of somebody’s age, sex or part in an event, and no office.',
  shouldFlag: ['A clerk told BNS she hid in a freezer. “I was so cold,” the woman said.'],
  shouldPass: ['The woman hid in a freezer.'],
  words: `
    man, woman, boy, girl, teenager, teen, person, youth, student, pupil, mother, father, worker, employee, driver,
    resident, tenant, patient, victim, witness, passenger, shopper, customer, refugee, migrant, villager, complainant`,
});

export const ONE_TO_A_BODY = new WordSet({
  decides: 'offices of which a body has one, so that the lead’s holder is the one whom the text names below',
  provenance: 'Compiled for Sourcelight: heads of governments, companies, schools and clubs.',
  shouldFlag: ['The bank will raise its rate, its governor said.\n\nGovernor Amina Yusuf gave no date.'],
  shouldPass: ['The bank will raise its rate, an economist said.\n\nGovernor Amina Yusuf gave no date.'],
  words: `
    governor, president, chairman, chairwoman, chair, executive, ceo, minister, mayor, coach, director, commissioner,
    chancellor, premier, speaker, superintendent, principal, ambassador, treasurer, sheriff, bishop, manager`,
});

export const BARE_INSIDERS = new WordSet({
  decides: 'words for somebody of whom nothing is said but that they know',
  provenance: 'Compiled for Sourcelight: the insiders of `insider-words.ts` that say nothing of a position.',
  shouldFlag: [
    'A source close to the family said it was late. A banker said it was early. The person said nobody knew.',
  ],
  shouldPass: ['A palace source denied it.'],
  words: 'source, insider, person, individual, tipster',
});

export const SMALL_GROUPS = new WordSet({
  decides: 'groups that are the people named last',
  provenance: 'Compiled for Sourcelight: nouns and numerals for two or three people who are known already.',
  shouldFlag: ['Ana Ruiz and Ben Okafor said the mill was open. The siblings said they were tired.'],
  shouldPass: ['A pair of shoes was found, Ana Ruiz and Ben Okafor said.'],
  words: 'pair, couple, duo, trio, sibling, spouse, two, both',
});

export const PEOPLE_OF_LEADS = new WordSet({
  decides: 'nouns by which a lead speaks of whom the text names below',
  provenance: 'Compiled for Sourcelight: whom court, accident and local news speak of in the first sentence.',
  shouldFlag: [
    'A driver told a court that the brakes had failed.\n\nAdam Okafor, 41, denies dangerous driving.',
  ],
  shouldPass: [
    'Ben Marsh said that a worker had cut the brakes.\n\nAdam Okafor, 41, denies dangerous driving.',
  ],
  words: `
    man, woman, teenager, teen, boy, girl, driver, mother, father, couple, pensioner, student, teacher, nurse, doctor,
    officer, farmer, resident, grandmother, grandfather, businessman, businesswoman, motorist, cyclist, worker, contractor,
    trader`,
});

export const ACCUSERS = new WordSet({
  decides: 'those, and records, behind whose words accusations go on',
  provenance: 'Compiled for Sourcelight: the roles and papers of criminal and civil cases.',
  shouldFlag: [
    'The money was allegedly moved abroad.\n\nAccording to the indictment, the payments began in May 2016.',
  ],
  shouldPass: ['The indictment was read in May.'],
  words: `
    complaint, lawsuit, suit, indictment, filing, affidavit, charge, petition, prosecutor, investigator, plaintiff, accuser,
    prosecution, regulator, victim`,
});

export const CHARGING = new WordSet({
  decides: 'who brings charges, so that “charged with” is their word',
  provenance:
    'Compiled for Sourcelight: those who may charge somebody with a crime, and words in which names of such bodies end.',
  shouldFlag: ['Officers have charged a man of 41 from Marsh with theft.'],
  shouldPass: ['He charged the phone with a cable in the office.'],
  words: `
    prosecutor, prosecutors, police, authorities, jury, regulator, regulators, detective, detectives, officer, officers,
    investigator, investigators, department, commission, office, agency, bureau, government`,
});

export const STUDYING = new WordSet({
  decides:
    'people paid to know, whom the body that employs them makes particular: “economists at Marsh Bank”',
  provenance: 'Compiled for Sourcelight: trades of research and analysis.',
  shouldFlag: [
    'Economists at Marsh Bank said growth would slow.',
    'Researchers from Leeford University found eels.',
  ],
  shouldPass: ['Economists said growth would slow.', 'Scientists in Canada found eels.'],
  words: `
    analyst, economist, researcher, scientist, strategist, academic, expert, specialist, engineer, historian, meteorologist,
    forecaster, biologist, ecologist, psychologist, epidemiologist, archaeologist, astronomer, physicist, geologist,
    statistician, climatologist, sociologist, scholar`,
});

export const SUPREME = new WordSet({
  decides: 'offices known to everybody, by which a text speaks of holders whom it never names',
  provenance: 'Compiled for Sourcelight: heads of states, governments and churches.',
  shouldFlag: ['Senator Rod Pyke wants the cuts scrapped. The Prime Minister said it was late.'],
  shouldPass: ['The prime minister was late.'],
  words: 'minister, president, chancellor, premier, king, queen, pope, monarch, governor',
});
