import { franc } from 'franc-min';

/** Words that are frequent in English and rare in other languages, by which even one sentence shows. */
const ENGLISH = new Set(
  'the and that with this from which they were been have has would their said by it he she his her not but about who after than there its had are you we will would could when what out said as at be or'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{M}]+/gu;
const SAMPLE = 4000;

/** ISO 639-3 as franc gives it, to the two letters that BCP 47 wants. */
const CODES: Readonly<Record<string, string>> = {
  cmn: 'zh',
  spa: 'es',
  eng: 'en',
  rus: 'ru',
  arb: 'ar',
  ben: 'bn',
  hin: 'hi',
  por: 'pt',
  ind: 'id',
  jpn: 'ja',
  fra: 'fr',
  deu: 'de',
  jav: 'jv',
  kor: 'ko',
  tel: 'te',
  vie: 'vi',
  mar: 'mr',
  ita: 'it',
  tam: 'ta',
  tur: 'tr',
  urd: 'ur',
  guj: 'gu',
  pol: 'pl',
  ukr: 'uk',
  kan: 'kn',
  mai: 'mai',
  mal: 'ml',
  pes: 'fa',
  mya: 'my',
  swh: 'sw',
  sun: 'su',
  ron: 'ro',
  pan: 'pa',
  bho: 'bho',
  amh: 'am',
  hau: 'ha',
  fuv: 'ff',
  bos: 'bs',
  hrv: 'hr',
  nld: 'nl',
  srp: 'sr',
  tha: 'th',
  ckb: 'ckb',
  yor: 'yo',
  uzn: 'uz',
  zlm: 'ms',
  ibo: 'ig',
  npi: 'ne',
  ceb: 'ceb',
  skr: 'skr',
  tgl: 'tl',
  hun: 'hu',
  azj: 'az',
  sin: 'si',
  koi: 'koi',
  ell: 'el',
  ces: 'cs',
  mag: 'mag',
  run: 'rn',
  bel: 'be',
  plt: 'mg',
  qug: 'qug',
  mad: 'mad',
  nya: 'ny',
  zyb: 'za',
  pbu: 'ps',
  kin: 'rw',
  zul: 'zu',
  bul: 'bg',
  swe: 'sv',
  lin: 'ln',
  som: 'so',
  hms: 'hms',
  hnj: 'hnj',
  ilo: 'ilo',
  kaz: 'kk',
};

/**
 * The language of a text as BCP 47, "und" where it can't be told. `hint` is what the page says of itself and
 * decides only where the text itself doesn't.
 */
export function detectLanguage(text: string, hint?: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(WORD) ?? [];
  let hits = 0;
  for (const word of words) if (ENGLISH.has(word)) hits++;
  const share = words.length > 0 ? hits / words.length : 0;
  if (words.length >= 5 && share >= 0.15) return 'en';
  const guess = franc(sample);
  const code = CODES[guess] ?? 'und';
  if (code !== 'und' && code !== 'en') return code;
  if (code === 'en' && share > 0.05) return 'en';
  return hint && /^[a-z]{2,3}(-|$)/i.test(hint) ? hint : 'und';
}
