import { franc } from 'franc-min';
import { LANGUAGE_CODES, LATIN_WORDS } from '../lexicons/languages.ts';
import { find, NOT_FOUND } from './lexicon.ts';

/** How much of a text is looked at: its beginning and as much from its middle. */
const SAMPLE = 3000;
const WORD = /[\p{L}\p{M}]{1,40}(?:['’][\p{L}\p{M}]{1,20})?/gu;
const POSSESSIVE = /['’](?:s|re|ve|ll|d|m)$/;
/** Characters outside of ASCII and the blocks of punctuation, which hold no letters. */
const BEYOND = /[^\0-\u00a9\u2000-\u2070]+/g;
const LATIN_LETTER = /\p{Script=Latin}/gu;
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/gu;
const ENGLISH_LETTERS = /^[a-z'’]+$/i;
/** So many words tell for sure; and the share of them that the lexicon may lack. */
const MANY = 30;
const TOLERATED = 0.35;
const HINT = /^([a-z]{2,3})(?:[-_]|$)/i;

/**
 * The language of a text as BCP 47 (the language alone: "en", not "en-GB"), "und" where it can't be told.
 *
 * English shows by its words: of the small-letter words of an English sentence nearly all are in an English lexicon of
 * 87,000 words, of a sentence in another language hardly more than a third. That holds for a headline of five words,
 * where statistics of letters fail. Other languages are named by franc.
 *
 * @param hint what the page says of itself (`<html lang>`); decides only where the text says little
 */
export function detectLanguage(text: string, hint?: string): string {
  const sample = sampleOf(text);
  const said = HINT.exec(hint?.trim() ?? '')?.[1]?.toLowerCase();
  // Most texts are nearly all ASCII, for which no table of scripts is needed.
  const beyond = sample.match(BEYOND)?.join(' ') ?? '';
  const latin = asciiLetters(sample) + (beyond.match(LATIN_LETTER)?.length ?? 0);
  const other = beyond.match(OTHER_LETTER) ?? [];
  if (latin + other.length === 0) return said ?? 'und';
  // A syllable or a word in one letter outweighs a Latin letter.
  if (other.length * 3 > latin) return name(other.join(''), 3) ?? differs(said) ?? 'und';

  const english = englishOf(sample);
  if (english === 'yes') return 'en';
  if (english === 'unsure' && (said === 'en' || said === undefined)) return said ?? 'und';
  return differs(said) ?? name(sample, 20) ?? 'und';
}

function asciiLetters(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const lower = text.charCodeAt(i) | 32;
    if (lower >= 97 && lower <= 122) letters++;
  }
  return letters;
}

/** The hint, unless it says English, which the text has shown not to be. */
function differs(said: string | undefined): string | undefined {
  return said === 'en' ? undefined : said;
}

/** `unsure` where there are too few words to tell: less than three, or a single one that is no English word but could be. */
function englishOf(sample: string): 'yes' | 'no' | 'unsure' {
  const words = sample.match(WORD)?.filter((word) => word.length > 1) ?? [];
  const small = words.filter(beginsSmall);
  if (small.length >= MANY && isSurelyEnglish(small)) return 'yes';
  // An unknown word with a capital may be a name and is no evidence, unless a headline writes every word like one.
  const isHeadline = small.length < 2;
  const english = new Set([...new Set(words)].filter(isEnglishWord));
  const strange = (isHeadline ? words : small).filter((word) => !english.has(word));
  const judged = words.filter((word) => english.has(word)).length + strange.length;
  if (judged < 3) return strange.length === 0 ? 'unsure' : 'no';
  const tolerated = judged < MANY && !isHeadline ? 0.2 : TOLERATED;
  if (strange.length / (isHeadline ? judged : small.length) <= tolerated) return 'yes';
  return strange.length === 1 && ENGLISH_LETTERS.test(strange.join('')) ? 'unsure' : 'no';
}

/** Whether so many of the words, which are many, are English that the others don't matter: looks no further than to those. */
function isSurelyEnglish(words: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let others = words.length;
  for (const [word, count] of counts) {
    if (!isEnglishWord(word)) continue;
    others -= count;
    if (others / words.length <= TOLERATED) return true;
  }
  return false;
}

function beginsSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(word);
}

function isEnglishWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (!lower.includes("'") && !lower.includes('’')) return find(lower) !== NOT_FOUND;
  return find(lower.replace(POSSESSIVE, '')) !== NOT_FOUND || find(lower.replace('’', "'")) !== NOT_FOUND;
}

/** The language's name by statistics of its letters; undefined for a text that is too short or in none that franc knows. */
function name(sample: string, minLength: number): string | undefined {
  const words = sample.toLowerCase().match(WORD) ?? [];
  const isLatin = words.filter((word) => LATIN_WORDS.has(word)).length > Math.max(1, words.length / 10);
  if (isLatin) return 'la';
  if (/\p{Script=Hebrew}/u.test(sample)) return 'he';
  return LANGUAGE_CODES[franc(sample, { minLength, only: Object.keys(LANGUAGE_CODES) })];
}

function sampleOf(text: string): string {
  if (text.length <= 2 * SAMPLE) return text;
  const middle = text.length >>> 1;
  return `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)}`;
}
