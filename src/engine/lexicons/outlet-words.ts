import { WordSet } from './word-list.ts';

/** Words beside an outlet’s name and nouns for outlets. Their names stand in `outlets.ts`, signs of relay in `relay-words.ts`. */

export const MEDIA_ATTRIBUTES = new WordSet({
  decides: 'words before “network” or “agency” where it is an outlet',
  provenance: 'Compiled for Sourcelight: sorts of broadcasters, agencies and papers.',
  shouldFlag: ['The BBC is a cable network. The network said it would close.'],
  shouldPass: ['Marsh Care is a public hospital network. The network said it would close.'],
  words: `
    tv, television, radio, cable, news, broadcast, media, press, public, state, local, private, satellite, sports, streaming`,
});

export const AMBIGUOUS_OUTLETS = new WordSet({
  decides: 'nouns that take up an outlet only where their phrase consists of them',
  provenance: 'Compiled for Sourcelight: descriptions of outlets that name other things, too.',
  shouldFlag: [
    'Marsh Care runs a hospital network in Ohio. It told the BBC of its plans.\n\nThe network said it would close.',
  ],
  shouldPass: ['The network said it would close.'],
  words: 'network, channel, station, paper, journal, program, programme, platform',
});

export const DOUBTFUL_OUTLETS = new WordSet({
  decides: 'nouns for outlets that mean other things unless an outlet was named before',
  provenance: 'Compiled for Sourcelight: descriptions of outlets that mean other things as often.',
  shouldFlag: [
    'Prosecutors have opened an inquiry, two judicial sources told La Nación.\n\nA report by the league, quoted by the daily, speaks of “isolated cases.”',
  ],
  shouldPass: ['The library is far from the station.'],
  words: 'network, channel, station, paper, daily, weekly',
});

export const OUTLET_NOUNS = new WordSet({
  decides: 'nouns beside a name that say it is an outlet’s',
  provenance:
    'Compiled for Sourcelight: descriptions of outlets that hardly mean anything else; not "a network" or "a station", which say too little alone.',
  shouldFlag: ['Ana Ruiz told the Spanish newspaper Faro that it is safe.'],
  shouldPass: ['The magazine issue was sold out.'],
  words: `
    newspaper, broadcaster, magazine, tabloid, broadsheet, weekly, daily, newswire, podcast`,
});

export const EDITIONS = new WordSet({
  decides: 'last words of outlets’ names that say which edition it is',
  provenance:
    'Compiled for Sourcelight: continents, countries, subjects and times of the day in the names of channels and editions.',
  shouldFlag: [
    'The plant will open in May, according to Bloomberg Asia.',
    'Ana Ruiz told Vogue India that it was late.',
  ],
  shouldPass: ['The plant will open in Asia, Nikkei reported.'],
  words: `
    asia, africa, europe, arabia, india, australia, uk, us, usa, international, world, online, sport, sports, business,
    radio, tv, english, live, local, news, london, scotland, wales, breakfast, weekend`,
});

export const PAPER_TITLES = new WordSet({
  decides: 'last words of papers’ names that mean other things without their article',
  provenance: 'Compiled for Sourcelight: titles of newspapers that are common nouns or names of people.',
  shouldFlag: ['It is late, The Leeford Star says.'],
  shouldPass: ['The star reportedly left the country.'],
  words: 'star, mail, express, guardian, independent, leader, argus',
});

export const MAGAZINES = new WordSet({
  decides: 'nouns right behind the name of an outlet',
  provenance: 'Compiled for Sourcelight: the nouns that follow an outlet’s name without a comma.',
  shouldFlag: [
    'The Kvallsbote newspaper first reported the sale on Friday.',
    'Ana Ruiz told the Zamin broadcaster that it was late.',
  ],
  shouldPass: ['The newspaper was sold out.'],
  words: 'magazine, newspaper, newsletter, tabloid, broadsheet, broadcaster, newswire, podcast',
});

export const OUTLET_HEADS = new WordSet({
  decides: 'nouns behind a name and “news”, “public”, “state” … that make it an outlet’s',
  provenance:
    'Compiled for Sourcelight: nouns for outlets that are compounds with "news" or follow what sort of house it is.',
  shouldFlag: [
    'Ana Ruiz told the Zamin news website that it was late.',
    'According to the Kvall public broadcaster, the gate was open.',
  ],
  shouldPass: ['The website said the gate was open.'],
  words:
    'agency, website, site, portal, channel, outlet, broadcaster, newspaper, radio, television, network, station, daily, weekly, magazine',
});

export const OUTLET_FIELDS = new WordSet({
  decides: 'words before “site”, “paper” or “portal” and a name that make it an outlet’s',
  provenance:
    'Compiled for Sourcelight: what sites, papers and blogs write about, and how they stand to power.',
  shouldFlag: [
    'According to trade paper Kvallsbote, the price fell.',
    'Ana Ruiz told gossip site Zamin that it was late.',
  ],
  shouldPass: ['The trade fair Zamin said the gate was open.'],
  words: `
    trade, gossip, news, tech, technology, gaming, sports, football, cycling, music, culture, entertainment, celebrity, fashion, film, movie, fan, local, rival, sister, investigative, satirical,
    business, financial, industry, media, opposition, state, run, government, independent, conservative, liberal, student, community, regional, tabloid, aviation, shipping, energy, political, politics`,
});

export const OUTLET_MEDIUMS = new WordSet({
  decides:
    'nouns before a name that say it is an outlet’s where a word such as “trade” or “gossip” stands before them',
  provenance: 'Compiled for Sourcelight: nouns for outlets that mean other things alone.',
  shouldFlag: ['According to trade paper Kvallsbote, the price fell.'],
  shouldPass: ['The paper Kvallsbote first reported the sale on Friday.'],
  words:
    'site, website, portal, blog, outlet, publication, paper, channel, station, network, agency, wire, journal, title, press',
});

export const SHORT_FORMS = new WordSet({
  decides: 'what papers call themselves in their own pages',
  provenance: 'Compiled for Sourcelight: words in which many papers’ names end.',
  shouldFlag: ['The Herald reached out to the port for comment.'],
  shouldPass: ['Members can vote by post.'],
  words: 'times, post, journal, globe, herald, tribune, chronicle',
});

export const CHANNELS = new WordSet({
  decides: 'words of trade behind a broadcaster’s letters that name no other house',
  provenance: 'Compiled for Sourcelight: services and channels of broadcasters.',
  shouldFlag: ['The mayor told BBC Radio that the gate was open.'],
  shouldPass: ['Locals call the line the Goat.'],
  publisher: 'BBC News',
  words: 'news, sport, sports, radio, tv, world, online, local, live',
});

export const OWN_POSITIONS = new WordSet({
  decides: 'positions whose holder speaks for the outlet that the article is in',
  provenance: 'Compiled for Sourcelight: positions in a newsroom behind the outlet’s name.',
  shouldFlag: ['The BBC’s economics correspondent Ana Ruiz says the rate will fall.'],
  shouldPass: ['The editor called the story false.'],
  words: 'editor, correspondent',
});
