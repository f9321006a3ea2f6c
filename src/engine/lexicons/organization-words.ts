import { listed, phrases, type WordList, WordSet } from './word-list.ts';

/** Nouns that head the name or the description of an institution that speaks as a body. */
export const organizationWords: WordList = {
  decides: 'organization: nouns for institutions that speak as a body',
  provenance:
    'Compiled for Sourcelight: parts of states, courts, companies, campaigns, parties, schools, unions and associations, read in source phrases of PolNeAR’s training articles.',
  shouldFlag: [
    'the Justice Department',
    'Calder’s campaign',
    'the agency',
    'police',
    'a federal appeals court',
    'Judicial Watch',
    'the Iranian government',
  ],
  shouldPass: ['Justice Department officials', 'one member of the committee', 'a campaign operative'],
  words: listed(`
    campaign, administration, government, department, dept, dept., ministry, agency, bureau, office, service, services, command, corps, force, forces, military, army, navy, marines, guard, police, constabulary, taliban,
    commission, committee, subcommittee, council, board, panel, bench, authority, tribunal, court, courts, jury, senate, house, congress, parliament, assembly, legislature, knesset, duma, bundestag, cabinet, presidency, kremlin,
    pentagon, company, corporation, corp, corp., inc, inc., llc, ltd, ltd., plc, gmbh, co., firm, manufacturer, maker, carmaker, automaker, retailer, bank, fund, group, partners, holdings, airline, airlines, airways, motors, industries, systems, technologies,
    university, college, school, institute, institution, academy, hospital, clinic, laboratory, laboratories, lab, center, centre, museum, library, foundation, charity, trust, society, association, union, federation, confederation, coalition, alliance, league, network,
    organization, organisation, nonprofit, tank, watchdog, party, gop, rnc, dnc, camp, team, pac, super-pac, pacs, chamber, conference, convention, caucus, church, vatican, diocese, synod, order, club, brotherhood, movement, initiative, project, program, programme,
    tracker, fisheries, embassy, consulate, mission, delegation, secretariat, treasury, reserve, fed, state, city, county, district, town, village, province, prefecture, municipality, hall, regime, junta, opposition, syndicate, management, leadership, side, sides, prosecution, cooperative, consortium, venture,
    enterprise, enterprises, startup, platform, site, website, utility, carrier, operator, regulator, insurer, lender, supplier, contractor, developer, watch, action, majority, fronts, front, brigade, battalion, division, unit, militia, cartel, gang, nra, guild,
    observatory, registry, archive, archives, assn, assn., nation, congregation, bar, faculty, registrar, ombudsman, publisher, studio, studios, label, brewery, restaurant, chain, brand, factory, plant, hotel, ballclub, franchise, interpol, chancellery, chancery, palace, politburo, coastguard, giant, giants, newco, entity, body, arm, branch, labour, labor, likud, tories, solutions, international, associates, ventures, capital, energy, oil, petroleum, pharmaceuticals, entertainment, sons, brothers, bros, bros., advisors, advisers, consulting, communications, strategies, republicans, democrats`),
};

/** Bodies whose name in the singular with "a" still is an institution that rules or decides: "a federal court". */
export const courtWords: ReadonlySet<string> = listed(
  'court, tribunal, bench, jury, panel, parliament, legislature, senate, committee, commission, council, subcommittee, board',
);

/** News organizations, when an article describes them instead of naming them. */
export const outletDescriptions: WordList = {
  decides: 'organization, outlet: descriptions of a news organization',
  provenance: 'Compiled for Sourcelight from ways in which articles take up an outlet they named before.',
  shouldFlag: [
    'the news outlet',
    'the newspaper',
    'the news organization',
    'the magazine',
    'the network',
    'the news agency',
    'the broadcaster',
  ],
  shouldPass: ['a magazine editor', 'newspapers', 'two newspaper readers'],
  words: phrases(`
    news outlet, outlet, newspaper, paper, daily, weekly, tabloid, broadsheet, magazine, news organization, news organisation, news agency, newswire, wire service, news service, news wire, broadcaster, network, news network, cable network, television network, tv network, news channel,
    channel, station, tv station, television station, radio station, news site, news website, media outlet, media organization, media organisation, media company, publication, trade publication, journal, periodical, gossip site, celebrity site, entertainment site, sports site, tech site, technology site, sports daily, business daily, financial daily, sports paper, sports newspaper, business newspaper, financial newspaper, trade magazine, celebrity magazine, sunday newspaper, sunday paper, news blog, tech blog, gossip column, state broadcaster, public broadcaster, investigative outlet, investigative site, news magazine, news weekly, state news agency, radio show, radio programme, television programme, tv programme, television show, tv show, news show, talk show, podcast, news program, news programme, program, programme, show, blog, newsmagazine, gazette, press agency, news portal, news publication, state media, local media, news media, media`),
};

/** Bodies that any named body may be called afterwards: "the company", "the agency". */
export const genericBodies: ReadonlySet<string> = listed(`
    company, firm, agency, organization, organisation, group, body, institution, nonprofit, charity, union, bank, maker, manufacturer,
    retailer, giant, carrier, airline, government, department, ministry, bureau, office, association, foundation, startup, watchdog, utility, operator`);

export const SORTS_BY_NAME = new WordSet({
  decides: 'last words of names that say what the body is, so that it is no union, company or agency besides',
  provenance:
    'Compiled for Sourcelight: places that govern themselves, schools, courts, parliaments and forces.',
  shouldFlag: ['The fair was held in Orange City. The union opposes it.'],
  shouldPass: ['The city opposes the fair.'],
  words: `
    city, town, village, county, district, province, state, university, college, school, court, hospital, senate, congress,
    parliament, assembly, council, police, army, navy, church, party, house`,
});

export const ANY_FIRM = new WordSet({
  decides: 'nouns that take up any firm, so that a name that holds the noun is no better than another',
  provenance: 'Compiled for Sourcelight: the general nouns for businesses.',
  shouldFlag: [
    'Marsh Bread Company sells to shops, said Ana Ruiz. Norvo Foods bakes at night. Norvo Foods has cut prices. The company said it would bake more.',
  ],
  shouldPass: ['He keeps bad company.'],
  words: 'company, firm, business, startup',
});
