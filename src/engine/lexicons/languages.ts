/**
 * The languages that are told apart where a text is not English: ISO 639-3 as franc names them, and BCP 47.
 *
 * Provenance: the languages of franc-min that newspapers are widely printed in. Left out are those with few readers
 * whose letter statistics resemble a larger neighbour's: on a single sentence they would be guessed too often.
 */
export const LANGUAGE_CODES: Readonly<Record<string, string>> = {
  amh: 'am',
  arb: 'ar',
  bel: 'be',
  ben: 'bn',
  bul: 'bg',
  ces: 'cs',
  cmn: 'zh',
  deu: 'de',
  ell: 'el',
  fra: 'fr',
  guj: 'gu',
  hin: 'hi',
  hrv: 'hr',
  hun: 'hu',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kan: 'kn',
  kaz: 'kk',
  kor: 'ko',
  mal: 'ml',
  mar: 'mr',
  mya: 'my',
  nld: 'nl',
  npi: 'ne',
  pan: 'pa',
  pes: 'fa',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rus: 'ru',
  sin: 'si',
  som: 'so',
  spa: 'es',
  srp: 'sr',
  swe: 'sv',
  swh: 'sw',
  tam: 'ta',
  tel: 'te',
  tgl: 'tl',
  tha: 'th',
  tur: 'tr',
  ukr: 'uk',
  urd: 'ur',
  vie: 'vi',
};

/**
 * Frequent words of Latin that other languages don't have, and of the printers' "Lorem ipsum", which fills pages that
 * are not finished. franc doesn't know Latin.
 */
export const LATIN_WORDS: ReadonlySet<string> = new Set(
  'ut sed cum quod atque enim esse sunt quae nec autem velit ipsum lorem dolor amet irure elit'.split(' '),
);
