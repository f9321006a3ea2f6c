import { outletDescriptions } from '../../lexicons/organization-words.ts';
import { DOUBTFUL_OUTLETS, OUTLET_FIELDS, OUTLET_MEDIUMS } from '../../lexicons/outlet-words.ts';
import { demonyms } from '../../lexicons/places.ts';
import { relayWords as words } from '../../lexicons/relay-words.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';
import { isPlural, singular } from '../../text/plurals.ts';
import type { NameMention, Names } from '../names/names.ts';
import { beforeArticle, isPossessiveMark, lower } from '../words.ts';

/** A place where the text says through which outlet something was heard. */
export interface RelaySign {
  readonly start: number;
  readonly end: number;
  /** The outlet by name; null where it is only described or not said at all. */
  readonly outlet: NameMention | null;
  /** The noun of "the newspaper", "the interview", which takes up an outlet named before; null for none. */
  readonly anaphor: string | null;
  /** Counts only where such an outlet was named before: "the network" alone may be many things. */
  readonly doubtful: boolean;
  /** Counts only behind a verb of telling: "confirmed the plan to CNN", not "sold the plan to CNN". */
  readonly told: boolean;
}

/** How many sentences an interview may lie back that "the interview" takes up. */
const INTERVIEW_REACH = 12;

/**
 * The signs of relay by index of their sentence: names of outlets, descriptions of outlets and phrases such as "in a
 * television interview". Whether one belongs to an attribution is for the caller to say. Linear.
 */
export function relaySigns(document: TextDocument, names: Names): Map<number, RelaySign[]> {
  const signs = new Map<number, RelaySign[]>();
  let lastSeen = Number.NEGATIVE_INFINITY;
  for (const [index, sentence] of document.sentences.entries()) {
    const found = signsIn(document, names, sentence, index - lastSeen <= INTERVIEW_REACH);
    if (found.length === 0) continue;
    signs.set(index, found);
    lastSeen = index;
  }
  return signs;
}

function signsIn(
  document: TextDocument,
  names: Names,
  sentence: Sentence,
  afterInterview: boolean,
): RelaySign[] {
  const found: RelaySign[] = [];
  const add = (first: number, end: number, outlet: NameMention | null, anaphor: string | null): void => {
    const { start, end: ends } = document.tokens;
    const doubtful = outlet === null && DOUBTFUL_OUTLETS.has(anaphor ?? '');
    const told = outlet !== null && !isPlace(document, outlet);
    found.push({ start: start[first] ?? 0, end: ends[end - 1] ?? 0, outlet, anaphor, doubtful, told });
  };
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    const name = names.at(token);
    if (name && name.firstToken === token) {
      if (name.entity.type === 'outlet' && (isPlace(document, name) || isHearer(document, name)))
        add(token, name.endToken, name, null);
      else if (isHost(document, name)) add(token, name.endToken, null, 'interview');
      token = name.endToken - 1;
      continue;
    }
    const described = describedOutlet(document, token, sentence.endToken);
    const head = described > 0 ? singular(lower(document, described - 1)) : '';
    if (
      described > 0 &&
      // "the French newspaper Le Monde" is named.
      names.at(described)?.entity.type !== 'outlet' &&
      (DOUBTFUL_OUTLETS.has(head) ? isSpokenTo(document, token) : isPlaceBefore(document, token))
    ) {
      add(token, described, null, head);
      token = described - 1;
    } else if (isBroadcastInterview(document, token)) add(token, token + 2, null, null);
    else if (afterInterview && isSession(document, token)) add(token, token + 2, null, 'interview');
  }
  return found;
}

/** "in the interview", "during their chat", "told the phone-in", "told listeners" */
function isSession(document: TextDocument, token: number): boolean {
  const before = lower(document, token - 1);
  if (words.told.has(before) && words.hearers.has(lower(document, token))) return true;
  if (!/^(?:the|their|his|her|this)$/.test(lower(document, token))) return false;
  const next = lower(document, token + 1);
  const isPhoneIn = /^(?:phone|call)$/.test(next) && lower(document, token + 2) === '-';
  return isPhoneIn
    ? words.told.has(before) || before === 'on'
    : /^(?:in|during)$/.test(before) && words.sessions.has(next);
}

function isPlace(document: TextDocument, name: NameMention): boolean {
  const after = lower(document, name.endToken);
  const possessive = isPossessiveMark(after);
  const behind = possessive ? lower(document, name.endToken + 1) : after;
  if (words.otherUses.has(behind)) return false;
  if (words.interviews.has(behind)) return true;
  return isPlaceBefore(document, name.firstToken);
}

/** "… the plan to the Courier": where a verb of telling stands before it, the outlet was told. */
function isHearer(document: TextDocument, { firstToken }: NameMention): boolean {
  return lower(document, beforeArticle(document, firstToken)) === 'to';
}

/** "told host Ana Ruiz", "told podcaster Ana Ruiz" */
function isHost(document: TextDocument, { firstToken }: NameMention): boolean {
  const host = words.hosts.has(lower(document, firstToken)) ? firstToken : firstToken - 1;
  return (
    words.hosts.has(lower(document, host)) && words.told.has(lower(document, beforeArticle(document, host)))
  );
}

const DAY = /^(?:on|late|early|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;

/** The token before `token` and the day that may stand there: "was quoted as *saying* late on Thursday by". */
function beforeDay(document: TextDocument, token: number): number {
  let at = token - 1;
  while (at > token - 4 && DAY.test(lower(document, at))) at--;
  return at;
}

/** Whether "told", "on", "in an interview with" stand before the noun phrase that begins around `token`. */
function isPlaceBefore(document: TextDocument, token: number): boolean {
  let at = token - 1;
  for (let steps = 0; steps < 6; steps++) {
    const word = lower(document, at);
    const before = lower(document, at - 1);
    if (words.told.has(word) || words.citing.has(word)) return true;
    switch (word) {
      case 'on':
      case 'in':
        return !words.notPlaces.has(before);
      case 'to':
      case 'with':
        if (words.shared.has(before)) return true;
        return words.spoken.has(before) || words.spoken.has(lower(document, at - 2)) || /ly$/.test(before);
      case 'for':
        return words.written.has(before) || words.written.has(lower(document, at - 2));
      case 'by':
        return words.published.has(lower(document, beforeDay(document, at)));
      case 'of':
        return words.editions.has(before);
      default:
        if (
          !words.attributes.has(word) &&
          !OUTLET_FIELDS.has(word) &&
          !OUTLET_MEDIUMS.has(word) &&
          !demonyms.has(word) &&
          !isPossessiveMark(word) &&
          !/^(?:["“‘'&]|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/.test(word)
        )
          return false;
    }
    at--;
  }
  return false;
}

/** "told the network", "said to the station". */
function isSpokenTo(document: TextDocument, token: number): boolean {
  const link = lower(document, token - 1);
  if (link === 'to' || link === 'with')
    return words.spoken.has(lower(document, token - 2)) || words.spoken.has(lower(document, token - 3));
  if (link === 'by') return words.published.has(lower(document, token - 2));
  return words.told.has(link);
}

/** Last words of descriptions of outlets: most noun phrases are ruled out by theirs. */
const DESCRIPTION_HEADS: ReadonlySet<string> = new Set(
  [...outletDescriptions.words].map((phrase) => phrase.split(' ').at(-1) ?? ''),
);

/** The token behind "the news outlet" or "the newspaper" that begins at `token`, or -1. */
function describedOutlet(document: TextDocument, token: number, end: number): number {
  const word = lower(document, token);
  if (word !== 'the' && word !== 'that' && word !== 'news') return -1;
  const first = word === 'news' ? token : demonyms.has(lower(document, token + 1)) ? token + 2 : token + 1;
  for (let length = 3; length >= 1; length--) {
    const last = lower(document, first + length - 1);
    if (!DESCRIPTION_HEADS.has(last)) continue;
    if (first + length > end || (isPlural(last) && last !== 'media')) continue;
    let phrase = '';
    for (let t = first; t < first + length - 1; t++) phrase += `${lower(document, t)} `;
    phrase += singular(last);
    const vague = length === 1 && words.vagueAlone.has(phrase) && !DOUBTFUL_OUTLETS.has(phrase);
    if (outletDescriptions.words.has(phrase) && !vague) return first + length;
  }
  return -1;
}

/** "in a radio interview", "in a televised interview": another outlet’s, although unnamed. */
function isBroadcastInterview(document: TextDocument, token: number): boolean {
  return (
    words.broadcast.has(lower(document, token)) &&
    /^(?:interviews?|appearances?)$/.test(lower(document, token + 1))
  );
}
