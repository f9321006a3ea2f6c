import { WordSet } from './word-list.ts';

/** Words within and beside names that say where a name begins and ends, and whose it is. */

export const COMMON_FIRST_WORDS = new WordSet({
  decides: 'first words of many bodies’ names, which alone stand for none of them',
  provenance:
    'Compiled for Sourcelight: adjectives and nouns with which names of ministries, agencies, charities and parties begin.',
  shouldFlag: ['The Royal Marsh Trust said it was late. Royal said no.'],
  shouldPass: ['Women were denied the vote.'],
  words: `
    national, federal, royal, general, central, united, first, supreme, high, international, american, world, global,
    public, local, joint, special, human, social, free, great, north, south, east, west, northern, southern, eastern,
    western, upper, lower, saint, justice, health, education, foreign, home, defense, defence, labor, labour, internal,
    homeland, democratic, republican, christian, islamic, people, citizens, women, children, doctors, workers, students`,
});

export const NAME_SUFFIXES = new WordSet({
  decides: 'what may stand behind a surname',
  provenance:
    'Compiled for Sourcelight: generational suffixes, with the period that may follow, and letters of barristers.',
  shouldFlag: ['Tom Hale Jr. said it was late. Hale said no.'],
  shouldPass: ['The battery ⟦lasts ten years⟧.'],
  words: 'jr, jr., sr, sr., ii, iii, iv, kc, qc, sc, .',
});

export const INITIALS_LEAVE_OUT = new WordSet({
  decides: 'words that a name’s initials leave out',
  provenance: 'Compiled for Sourcelight: small words in the names of ministries and associations.',
  shouldFlag: ['The Bureau of Marsh Affairs said it was late.\n\nThe BMA said no.'],
  shouldPass: ['The guard denied assault.'],
  words: 'of, the, for, and, &, -, on, in, to',
});

export const POST_LINKS = new WordSet({
  decides: 'prepositions between a post and the body that has it',
  provenance: 'Compiled for Sourcelight: prepositions behind `bodySigns.posts`.',
  shouldFlag: ['The chairman of Vantor said it was late. Vantor said no.'],
  shouldPass: ['He walked out of the room.'],
  words: 'of, at, for',
});

export const EMPTY_IT_VERBS = new WordSet({
  decides: 'verbs of an “it” that means nothing: “it would take years”',
  provenance:
    'Compiled for Sourcelight: a closed class of English: verbs of weather, and of clauses whose subject is an empty “it”.',
  shouldFlag: ['At noon Vantor said it would take an hour.'],
  shouldPass: ['No deal has been made.'],
  words: `
    be, been, take, taken, seem, seemed, become, make, made, mean, meant, rain, rained, snow, snowed, help, helped, cost,
    depend, happen, happened, turn, turned, work, worked, matter`,
});

export const NAME_JOINS = new WordSet({
  decides: 'prepositions within a body’s name',
  provenance: 'Compiled for Sourcelight: the four prepositions that names of bodies contain.',
  shouldFlag: ['The independent Institute for Sea Farming says there was a problem.'],
  shouldPass: ['Members can vote for her.'],
  words: 'of, for, on, to',
});

export const DESCRIPTION_ENDS = new WordSet({
  decides: 'words at which the description beside a name ends',
  provenance:
    'Compiled for Sourcelight: prepositions, relative words and participles that follow what a body is.',
  shouldFlag: [
    'Vantor, a charity based in Ohio, said it was late.',
    'Okafor, a platform owned by Vantor, said it was late.',
  ],
  shouldPass: ['Members can vote by post.'],
  words: `
    of, in, at, for, from, with, by, about, on, to, based, that, which, who, whose, where, and, or, run, owned, founded,
    led, known, called`,
});

export const TITLE_SMALL_WORDS = new WordSet({
  decides: 'long words that titles write small',
  provenance:
    'Compiled for Sourcelight: prepositions and conjunctions of four letters or more that headlines write small.',
  shouldFlag: ['Zamin Kolar Says Mill Will Close after Vote\n\nThe mill closed in May.'],
  shouldPass: ['It was shut when I arrived.'],
  words: `
    with, from, over, into, onto, upon, about, after, before, than, that, amid, between, against, during, under, through,
    without, within, when, while, until, since, toward, towards`,
});

export const NOT_NAMES = new WordSet({
  decides: 'capitalized words that begin or end no name',
  provenance:
    'Compiled for Sourcelight: days, months, pronouns, determiners, conjunctions, prepositions, numerals, and adverbs that open sentences.',
  shouldFlag: ['On Monday WKYV reported a delay.'],
  shouldPass: ['She maintains the garden.'],
  words: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july,
    august, september, october, november, december, sept, oct, nov, dec, feb, aug, mon, tue, wed, thu, fri, sat, i, the, a,
    an, he, she, they, it, we, you, his, her, their, its, our, my, your, this, that, these, those, who, what, when, where,
    why, how, if, but, and, or, so, not, no, yes, in, on, at, of, to, for, from, with, by, as, after, before, because,
    while, although, though, since, until, there, here, then, now, still, also, even, just, only, some, many, most, all,
    both, each, every, any, other, another, one, two, three, four, five, six, seven, eight, nine, ten, former, according,
    asked, told, said, let, oh, well, look, ok, okay, like, others, more, several, few, such, mr, mrs, via, per`,
});

export const PARTICLES = new WordSet({
  decides: 'particles in people’s names',
  provenance:
    'Compiled for Sourcelight: particles of Romance, Germanic, Arabic, Hebrew and Slavic names, and the marks within double names.',
  shouldFlag: ['Ursula von Marsh said it was late.'],
  shouldPass: ['Lee et al. 2019 found it.'],
  words: `
    de, del, della, dello, delle, degli, dei, di, da, des, do, dos, das, du, la, le, van, von, der, den, ter, bin, ibn, al, el, bint, ben, y, e, zu, af, av, &,
    -, –`,
});

export const TWO_FIELD_BODIES = new WordSet({
  decides: 'bodies named after two fields of work',
  provenance: 'Compiled for Sourcelight: first words of ministries, agencies, schools and committees.',
  shouldFlag: ['The Joint Committee on Water and Power said it would meet. The committee said so in May.'],
  shouldPass: ['The agency did not comment.'],
  words: `
    museum, commission, academy, school, college, society, faculty, subcommittee, department, office, ministry, bureau,
    organization, organisation, center, centre, committee, institute, council, board, division, agency, secretary`,
});

export const BODY_NOUNS = new WordSet({
  decides: 'further nouns by which an article says what a body is that it names',
  provenance:
    'Compiled for Sourcelight: sorts of companies, institutions and movements; ministries, banks and their like are in `genericBodies`.',
  shouldFlag: ['According to the Herald, the chain’s owner was given a state award last year.'],
  shouldPass: ['The builder begs to differ.'],
  words: `
    party, movement, platform, website, insurer, lender, regulator, operator, supplier, consultancy, coalition, federation,
    league, chain, brand, publisher, university, college, hospital, museum, club, cooperative, subsidiary, militia,
    conglomerate, tank, tribe, app, exchange, brewer, builder, carmaker, automaker, utility, broker, brokerage,
    drugmaker, chipmaker, planemaker, shipbuilder, steelmaker, phonemaker, miner, grocer, supermarket, telco, airline, agency, bookmaker,
    fintech, unicorn, multinational, housebuilder, landlord, wholesaler, distiller, distributor, importer, exporter`,
});

export const ROLE_ENDS = new WordSet({
  decides: 'words before a name at which the words for its role end',
  provenance: 'Compiled for Sourcelight: verbs of saying, prepositions and conjunctions.',
  shouldFlag: ['The senator told Ana Ruiz it was late. The senator said no.'],
  shouldPass: ['Members can vote by post.'],
  words: `
    said, says, told, and, but, that, with, by, for, to, of, from, in, at, on, when, as, if, like`,
});

export const BEHIND_TRADES = new WordSet({
  decides: 'words behind a plural that is people by their trade, no name',
  provenance: 'Compiled for Sourcelight: a closed class of English: prepositions of place, and plural verbs.',
  shouldFlag: ['Welders from Marsh said it was late.'],
  shouldPass: ['The road was closed from Marsh to Fenlook.'],
  words: `
    who, on, in, of, from, at, along, across, around, say, are, have, were, want, fear, hope, believe`,
});

export const ALWAYS_ONE = new WordSet({
  decides: 'plural in form, one body in meaning',
  provenance:
    'Compiled for Sourcelight: collective nouns in the plural, and plural last words of companies’ and parties’ names.',
  shouldFlag: ['Israeli forces said it was late.'],
  shouldPass: ['The family called the police.'],
  words: `
    police, forces, services, marines, industries, technologies, systems, partners, holdings, republicans, democrats, labs,
    laboratories, sons, brothers, airlines, airways, motors`,
});

export const HIS_TITLES = new WordSet({
  decides: 'titles and roles of men',
  provenance: 'Compiled for Sourcelight: titles, offices in “-man” and kin.',
  shouldFlag: [
    'But Mr. Okafor will face the fire that Mrs. Hale has. She noted that, like her, Mr. Okafor had been mocked. Mrs. Hale’s bet is that it will hold. She says it will.',
  ],
  shouldPass: ['Mr. Sato said it was late.'],
  words: `
    mr, sir, lord, king, prince, duke, congressman, chairman, spokesman, businessman, councilman, assemblyman, actor,
    father, brother, pope, baron, count, emperor`,
});

export const HER_TITLES = new WordSet({
  decides: 'titles and roles of women',
  provenance: 'Compiled for Sourcelight: titles, offices in “-woman” and kin.',
  shouldFlag: [
    'But Mrs. Okafor will face the fire that Mr. Hale has. He noted that, like him, Mrs. Okafor had been mocked. Mr. Hale’s bet is that it will hold. He says it will.',
  ],
  shouldPass: ['Mrs May lost the vote by 230.'],
  words: `
    mrs, ms, miss, dame, lady, queen, princess, duchess, congresswoman, chairwoman, spokeswoman, businesswoman, actress,
    sister, mother, baroness, councilwoman, assemblywoman`,
});

export const SMALL_IN_TITLES = new WordSet({
  decides: 'small words that titles write small',
  provenance:
    'Compiled for Sourcelight: articles, conjunctions and prepositions up to four letters, with “vs”.',
  shouldFlag: ['He read “War and Peace” and said it was long.'],
  shouldPass: ['The guard denied assault.'],
  words: 'a, an, the, of, and, or, in, on, at, to, for, with, by, from, as, is, vs',
});

export const RIVALS = new WordSet({
  decides: 'nouns before a body’s name, behind an adjective or another name: “Dutch rival Vantor”',
  provenance:
    'Compiled for Sourcelight: nouns for one body beside another; of a person it would be “his rival”.',
  shouldFlag: ['Dutch rival Vantor said it was late.'],
  shouldPass: ['Smaller rival Okafor left.'],
  words: 'rival, competitor, peer, newcomer, parent, subsidiary, affiliate',
});

export const BEFORE_IT = new WordSet({
  decides: 'words before an “it” that takes up the subject of its sentence',
  provenance: 'Compiled for Sourcelight: conjunctions and verbs of saying.',
  shouldFlag: ['Nimbus admitted that it had stored the files.'],
  shouldPass: ['What seemed safe was not, he said.'],
  words: 'that, said, says, because, after, when, on, denies, admitted',
});

export const POSITION_ENDS = new WordSet({
  decides: 'words at which an apposition tells no position any more',
  provenance: 'Compiled for Sourcelight: relative pronouns, “and”, auxiliaries and “said”.',
  shouldFlag: ['Okafor, which was founded by a former aide, said it was late.'],
  shouldPass: ['The bridge was closed.'],
  words: 'which, whose, that, and, said, has, had, is, was',
});

export const TREATIES = new WordSet({
  decides: 'first words of conventions that are treaties, not a party’s',
  provenance: 'Compiled for Sourcelight: places and subjects after which conventions are called.',
  shouldFlag: ['The Ramsar Convention says that marshes must be kept.'],
  shouldPass: ['The European mill was closed.'],
  words: 'geneva, hague, vienna, refugee, genocide, european, ramsar, basel',
});

export const NAME_DETERMINERS = new WordSet({
  decides: 'determiners before capitals that make them a common noun',
  provenance:
    'Compiled for Sourcelight: a closed class of English: determiners other than the definite article.',
  shouldFlag: ['A new Bill would require shops to keep receipts.'],
  shouldPass: ['They took a wrong road.'],
  words: 'a, an, this, that, these, its, their, no, any, each, every',
});

export const CREDENTIALS = new WordSet({
  decides: 'letters behind a person’s name and a comma, which are no body’s initials',
  provenance:
    'Compiled for Sourcelight: degrees, professional letters and honours as medical and court news print them.',
  shouldFlag: ['Per Holmqvist, MD, PhD, said it was late.'],
  shouldPass: ['The MBA course was late, Ana Ruiz said.'],
  words:
    'md, phd, mph, rn, mbbs, msc, frcs, frcp, jd, dvm, mba, esq, kc, qc, sc, obe, mbe, cbe, dds, pharmd, mbchb, bsc, dphil, facc',
});
