import { ARTICLES, JOINS, PHRASE_LINKS, RELATIVES, TIMES } from '../lexicons/clause-words.ts';
import { RECORDS_LIKE_VERBS } from '../lexicons/record-words.ts';
import type { View } from './view.ts';

/** Half-open range of tokens. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase longer than this is a parse gone wrong. */
const MAX_PHRASE = 30;
/** And what stands in brackets behind one: initials, an age, a party. */
const MAX_BRACKET = 8;

/**
 * The noun phrase that ends where `to` begins, not reaching left of `floor`: the subject of a verb at `to`. An
 * apposition or relative clause between commas ("Flynn, a surrogate, said") is part of it. Null where there is none.
 */
export function phraseBefore(view: View, to: number, floor: number): TokenRange | null {
  // "… and said": the verb goes on with an earlier subject.
  if (view.is(to - 1, 'CCONJ')) return null;
  // "The Teachers’ Federation (JTF) said"
  if (view.lower(to - 1) === ')') {
    let open = to - 2;
    while (open > Math.max(floor, to - MAX_BRACKET) && view.lower(open) !== '(') open--;
    const named = view.lower(open) === '(' ? nominalBefore(view, open, floor) : null;
    return named && { from: named.from, to };
  }
  if (view.lower(to - 1) !== ',' || to - 1 <= floor) return nominalBefore(view, to, floor);
  // "The union, meanwhile, accused": an adverb between commas is no part of who speaks.
  if (view.lower(to - 3) === ',' && view.is(to - 2, 'ADV') && to - 3 > floor)
    return nominalBefore(view, to - 3, floor);
  const opening = openingComma(view, to - 1, floor);
  if (opening === null) return null;
  const head = nominalBefore(view, opening, floor);
  return head && { from: head.from, to: to - 1 };
}

/** The noun phrase that begins at `from` and ends by `ceiling`: the subject of a verb before it, or after "according to". */
export function phraseAfter(view: View, from: number, ceiling: number): TokenRange | null {
  let to = from;
  while (to < Math.min(ceiling, from + MAX_PHRASE) && continuesPhrase(view, to, from)) to++;
  while (to > from && isLoose(view, to - 1)) to--;
  if (!hasHead(view, from, to)) return null;
  return { from, to: appositionEnd(view, to, ceiling) };
}

/** Where the auxiliaries and adverbs right before a verb begin, not left of `floor`; the verb itself where there are none. */
export function verbChainStart(view: View, verb: number, floor: number): number {
  let start = verb;
  while (start > floor && view.is(start - 1, 'AUX', 'ADV')) start--;
  return start;
}

export function isTime(view: View, token: number): boolean {
  return TIMES.has(view.lower(token));
}

function nominalBefore(view: View, to: number, floor: number): TokenRange | null {
  let from = to;
  const quotation = view.quotation(to - 1);
  while (from > Math.max(floor, to - MAX_PHRASE) && view.quotation(from - 1) === quotation) {
    if (!isNominal(view, from - 1) && !isReducedRelative(view, from - 1) && !isListComma(view, from - 1, to))
      break;
    // "CNN | a Pentagon document": an article opens a phrase of its own unless a link or a join leads to it.
    from--;
    if (ARTICLES.has(view.lower(from)) && !isLink(view, from - 1)) break;
  }
  while (from < to && (isLoose(view, from) || isTime(view, from))) from++;
  let end = to;
  while (end > from && (isTime(view, end - 1) || (end < to && view.is(end - 1, 'ADJ', 'DET', 'ADP')))) end--;
  // "the bishops’ conference": what is owned is no circumstance.
  if (/^['’]s?$/.test(view.lower(end - 1))) end = to;
  return hasHead(view, from, end) ? { from, to: end } : null;
}

function isNominal(view: View, token: number): boolean {
  if (RELATIVES.has(view.lower(token)) && view.lower(token) !== 'who') return false;
  return (
    view.is(token, 'NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM') ||
    isLink(view, token) ||
    isGlue(view, token) ||
    isMistakenRecord(view, token) ||
    isGerund(view, token) ||
    isHyphened(view, token)
  );
}

/** "the state-*run* agency" */
function isHyphened(view: View, token: number): boolean {
  return view.lower(token - 1) === '-' && view.end(token - 1) === view.start(token);
}

/** "documents *seen* by", "people *briefed* on": a participle within a noun phrase. */
function isReducedRelative(view: View, token: number): boolean {
  return (
    view.is(token, 'VERB') &&
    /(?:ed|en|wn|own|ing|ght)$/.test(view.lower(token)) &&
    (view.is(token - 1, 'NOUN', 'PROPN') || isMistakenNoun(view, token - 1)) &&
    view.is(token + 1, 'ADP')
  );
}

/** "According to *documents*": a plural that the tagger took for a verb. */
function isMistakenNoun(view: View, token: number): boolean {
  return view.is(token, 'VERB') && /[^s]s$/.test(view.lower(token)) && view.lower(token - 1) === 'to';
}

/** "a man accused *of killing* his partner": within a noun phrase. */
function isGerund(view: View, token: number): boolean {
  return (
    view.is(token, 'VERB') &&
    view.lower(token).endsWith('ing') &&
    /^(?:of|for|with|by)$/.test(view.lower(token - 1))
  );
}

/** "An earlier *survey*": a record that the tagger took for a verb. */
function isMistakenRecord(view: View, token: number): boolean {
  return (
    view.is(token, 'VERB') &&
    RECORDS_LIKE_VERBS.has(view.lower(token)) &&
    view.is(token - 1, 'ADJ', 'ADV', 'DET')
  );
}

function isLink(view: View, token: number): boolean {
  return PHRASE_LINKS.has(view.lower(token)) || JOINS.has(view.lower(token));
}

/** Possessive endings, and the periods of abbreviations where the tokenizer parts them. */
function isGlue(view: View, token: number): boolean {
  return (
    /^(?:['’]s?|-|\/)$/.test(view.lower(token)) ||
    (view.lower(token) === '.' && view.end(token - 1) === view.start(token))
  );
}

/** The commas of "the CIA, NSA and NCTC": between names, with a join soon behind. */
function isListComma(view: View, token: number, to: number): boolean {
  if (view.lower(token) !== ',' || !view.is(token - 1, 'PROPN') || !view.is(token + 1, 'PROPN')) return false;
  for (let next = token + 2; next < Math.min(to, token + 6); next++)
    if (JOINS.has(view.lower(next))) return true;
  return false;
}

/** What can't stand at the edge of a noun phrase. */
function isLoose(view: View, token: number): boolean {
  return isLink(view, token) || view.is(token, 'ADP', 'CCONJ', 'SCONJ', 'PUNCT', 'ADV', 'PART');
}

function hasHead(view: View, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if (
      view.is(token, 'NOUN', 'PROPN', 'PRON', 'NUM') ||
      isMistakenNoun(view, token) ||
      isMistakenRecord(view, token)
    )
      return true;
    if (view.is(token, 'DET', 'ADJ') && to - from === 1 && !ARTICLES.has(view.lower(token))) return true;
  }
  return false;
}

function continuesPhrase(view: View, token: number, from: number): boolean {
  if (view.quotation(token) !== view.quotation(from)) return false;
  if (token > from && ARTICLES.has(view.lower(token)) && !isLink(view, token - 1)) return false;
  if (token > from && view.is(token, 'PRON') && !isLink(view, token - 1)) return false;
  if (isTime(view, token) || (isLink(view, token) && isTime(view, token + 1))) return false;
  return (
    isNominal(view, token) ||
    isReducedRelative(view, token) ||
    (token === from && (isMistakenNoun(view, token) || view.lower(token) === 'lead'))
  );
}

/** Behind "X, a professor at Y" where a comma or the end follows; else `to` itself. */
function appositionEnd(view: View, to: number, ceiling: number): number {
  if (view.lower(to) !== ',' || !view.is(to + 1, 'DET', 'NOUN', 'ADJ', 'PRON')) return to;
  for (let token = to + 1; token < Math.min(ceiling, to + MAX_PHRASE); token++) {
    const atComma = view.lower(token) === ',';
    if (atComma || token === ceiling - 1) return atComma || view.is(token, 'PUNCT') ? token : token + 1;
    if (view.quotation(token) !== view.quotation(to)) return to;
    if (view.is(token, 'VERB', 'AUX') && !isReducedRelative(view, token)) return to;
  }
  return to;
}

/** The comma that opens what the comma at `closing` closes, where what lies between can be an apposition. */
function openingComma(view: View, closing: number, floor: number): number | null {
  for (let token = closing - 1; token > Math.max(floor, closing - MAX_PHRASE); token--) {
    if (view.quotation(token) !== view.quotation(closing)) return null;
    if (view.lower(token) !== ',') continue;
    const opens =
      view.is(token + 1, 'DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'ADP') ||
      /^(?:who|which)$/.test(view.lower(token + 1));
    return opens && (view.is(token - 1, 'NOUN', 'PROPN', 'PRON') || isMistakenRecord(view, token - 1))
      ? token
      : null;
  }
  return null;
}
