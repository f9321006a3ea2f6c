import {
  BEFORE_RECORD_VERBS,
  BEFORE_RECORDS,
  PREPOSITIONS,
  RECORD_DETERMINERS,
} from '../../lexicons/clause-words.ts';
import { MISTAKEN_FOR_NOUNS } from '../../lexicons/cue-forms.ts';
import { RECORD_VERBS } from '../../lexicons/record-verbs.ts';
import { HOLDING, PLACING_IN_POLLS, POLLING, RECORD_ATTRIBUTES, SEEN } from '../../lexicons/record-words.ts';
import type { Span } from '../../report.ts';
import type { Sentence } from '../../text/document.ts';
import { leastOf } from '../../text/ranges.ts';
import { SAYING } from '../cue-lemmas.ts';
import { phraseBefore } from '../phrases.ts';
import type { View } from '../view.ts';
import { type Draft, draftByForm } from './drafts.ts';
import { isRecordNoun, singularOf } from './record-nouns.ts';

const STATES: ReadonlySet<string> = new Set(RECORD_VERBS.states);
const LAYS: ReadonlySet<string> = new Set(RECORD_VERBS.lays);
/** How far before its verb a record’s noun phrase may begin, in tokens. */
const REACH = 32;
/** How far before its verb a record may be said to have been seen, in tokens. */
const SEEN_REACH = 10;
/** How sure such a finding is. */
const CONFIDENCE = 0.8;

interface Found {
  /** Tokens of the record’s noun phrase, and its verb. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly verb: number;
}

/**
 * One sentence’s drafts with the records that speak in it: whose verb another draft claims for somebody else ("A logbook obtained by
 * [the Herald] says") gives it up to the record, and "according to Reuters, a memo …" ends at the memo.
 */
export function withRecords(view: View, sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  let all = [...drafts];
  for (let verb = sentence.firstToken + 1; verb < sentence.endToken; verb++) {
    const found = view.quotation(verb) < 0 ? recordBefore(view, verb, sentence.firstToken) : null;
    if (found) all = withRecord(view, sentence, all, found);
  }
  return all;
}

function withRecord(view: View, sentence: Sentence, drafts: readonly Draft[], found: Found): Draft[] {
  const source = view.span(found.from, found.to);
  const head = view.start(found.head);
  const cue = view.span(found.verb, found.verb + 1);
  const own = drafts.find((draft) => draft.cue.some((span) => overlap(span, cue)));
  const content = contentBehind(view, sentence, drafts, found);
  if (content === null) return [...drafts];
  // What stands within the noun phrase only describes the record: "quoted by the daily".
  const describes = ({ cue: [first], source: [who], quoted }: Draft) =>
    (first !== undefined && !quoted && source[0] <= first[0] && first[1] <= source[1]) ||
    // "[Logs show the site] recorded": a source that holds the record’s verb.
    (who !== undefined && who[0] <= source[0] && overlap(who, cue));
  if (own?.source.some(([start, end]) => start <= head && head < end && start >= source[0]))
    return drafts
      .filter((draft) => draft === own || !describes(draft))
      .map((draft) => (draft === own ? draft : without(view, draft, source, content)));
  const others = drafts
    .filter((draft) => draft !== own && !describes(draft))
    .map((draft) => without(view, draft, source, content));
  return [
    ...others,
    own
      ? {
          ...own,
          source: [source],
          content: own.content.length > 0 && own.content[0]?.[0] === content[0] ? own.content : [content],
        }
      : draftByForm('finding/records', { source: [source], cue: [cue], content: [content] }, CONFIDENCE),
  ].sort((a, b) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
}

/** "According to [Reuters, a memo]" without the memo; what it says then begins with it. */
function without(view: View, draft: Draft, record: Span, content: Span): Draft {
  const [source] = draft.source;
  const cue = draft.cue[0] ?? [0, 0];
  if (source && source[0] === record[0] && source[1] > record[1] && cue[1] <= record[0]) {
    // "The BBC said a review found …": the verb before it is not the record’s.
    const verb = view.tokensIn(...cue)[0] ?? 0;
    const subject = phraseBefore(view, verb, Math.max(0, verb - REACH));
    return subject ? { ...draft, source: [view.span(subject.from, subject.to)] } : draft;
  }
  if (!source || source[0] >= record[0] || source[1] <= record[0]) return draft;
  const last = view.tokensIn(source[0], record[0]).findLast((token) => !view.is(token, 'PUNCT'));
  if (last === undefined) return draft;
  return { ...draft, source: [[source[0], view.end(last)]], content: [[record[0], content[1]]] };
}

/** What the record says: from behind its verb to the clause’s end, or to whoever reports all of it. Null where there is nothing. */
function contentBehind(
  view: View,
  sentence: Sentence,
  drafts: readonly Draft[],
  { verb }: Found,
): Span | null {
  let end = sentence.endToken;
  while (end > verb && view.is(end - 1, 'PUNCT') && !/^[”"’')]$/.test(view.lower(end - 1))) end--;
  for (const draft of drafts) {
    const from = leastOf([...draft.source, ...draft.cue], ([start]) => start);
    const behind = draft.content.length > 0 && draft.content.every(([start]) => start < from);
    if (!behind || from <= view.end(verb) || from >= view.start(end)) continue;
    for (let token = verb + 1; token < end; token++) {
      if (view.end(token) <= from) continue;
      end = token;
      while (end > verb && view.is(end - 1, 'PUNCT')) end--;
    }
  }
  return end - verb > 2 ? view.span(verb + 1, end) : null;
}

/** The record that is the subject of the verb at `verb`, or null. */
function recordBefore(view: View, verb: number, floor: number): Found | null {
  // A tagger may take "found" for a noun.
  const lemma = view.lower(verb) === 'found' ? 'find' : view.lemma(verb);
  const lays = LAYS.has(lemma);
  const puts = polls(view, verb, floor);
  if (!lays && !STATES.has(lemma) && !puts && !holds(view, verb, floor)) return null;
  if (!puts && !view.is(verb, 'VERB') && !MISTAKEN_FOR_NOUNS.has(view.lower(verb))) return null;
  if (view.lower(verb).endsWith('ing')) return null;
  let end = verb;
  while (end > floor && BEFORE_RECORD_VERBS.has(view.lower(end - 1))) end--;
  const future = end < verb && /^(?:would|will)$/.test(view.lower(end));
  if (view.lower(end - 1) === 'to' || (future && !lays)) return null;
  const found = nounBefore(view, end, floor);
  if (!found) return null;
  if (lays && !RECORD_VERBS.laws.has(singularOf(view, found.head))) return null;
  return opens(view, found.from, floor) ? { ...found, verb } : null;
}

/** "The latest poll *had* Labour on 38%", "*gave* her a lead of two points": a poll before the verb, and figures behind it. */
function polls(view: View, verb: number, floor: number): boolean {
  if (!POLLING.has(view.lower(verb))) return false;
  let poll = false;
  for (let token = verb - 1; !poll && token >= Math.max(floor, verb - SEEN_REACH); token--)
    poll = /poll(?:s|ing)?$|^surveys?$/.test(view.lower(token));
  if (!poll) return false;
  for (let token = verb + 1; token < verb + SEEN_REACH; token++)
    if (view.is(token, 'NUM') || PLACING_IN_POLLS.has(view.lower(token)))
      return view.sentenceStart(token) === view.sentenceStart(verb);
  return false;
}

/** "A sample seen by the Courier *contained* records": what a record that somebody has seen holds. */
function holds(view: View, verb: number, floor: number): boolean {
  if (!HOLDING.has(view.lemma(verb))) return false;
  for (let token = verb - 1; token > Math.max(floor, verb - SEEN_REACH); token--)
    if (SEEN.has(view.lower(token)) && view.lower(token + 1) === 'by') return true;
  return false;
}

/** The noun phrase with a record as its head that ends before `end`, over what modifies it. */
function nounBefore(view: View, end: number, floor: number): Omit<Found, 'verb'> | null {
  let to = end;
  let at = end - 1;
  if (view.lower(at) === ',') {
    // ", seen by the Herald," right before the verb.
    let comma = at - 1;
    while (comma > Math.max(floor, at - REACH) && view.lower(comma) !== ',') comma--;
    const next = view.lower(comma + 1);
    const inserted =
      PREPOSITIONS.has(next) || next === 'which' || view.is(comma + 1, 'VERB') || /(?:ed|en|wn)$/.test(next);
    if (view.lower(comma) !== ',' || !inserted) return null;
    to = at;
    at = comma - 1;
  }
  let head = -1;
  const last = Math.max(floor, end - REACH);
  for (let token = at; token >= last; token--) {
    if (view.quotation(token) >= 0) break;
    // "files *show* the site recorded": another clause’s verb, whatever its tag.
    if (MISTAKEN_FOR_NOUNS.has(view.lower(token)) && view.is(token + 1, 'DET', 'PRON')) break;
    if (isHead(view, token, at)) head = token;
    // "a paper *he wrote in May* put it at": a relative clause without its pronoun.
    if (/^(?:he|she|they|it|we)$/.test(view.lower(token)) && isRecordNoun(view, token - 1)) {
      head = token - 1;
      break;
    }
    if (!isPart(view, token)) break;
  }
  if (head < 0) return null;
  let from = head;
  while (from > floor && isAttribute(view, from - 1)) {
    from--;
    if (RECORD_DETERMINERS.has(view.lower(from))) break;
  }
  // "satellite images and a file showed"
  if (view.lower(from - 1) === 'and' && isRecordNoun(view, from - 2)) {
    from -= 2;
    while (from > floor && isAttribute(view, from - 1) && view.quotation(from - 1) < 0) from--;
  }
  return { from, to, head };
}

/** A noun for a record with nothing but its own modifiers between it and `last`. */
function isHead(view: View, token: number, last: number): boolean {
  if (!isRecordNoun(view, token) || MISTAKEN_FOR_NOUNS.has(view.lower(token))) return false;
  if (token === last) return true;
  const next = view.lower(token + 1);
  return PREPOSITIONS.has(next) || view.is(token + 1, 'VERB') || /[^aeiou](?:ed|en|wn)$/.test(next);
}

/** What may stand within a noun phrase and its modifiers: no finite verb, no comma but between names. */
function isPart(view: View, token: number): boolean {
  const word = view.lower(token);
  if (PREPOSITIONS.has(word) || /^(?:['’]s?|-|and|&|\.)$/.test(word)) return true;
  // "an assessment by the CIA, NSA and NCTC"
  if (word === ',') return view.is(token - 1, 'PROPN') && view.is(token + 1, 'PROPN');
  if (view.is(token, 'VERB'))
    return (
      /(?:ed|en|wn|ing|nt|de|ld|pt)$/.test(word) &&
      (PREPOSITIONS.has(view.lower(token + 1)) || view.is(token + 1, 'ADV', 'NOUN', 'ADP', 'ADJ'))
    );
  return view.is(token, 'NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'ADV') || /^(?:its|his|her|their)$/.test(word);
}

function isAttribute(view: View, token: number): boolean {
  return (
    view.is(token, 'NOUN', 'PROPN', 'ADJ', 'DET', 'NUM') ||
    /^(?:['’]s?|-|its|his|her|their)$/.test(view.lower(token)) ||
    RECORD_ATTRIBUTES.has(view.lower(token))
  );
}

/** Whether a clause may begin at `token`: what stands before governs no object there. */
function opens(view: View, token: number, floor: number): boolean {
  // "13:10 A video shows": behind the time of a live blog’s post.
  if (token <= floor || (token === floor + 1 && /^\d{1,2}[:.]\d\d/.test(view.lower(floor)))) return true;
  const before = view.lower(token - 1);
  if (before === ',' || BEFORE_RECORDS.has(before)) return !relativeBefore(view, token - 1, floor);
  return (
    view.is(token - 1, 'VERB') && SAYING.has(view.lemma(token - 1)) && !relativeBefore(view, token - 1, floor)
  );
}

/** "An aide who wrote the letter": the noun phrase is a relative clause’s object. */
function relativeBefore(view: View, token: number, floor: number): boolean {
  for (let t = token; t >= Math.max(floor, token - 3); t--)
    if (/^(?:who|whom|whose)$/.test(view.lower(t))) return true;
  return false;
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
