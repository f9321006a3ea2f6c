import { findAbbreviation } from '../lexicons/abbreviations.ts';
import { SENTENCE_OPENERS } from '../lexicons/sentence-openers.ts';
import { CHAR, classOf, isAlphanumeric, isLetter, isPairAt, isSpace, isUpper } from './characters.ts';
import { type Emit, KIND, type TokenKind } from './token-kinds.ts';
import { emitWords, mayBeContraction } from './words.ts';

/** No token is longer, so that no later step meets a word of a megabyte; what is longer is cut. */
export const MAX_TOKEN = 256;

const APOSTROPHES = "'’ʼ＇";
const HYPHENS = '-\u2010\u2011';
const CURRENCY = /^\p{Sc}$/u;
const PUNCTUATION = /^\p{P}$/u;

// Sticky patterns, each bounded or read past once, so that no text makes them slow.
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+/iy;
const URL_TAIL = /[.,;:!?'’)\]}]+$/;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/y;
const DOMAIN =
  /[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(?:com|org|net|gov|edu|mil|info|co\.uk|ac\.uk|gov\.uk|org\.uk)(?![\p{L}\p{N}])/iuy;
const ACRONYM = /(?:\p{L}\.){2,8}(?:\p{L}(?![\p{L}\p{N}]))?/uy;
const HANDLE = /[@#][\p{L}\p{N}_]{1,140}/uy;
const EMOJI =
  /\p{Regional_Indicator}{2}|\p{Emoji}[\ufe0f\u20e3\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Emoji}[\ufe0f\u{1f3fb}-\u{1f3ff}]*){0,8}/uy;
const SUFFIX = /['’ʼ＇](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iuy;
const ELISION = /['’](?:\d\ds?|em|til|tis|twas|cause|n)(?![\p{L}\p{N}])/iuy;
const NEXT_WORD = /\s{0,4}["“'‘(]?(\p{L}{1,16})/uy;

/**
 * Cuts `text.slice(start, end)`, a paragraph, into tokens: words, numbers, punctuation marks. Every character that
 * isn't white space is in exactly one token. Time is linear in the paragraph's length.
 *
 * @param at where to begin: `start`, or what an earlier call returned
 * @param pauseAt where to pause, so that a long paragraph can be cut in slices
 * @returns where it stopped, not before `pauseAt`
 */
export function scan(
  text: string,
  start: number,
  end: number,
  at: number,
  pauseAt: number,
  emit: Emit,
): number {
  const until = Math.min(end, pauseAt);
  while (at < until) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === CHAR.space) at++;
    else if (kind === CHAR.lower || kind === CHAR.upper || kind === CHAR.letter)
      at = scanWord(text, at, end, emit);
    else if (kind === CHAR.digit) at = scanNumber(text, at, end, emit);
    else at = scanMark(text, at, start, end, emit);
  }
  return at;
}

function scanWord(text: string, start: number, end: number, emit: Emit): number {
  const first = text.charCodeAt(start) | 32;
  if (first === 104 || first === 119) {
    const url = match(URL, text, start, end);
    if (url > start) return emitUrl(text, start, url, emit);
  }
  let at = coreEnd(text, start, end);
  const next = text.charAt(at);
  if (next === '.' && isLetter(text.charCodeAt(at + 1))) {
    const acronym = match(ACRONYM, text, start, end);
    if (acronym > start) return emitOne(start, acronym, KIND.word, emit);
    const domain = match(DOMAIN, text, start, end);
    if (domain > start) return emitOne(start, domain, KIND.url, emit);
  }
  if (next !== '' && '@.+-'.includes(next)) {
    const email = match(EMAIL, text, start, end);
    if (email > start) return emitOne(start, email, KIND.url, emit);
  }
  const simpleEnd = at;
  while (at < end && at - start < MAX_TOKEN) {
    const joined = joinedEnd(text, at, end);
    if (joined === at) break;
    at = joined;
  }
  const stop = at < end && text.charAt(at) === '.' && takesPeriod(text, start, at, end) ? at + 1 : at;
  // Most words hold nothing to cut.
  if (at === simpleEnd && !mayBeContraction(text, at)) emit(start, stop, KIND.word);
  else emitWords(text, start, at, stop, emit);
  return stop;
}

/** The end of a stretch of letters, digits and what belongs to them, at most `MAX_TOKEN` long. */
function coreEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + MAX_TOKEN);
  let at = start;
  while (at < limit) {
    const kind = classOf(text.charCodeAt(at));
    if (kind >= CHAR.lower && kind <= CHAR.mark) at++;
    else if (kind === CHAR.highSurrogate && isPairAt(text, at) && at + 1 < limit && isLetterPair(text, at))
      at += 2;
    else if (text.charAt(at) === '_') at++;
    else break;
  }
  return at;
}

/** The end of the next stretch where an apostrophe, a hyphen or "&" joins it to the word that ends at `at`. */
function joinedEnd(text: string, at: number, end: number): number {
  const joint = text.charAt(at);
  const after = text.charCodeAt(at + 1);
  if (at + 1 >= end) return at;
  if (APOSTROPHES.includes(joint)) return isLetter(after) ? coreEnd(text, at + 1, end) : at;
  if (joint === '&')
    return isUpper(text.charCodeAt(at - 1)) && isUpper(after) ? coreEnd(text, at + 1, end) : at;
  if (!HYPHENS.includes(joint) || !isAlphanumeric(after)) return at;
  // "non-U.S.": the acronym stands for itself.
  return text.charAt(at + 2) === '.' && match(ACRONYM, text, at + 1, end) > at + 1
    ? at
    : coreEnd(text, at + 1, end);
}

/** Whether the period at `at` belongs to the word before it, as in "Sen." and "J." */
function takesPeriod(text: string, start: number, at: number, end: number): boolean {
  if (text.charAt(at + 1) === '.') return false;
  const capitalised = isUpper(text.charCodeAt(start));
  const word = text.slice(start, at).toLowerCase();
  if (capitalised && word.length === 1) {
    if ('.&'.includes(text.charAt(start - 1))) return true;
    NEXT_WORD.lastIndex = at + 1;
    const next = NEXT_WORD.exec(text)?.[1];
    if (next === undefined || NEXT_WORD.lastIndex > end) return false;
    return word !== 'i' ? !SENTENCE_OPENERS.has(next.toLowerCase()) : next.length === 1;
  }
  const abbreviation = findAbbreviation(`${word}.`, capitalised);
  if (!abbreviation) return false;
  return !abbreviation.alsoWord || /^\s?\d/.test(text.slice(at + 1, at + 3));
}

/** A number with what is typed to it: "1,000.50", "9/11", "5:30pm", "1990s", "20th". */
function scanNumber(text: string, start: number, end: number, emit: Emit): number {
  let at = digitsEnd(text, start, end);
  while (
    at + 1 < end &&
    '.,:/-'.includes(text.charAt(at)) &&
    classOf(text.charCodeAt(at + 1)) === CHAR.digit
  ) {
    const next = digitsEnd(text, at + 1, end);
    if (next - start > MAX_TOKEN) break;
    at = next;
  }
  if (isLetter(text.charCodeAt(at)) && at < end) at = coreEnd(text, at, Math.min(end, start + MAX_TOKEN));
  return emitOne(start, at, KIND.number, emit);
}

function digitsEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + MAX_TOKEN);
  let at = start;
  while (at < limit && classOf(text.charCodeAt(at)) === CHAR.digit) at++;
  return at;
}

/** Whatever is neither letter nor digit: one mark, or a few that make one sign. */
function scanMark(text: string, at: number, start: number, end: number, emit: Emit): number {
  const char = text.charAt(at);
  // Newswires write '' and `` for double quotation marks.
  if ((char === "'" || char === '`') && text.charAt(at + 1) === char && at + 1 < end) {
    return emitOne(at, at + 2, KIND.punctuation, emit);
  }
  if (APOSTROPHES.includes(char)) return scanApostrophe(text, at, start, end, emit);
  if (char === '@' || char === '#') {
    const handle = match(HANDLE, text, at, end);
    if (handle > at) return emitOne(at, handle, char === '@' ? KIND.mention : KIND.hashtag, emit);
  }
  if (char === '.' || char === '-') {
    let stop = at + 1;
    while (stop < end && stop - at < MAX_TOKEN && text.charAt(stop) === char) stop++;
    const isDecimal =
      char === '.' && stop === at + 1 && classOf(text.charCodeAt(stop)) === CHAR.digit && stop < end;
    if (isDecimal && (at === start || !isAlphanumeric(text.charCodeAt(at - 1)))) {
      return emitOne(at, digitsEnd(text, stop, end), KIND.number, emit);
    }
    return emitOne(at, stop, KIND.punctuation, emit);
  }
  const code = text.charCodeAt(at);
  if (code < 128)
    return emitOne(
      at,
      at + 1,
      PUNCTUATION.test(char) && !'#%&*@\\'.includes(char) ? KIND.punctuation : KIND.symbol,
      emit,
    );
  if (isPairAt(text, at) && isLetterPair(text, at))
    return emitOne(at, coreEnd(text, at, end), KIND.word, emit);
  const emoji = match(EMOJI, text, at, end);
  if (emoji > at) return emitOne(at, emoji, KIND.symbol, emit);
  if (isPairAt(text, at)) return emitOne(at, at + 2, KIND.unknown, emit);
  if (CURRENCY.test(char)) return emitOne(at, at + 1, KIND.symbol, emit);
  return emitOne(
    at,
    at + 1,
    PUNCTUATION.test(char) ? KIND.punctuation : /^\p{S}$/u.test(char) ? KIND.symbol : KIND.unknown,
    emit,
  );
}

/** An apostrophe outside a word: a possessive behind a mark ("U.S.'s"), left-out letters ('90s), or a quotation mark. */
function scanApostrophe(text: string, at: number, start: number, end: number, emit: Emit): number {
  const isBehindWord = at > start && !isSpace(text.charCodeAt(at - 1));
  const suffix = isBehindWord ? match(SUFFIX, text, at, end) : at;
  if (suffix > at) return emitOne(at, suffix, KIND.word, emit);
  const elision = isBehindWord ? at : match(ELISION, text, at, end);
  if (elision > at) return emitOne(at, elision, KIND.word, emit);
  return emitOne(at, at + 1, KIND.punctuation, emit);
}

function emitUrl(text: string, start: number, end: number, emit: Emit): number {
  const tail = URL_TAIL.exec(text.slice(Math.max(start, end - 16), end));
  let stop = tail && tail[0].length < end - start ? end - tail[0].length : end;
  while (start + MAX_TOKEN < stop) {
    const cut = start + MAX_TOKEN - (isPairAt(text, start + MAX_TOKEN - 1) ? 1 : 0);
    emit(start, cut, KIND.url);
    start = cut;
  }
  if (stop <= start) stop = end;
  return emitOne(start, stop, KIND.url, emit);
}

function emitOne(start: number, end: number, kind: TokenKind, emit: Emit): number {
  emit(start, end, kind);
  return end;
}

function isLetterPair(text: string, at: number): boolean {
  return /^\p{L}$/u.test(text.slice(at, at + 2));
}

/** Where a sticky pattern's match at `at` ends; `at` where there is none within the paragraph. */
function match(pattern: RegExp, text: string, at: number, end: number): number {
  pattern.lastIndex = at;
  if (!pattern.test(text) || pattern.lastIndex > end) return at;
  return pattern.lastIndex;
}
