import { shareWords } from '../../lexicons/crowd-words.ts';
import {
  DATES,
  DEFINITE,
  INDEFINITE,
  MANY,
  PHRASE_BREAKS,
  PHRASE_COORDINATORS,
  PHRASE_EDGES,
  POSSESSIVES,
  SEVERAL,
} from '../../lexicons/noun-phrase-words.ts';
import { demonyms } from '../../lexicons/places.ts';
import type { TextDocument } from '../../text/document.ts';
import type { NameMention, Names } from '../names/names.ts';
import {
  isCapitalized,
  isGluedToPrevious,
  isPossessiveMark,
  lower,
  partOfSpeech,
  singular,
  textOf,
} from '../words.ts';
import { isOfRecords, officeBehind } from './of-phrases.ts';

type Determiner = 'definite' | 'indefinite' | 'possessive' | 'number' | 'none';

/** A source phrase taken apart: the words up to its head noun, and what follows. Token indexes, ends exclusive. */
export interface Phrase {
  readonly firstToken: number;
  readonly endToken: number;
  /** The noun that the phrase is about; -1 where there is none. */
  readonly head: number;
  /** Behind the head: where "of", "who", a comma or the end stands. */
  readonly headEnd: number;
  readonly determiner: Determiner;
  /** "some of", "56 percent of", "many" before the head. */
  readonly share: boolean;
  /** "two", "several" before the head, "one", "a". */
  readonly count: 'one' | 'several' | null;
  /** The name whose possession or attribute the head is: "Calder’s campaign", "the Marsh campaign". */
  readonly owner: NameMention | null;
  /** "his", "her", "their" before the head: its token, or -1. */
  readonly ownerPronoun: number;
  /** The name that is the head. */
  readonly name: NameMention | null;
  /** The phrase ends with "’s": the owner itself is meant ("Marsh’s" view). */
  readonly possessive: boolean;
}

const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '(', '[', '—', '–', '--', '...', '…', '/']);

/** Takes the phrase of tokens `firstToken` to `endToken` apart. Linear in its length. */
export function readPhrase(
  document: TextDocument,
  names: Names,
  firstToken: number,
  endToken: number,
): Phrase {
  let first = firstToken;
  let end = endToken;
  while (first < end && isEdge(document, first)) first++;
  while (end > first && partOfSpeech(document, end - 1) === 'PUNCT' && lower(document, end - 1) !== '%')
    end--;

  first = behindDateline(document, first, end);

  let determiner: Determiner = 'none';
  let share = false;
  let count: 'one' | 'several' | null = null;
  let owner: NameMention | null = null;
  let ownerPronoun = -1;
  let possessive = false;
  let head = -1;
  let name: NameMention | null = null;
  let token = first;

  while (token < end) {
    const word = lower(document, token);
    const mention = names.at(token);
    if (mention && (mention.firstToken === token || token === first)) {
      name = mention;
      head = Math.min(mention.endToken, end) - 1;
      token = head + 1;
      if (determiner === 'none' && mention.title === '' && lower(document, mention.firstToken - 1) === 'the')
        determiner = 'definite';
      continue;
    }
    if (isPossessiveMark(word)) {
      if (name) owner = name;
      name = null;
      possessive = true;
      if (token + 1 >= end) break;
      head = -1;
      determiner = 'possessive';
      token++;
      continue;
    }
    if (MARKS.has(word) && !(word === '-' || word === '/')) {
      if (
        head >= 0 &&
        !(word === ',' && isAdjective(document, head) && partOfSpeech(document, token + 1) === 'ADJ')
      )
        break;
      token++;
      continue;
    }
    if (word === 'of' && head >= 0 && token + 1 < end && isShare(document, head)) {
      // "two of the people", "56 percent of voters": go on with what is shared out.
      share = share || count === null;
      if (lower(document, head) === 'one') count = 'one';
      else if (SEVERAL.has(lower(document, head))) count = 'several';
      if (count !== null) share = false;
      head = -1;
      name = null;
      token++;
      continue;
    }
    // "the secretary of state’s office": the office is the noun.
    const office =
      word === 'of' && head >= 0 && name === null ? officeBehind(document, head, token, end) : -1;
    if (office > 0) {
      determiner = 'possessive';
      head = office;
      token = office + 1;
      continue;
    }
    if (PHRASE_BREAKS.has(word) && head < 0 && THOSE.has(lower(document, token - 1)) && token > first)
      head = token - 1;
    if (
      PHRASE_BREAKS.has(word) &&
      head >= 0 &&
      lower(document, token - 1) !== '-' &&
      !(PHRASE_COORDINATORS.has(word) && name === null && isAdjective(document, head))
    )
      break;
    if (DEFINITE.has(word) && head < 0) determiner = determiner === 'possessive' ? determiner : 'definite';
    else if (POSSESSIVES.has(word) && head < 0) {
      determiner = 'possessive';
      ownerPronoun = token;
    } else if (INDEFINITE.has(word) && head < 0) {
      determiner = 'indefinite';
      count = word === 'no' || word === 'any' ? null : 'one';
      if (word === 'one' || word === 'another') head = token;
    } else if (SEVERAL.has(word) && (head < 0 || head === token - 1)) {
      if (determiner === 'none') determiner = 'number';
      count = 'several';
      head = token;
    } else if (MANY.has(word) && !possessive) {
      share = true;
      head = token;
    } else {
      const pos = partOfSpeech(document, token);
      // "an account she gave", "a textbook just published", "a study last year": what follows only modifies.
      if (head >= 0 && (pos === 'PRON' || DATES.has(word))) break;
      // "an earlier survey": never the noun itself.
      if (head < 0 && determiner !== 'none' && /^(?:earlier|later)$/.test(word)) {
        token++;
        continue;
      }
      // "a file consulted by the newspaper", whatever its tag.
      if (head >= 0 && lower(document, token + 1) === 'by' && /(?:ed|en|wn|ten)$/.test(word)) break;
      if (head >= 0 && pos === 'ADV') {
        token++;
        continue;
      }
      if (
        head >= 0 &&
        (pos === 'VERB' || pos === 'AUX') &&
        !isCapitalized(document, token) &&
        lower(document, token - 1) !== '-' &&
        !isModifier(document, token, end)
      )
        break;
      // "62 percent", but not "a 2013 memo" or "the 34-year-old".
      if (pos === 'NUM' && /^\d[\d.,]*$/.test(word) && !isYearOrAge(document, token))
        share = share || count === null;
      // A name before a noun is its attribute: "the Marsh campaign", "Justice Department officials".
      if (name && partOfSpeech(document, token) !== 'PUNCT') {
        owner = name;
        name = null;
      }
      if (pos !== 'PUNCT' || word === '%') {
        head = token;
        possessive = false;
      }
    }
    token++;
  }
  if (head >= 0 && count === null && share === false && SEVERAL.has(lower(document, head))) count = 'several';
  return {
    firstToken: first,
    endToken: end,
    head,
    headEnd: token,
    determiner,
    share,
    count,
    owner,
    ownerPronoun,
    name,
    possessive,
  };
}

/** Where the phrase begins behind "MUMBAI — " or "LAGOS (Reuters) - " at its start. */
function behindDateline(document: TextDocument, first: number, end: number): number {
  if (!/^\p{Lu}{3,}$/u.test(textOf(document, first, first + 1))) return first;
  for (let token = first + 1; token < Math.min(end - 1, first + 9); token++) {
    const word = lower(document, token);
    if (/^(?:[-–—―]|--)$/.test(word) && !isGluedToPrevious(document, token)) return token + 1;
    if (!isCapitalized(document, token) && !/^[.,()/]$/.test(word)) return first;
  }
  return first;
}

const THOSE: ReadonlySet<string> = new Set(['those', 'these']);

/** A participle before a noun: "leaked emails", "voting advocates". */
function isModifier(document: TextDocument, token: number, end: number): boolean {
  if (token + 1 >= end) return true;
  const next = partOfSpeech(document, token + 1);
  // "one post shared more than 400 times"
  if (/^(?:more|less|fewer)$/.test(lower(document, token + 1))) return false;
  return (
    /(?:ing|ed|en|n)$/.test(lower(document, token)) && (next === 'NOUN' || next === 'PROPN' || next === 'ADJ')
  );
}

function isYearOrAge(document: TextDocument, token: number): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(lower(document, token)) || lower(document, token + 1) === '-';
}

function isShare(document: TextDocument, head: number): boolean {
  const word = lower(document, head);
  return (
    // "a large body of studies"
    (word === 'body' && isOfRecords(document, head + 2)) ||
    shareWords.has(word) ||
    shareWords.has(singular(word)) ||
    MANY.has(word) ||
    partOfSpeech(document, head) === 'NUM'
  );
}

function isAdjective(document: TextDocument, token: number): boolean {
  return partOfSpeech(document, token) === 'ADJ' || demonyms.has(lower(document, token));
}

function isEdge(document: TextDocument, token: number): boolean {
  const pos = partOfSpeech(document, token);
  if (pos === 'PUNCT') return true;
  return PHRASE_EDGES.has(lower(document, token)) && !isAcronym(document, token);
}

function isAcronym(document: TextDocument, token: number): boolean {
  return /^[A-Z]{2,}$/.test(document.text.slice(document.tokens.start[token], document.tokens.end[token]));
}
