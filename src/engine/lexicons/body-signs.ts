import { listed, phrases } from './word-list.ts';

/**
 * Words beside a name nobody knows that show whether it is a body’s or a person’s: "Vantor’s shares", "Vantor employees", but
 * "Okafor’s wife".
 *
 * Provenance: compiled for Sourcelight from what companies, clubs and agencies have in business, sports and political news.
 * tests/engine/sources/name-evidence.test.ts shows for each group what it finds and what it must pass by.
 */
export const bodySigns = {
  /** "Vantor’s …" or "Vantor …": what only a body has. */
  belongings: phrases(`
    shares, share price, stock, customers, employees, workers, workforce, headquarters, plant, plants, factory, factories, profits, profit, revenue, revenues, earnings, subsidiary, subsidiaries,
    engineers, executives, shareholders, investors, management, branches, stores, warehouse, warehouses, fleet, ceo, cfo, chief executive, managing director, board, directors, spokesman, spokeswoman,
    spokesperson, board members, members, fans, players, squad, coach, sensors, products, servers, users, subscribers, app, depot, refinery, mine, mines, smelter, clinics, trains, ferries, aircraft`),
  /** Before "of", "at" or "for" and the name: "the chairman of Vantor". */
  posts: listed(`
    spokesman, spokeswoman, spokesperson, spokespeople, executive, ceo, cfo, chairman, chairwoman, chair, president, director, founder, co-founder, owner, owners, shares, employees, employee, workers,
    customers, subsidiary, arm, unit, headquarters, shareholders, executives, engineers, engineer, economist, analyst, boss`),
  /** Behind a name’s possessive: what only people have. */
  kin: listed(`
    wife, husband, mother, father, son, daughter, brother, sister, parents, family, home, house, death, life, arrest, career, face, hands, voice, lawyer, lawyers, girlfriend, boyfriend, fiancée, widow, friends,
    neighbours, neighbors, childhood, birthday, body, memoir, comments, remarks, speech, campaign`),
  /** Behind a name: what only bodies do. */
  doings: listed('employs, employed, operates, manufactures, supplies, acquired, listed, rebranded, merged'),
  /** A plural verb behind a name in the singular: "Vantor say", as British papers write of bodies. */
  pluralVerbs: listed(
    'say, deny, insist, argue, believe, claim, maintain, hope, want, think, are, were, have',
  ),
} as const;

/** Last words of clubs’ names that stand for them alone: "Rovers". */
export const clubWords: ReadonlySet<string> = listed(
  'rovers, wanderers, united, athletic, albion, rangers, celtic, wednesday, villa, palace, hotspur, forest, argyle, thistle',
);

/** Last words of companies’ names that name nobody’s institution by themselves: "Medora Health", "Carrow Water". */
export const companyLastWords: ReadonlySet<string> = listed(`
    health, water, foods, food, power, steel, mining, minerals, metals, gas, electric, electronics, software, logistics, insurance, assurance, biotech, biosciences, robotics, telecom, telecoms, telecommunications, mobile, wireless, rail,
    railways, railway, shipping, lines, ports, airport, airports, cement, chemicals, plastics, paper, textiles, apparel, stores, supermarkets, markets, pharma, therapeutics, diagnostics, devices, semiconductor, semiconductors, aerospace, dynamics,
    defence, defense, securities, investments, financial, finance, asset, assets, realty, properties, homes, housing, construction, builders, engineering, works, transport, transit, trucks, cars, automotive, bikes, games, gaming, pictures, records,
    music, cosmetics, beverages, farms, dairies, dairy, seeds, agro, agri, renewables, solar, wind, nuclear, utilities, care, clinics, hospitals, schools, security, data, cloud, networks, research, lifesciences, sciences, analytics, insights, polling, interactive, digital, media, united, rovers, wanderers, athletic, albion, rugby, cricket, football, hockey, athletics, basketball, tennis, golf, cycling, swimming, gymnastics,
    netball, rowing, triathlon, sailing, volleyball, badminton, boxing`);
