import { listed, phrases } from './word-list.ts';

/** What an outlet is, where its name or a description says so: "the network" is no newspaper. */
export type OutletSort = 'print' | 'broadcast' | 'agency';

/**
 * Words in names that tell the sort, and outlets whose names don't.
 *
 * Provenance: compiled for Sourcelight from the outlets of `outlets.ts`. Left out are those that are several things at once
 * (Bloomberg, Al Jazeera’s and the BBC’s sites are called outlets, never newspapers, so that they stay broadcasters).
 */
const PRINT_WORDS: ReadonlySet<string> = listed(`
    times, post, herald, tribune, gazette, journal, chronicle, courier, observer, inquirer, examiner, sentinel, dispatch, register, telegraph, mirror, bee, bulletin,
    advocate, argus, echo, guardian, independent, mail, express, globe, sun, star, magazine, newspaper, weekly, zeitung, shimbun, ilbo, gazeta, quarterly, review`);
/** First words that alone may stand for a paper: “Gazzetta”. */
export const PRINT_FIRST: ReadonlySet<string> = listed(
  'gazeta, gazzetta, corriere, diario, periódico, journal',
);
const BROADCAST_WORDS: ReadonlySet<string> = listed(
  'tv, television, radio, broadcasting, channel, network, newshour, canal',
);
const PRINT: ReadonlySet<string> = phrases(`
    le monde, le figaro, libération, liberation, der spiegel, spiegel, die zeit, bild, la repubblica, corriere della sera, la stampa, el país, el pais, el mundo, clarín, la nación,
    the hindu, dawn, haaretz, the economist, economist, forbes, fortune, newsweek, time, vanity fair, the new yorker, new yorker, the atlantic, usa today, newsday, the age, the australian, handelsblatt, kommersant,
    vedomosti, izvestia, novaya gazeta, politiken, aftenposten, aftonbladet, dagens nyheter, het laatste nieuws, de standaard, de telegraaf, de volkskrant, o globo, punch, vanguard, the nation`);
const BROADCAST: ReadonlySet<string> = phrases(`
    cnn, sky, espn, fox, fox news, fox business, msnbc, cnbc, nbc, nbc news, abc, abc news, cbs, cbs news, pbs, npr, bbc, bbc news, itv, itv news, sky news, rt, russia today, al jazeera, al arabiya, rai, ard, zdf, nos, svt, nrk,
    nhk, kbs, ndtv, cbc, ctv, rte, rté, sbs, c-span, univision, telemundo, deutsche welle, france 24, euronews, trt, channels tv, rtl, tf1, globo`);
const AGENCY: ReadonlySet<string> = phrases(`
    ap, associated press, reuters, afp, agence france-presse, dpa, efe, ansa, upi, united press international, press association, pa media, xinhua, kyodo, kyodo news, yonhap, tass, interfax, anadolu, irna, isna, pti, press trust of india, ani, antara, bernama,
    belga, tt, ntb, ritzau, mti, pap, lusa, kcna`);

/** Nouns that describe an outlet, and the sort of outlet that they describe. */
export const outletSortWords: ReadonlyMap<string, OutletSort> = new Map<string, OutletSort>([
  ...[
    'newspaper',
    'paper',
    'daily',
    'tabloid',
    'broadsheet',
    'magazine',
    'weekly',
    'newsmagazine',
    'gazette',
  ].map((word): [string, OutletSort] => [word, 'print']),
  ...['network', 'channel', 'station', 'broadcaster'].map((word): [string, OutletSort] => [
    word,
    'broadcast',
  ]),
  ...['agency', 'newswire', 'wire'].map((word): [string, OutletSort] => [word, 'agency']),
]);

/** The sort of an outlet by its name; null where the name doesn't say. */
export function outletSort(name: string): OutletSort | null {
  const whole = name.toLowerCase().replace(/^the /, '');
  if (AGENCY.has(whole)) return 'agency';
  if (BROADCAST.has(whole)) return 'broadcast';
  if (PRINT.has(whole) || PRINT.has(`the ${whole}`)) return 'print';
  const words = whole.split(' ');
  // "ESPN Deportes", "Sky Italia": a broadcaster’s branch.
  if (words.some((word) => BROADCAST_WORDS.has(word)) || BROADCAST.has(words[0] ?? '')) return 'broadcast';
  return PRINT_WORDS.has(words.at(-1) ?? '') || PRINT_FIRST.has(words[0] ?? '') ? 'print' : null;
}
