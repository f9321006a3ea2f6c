import { crowdWords } from '../../lexicons/crowd-words.ts';
import { documentWords } from '../../lexicons/document-words.ts';
import { insiderWords } from '../../lexicons/insider-words.ts';
import { organizationNames } from '../../lexicons/organization-names.ts';
import { organizationWords, outletDescriptions } from '../../lexicons/organization-words.ts';
import { OUTLET_MEDIUMS } from '../../lexicons/outlet-words.ts';
import { PARTIES_TO_DEALS } from '../../lexicons/people-words.ts';
import { countries, demonyms } from '../../lexicons/places.ts';
import { PERSONAL, SOURCE_PRONOUNS } from '../../lexicons/pronouns.ts';
import { relayWords } from '../../lexicons/relay-words.ts';
import { descriptionWords, spokesWords } from '../../lexicons/role-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { isPlural, singular } from '../../text/plurals.ts';
import type { Entity, Names } from '../names/names.ts';
import { isPersonEntity } from '../names/names.ts';
import { lower } from '../words.ts';
import { bodyCalled, calledBy } from './called.ts';
import { readCommonNoun } from './common-nouns.ts';
import { allMembers, listedNames, namedMembers } from './named-members.ts';
import { type Phrase, readPhrase } from './phrase.ts';

/** What a source phrase says by itself, before it is known whom pronouns and descriptions mean. */
export type Reading =
  | { readonly sort: 'names'; readonly entities: readonly Entity[]; readonly phrase: Phrase }
  | { readonly sort: 'pronoun'; readonly word: string; readonly token: number }
  /** One person by description: "the senator"; `definite` where the text must have introduced them. */
  | { readonly sort: 'person'; readonly head: string; readonly definite: boolean; readonly phrase: Phrase }
  | {
      readonly sort: 'body';
      readonly head: string;
      readonly entity: Entity | null;
      readonly outlet: boolean;
      readonly phrase: Phrase;
    }
  | { readonly sort: 'spokesperson'; readonly of: Reading | null; readonly phrase: Phrase }
  | { readonly sort: 'document'; readonly head: string; readonly phrase: Phrase }
  | {
      readonly sort: 'unnamed';
      readonly head: string;
      readonly number: 'one' | 'several';
      readonly phrase: Phrase;
    }
  | { readonly sort: 'crowd'; readonly head: string; readonly phrase: Phrase }
  /** A group of which some are named: "critics, including Ana Ruiz". */
  | { readonly sort: 'members'; readonly entities: readonly Entity[]; readonly group: Reading }
  /** The owner of the thing named is the source: "Marsh’s" view, "his message". */
  | {
      readonly sort: 'owner';
      readonly entity: Entity | null;
      readonly pronoun: number;
      readonly phrase: Phrase;
    }
  /** A name that nothing else in the text explains. */
  | { readonly sort: 'stranger'; readonly outlet: boolean; readonly phrase: Phrase }
  /** "a functionary": one of a sort that no list knows; a person where the verb is one of speech. */
  | { readonly sort: 'unknown'; readonly head: string; readonly phrase: Phrase }
  | { readonly sort: 'nobody' };

const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom']);

/** Reads the phrase of tokens `firstToken` to `endToken`. Takes time linear in its length. */
export function readSource(
  document: TextDocument,
  names: Names,
  firstToken: number,
  endToken: number,
  depth = 0,
): Reading {
  const phrase = readPhrase(document, names, firstToken, endToken);
  const { firstToken: first, endToken: end } = phrase;
  if (first >= end) return { sort: 'nobody' };
  // "He and Brafman", "they and their supporters": the first says who leads.
  if (
    PERSONAL.has(lower(document, first)) &&
    ['and', 'or', ','].includes(lower(document, first + 1)) &&
    first + 1 < end
  )
    return { sort: 'pronoun', word: lower(document, first), token: first };
  // "many of them", "some of whom": whoever they are.
  const last = lower(document, end - 1);
  if (
    end - first > 2 &&
    lower(document, end - 2) === 'of' &&
    (last === 'them' || last === 'whom' || last === 'these')
  )
    return {
      sort: 'pronoun',
      word: last === 'whom' ? 'who' : 'they',
      token: last === 'whom' ? first : end - 1,
    };
  // "who reviewed them" told us: whoever the clause describes stands before it.
  if (RELATIVE.has(lower(document, first)) && end - first > 1 && !names.at(first))
    return { sort: 'pronoun', word: lower(document, first), token: first };
  if (isOnePronoun(document, names, phrase))
    return { sort: 'pronoun', word: lower(document, first), token: first };
  if (phrase.head < 0)
    return phrase.owner ? { sort: 'names', entities: [phrase.owner.entity], phrase } : { sort: 'nobody' };
  // "Marsh’s" view; but "the Calder administration’s" is the administration’s.
  if (phrase.possessive && phrase.owner && phrase.name === null && phrase.head < phrase.owner.endToken)
    return { sort: 'names', entities: [phrase.owner.entity], phrase };

  const headWord = lower(document, phrase.head);
  const head = singular(headWord);
  const plural = isPlural(headWord) || phrase.share || phrase.count === 'several';
  if (phrase.name && !isCrowdName(document, phrase, head)) {
    // "the Kentucky Republican": a capitalized description of one person.
    if (
      phrase.determiner !== 'none' &&
      !plural &&
      descriptionWords.words.has(head) &&
      phrase.name.entity.type !== 'person' &&
      phrase.name.entity.type !== 'outlet'
    )
      return { sort: 'person', head, definite: phrase.determiner !== 'indefinite', phrase };
    return named(document, names, phrase, depth);
  }
  const all = depth === 0 && !phrase.name ? allMembers(document, names, phrase) : [];
  if (all.length > 0) return { sort: 'names', entities: all, phrase };
  const members = depth === 0 ? namedMembers(document, names, phrase) : [];
  if (members.length > 0)
    return { sort: 'members', entities: members, group: readCommonNoun(document, names, phrase) };
  // "a Courier reporter", "two Courier reporters": the outlet’s own people.
  if (
    phrase.owner?.entity.type === 'outlet' &&
    relayWords.eyes.has(head) &&
    phrase.determiner !== 'definite' &&
    !isFormer(document, phrase)
  )
    return { sort: 'body', head, entity: phrase.owner.entity, outlet: true, phrase };
  // "The Handelsbote newspaper", "the Interfax news agency": the name says which.
  if (
    phrase.owner?.entity.type === 'outlet' &&
    phrase.determiner !== 'possessive' &&
    !plural &&
    (outletDescriptions.words.has(head) || OUTLET_MEDIUMS.has(head))
  )
    return { sort: 'body', head, entity: phrase.owner.entity, outlet: true, phrase };
  const holder = calledBy(document, names, phrase);
  if (holder) return { sort: 'names', entities: [holder], phrase };
  const pair = `${lower(document, phrase.head - 1)} ${head}`;
  if (spokesWords.words.has(pair) || (spokesWords.words.has(head) && isSpokesperson(document, phrase, head)))
    return spokesperson(document, names, phrase, depth);

  const body = organizationWords.words.has(head) && !plural ? bodyCalled(document, names, phrase) : null;
  if (body) return { sort: 'body', head, entity: body, outlet: false, phrase };
  const apposed = appositive(document, names, phrase, depth);
  if (apposed && !documentWords.words.has(head)) return apposed;

  return readCommonNoun(document, names, phrase);
}

/** "two former Courier reporters" speak for themselves. */
function isFormer(document: TextDocument, { firstToken, head }: Phrase): boolean {
  for (let token = firstToken; token < head; token++)
    if (/^(?:former|ex|retired|sacked|fired|dismissed)$/.test(lower(document, token))) return true;
  return false;
}

function isOnePronoun(document: TextDocument, names: Names, phrase: Phrase): boolean {
  return (
    SOURCE_PRONOUNS.has(lower(document, phrase.firstToken)) &&
    phrase.endToken - phrase.firstToken === 1 &&
    !names.at(phrase.firstToken)
  );
}

/** "Republicans", "Jewish Americans": capitalized, but a crowd. */
function isCrowdName(document: TextDocument, phrase: Phrase, head: string): boolean {
  const { name } = phrase;
  if (!name || name.entity.type === 'person' || name.entity.type === 'outlet') return false;
  const word = lower(document, phrase.head);
  if (word === head) return false;
  // "the National Union of Food Workers" is one body.
  if (
    name.entity.type === 'organization' &&
    (/ (?:of|for) /.test(name.entity.name) || isListed(name.entity.name))
  )
    return false;
  return crowdWords.words.has(head) || demonyms.has(head) || insiderWords.words.has(head);
}

function named(document: TextDocument, names: Names, phrase: Phrase, depth: number): Reading {
  const { name } = phrase;
  if (!name) return { sort: 'nobody' };
  const { type } = name.entity;
  if (type === 'outlet' || type === 'organization' || type === 'place') {
    if (lower(document, phrase.headEnd) !== 'and')
      return {
        sort: 'body',
        head: lower(document, phrase.head),
        entity: name.entity,
        outlet: type === 'outlet',
        phrase,
      };
  }
  if (type === 'document') return { sort: 'document', head: singular(lower(document, phrase.head)), phrase };
  const entities = depth === 0 ? listedNames(document, names, name, phrase.endToken) : [name.entity];
  return { sort: 'names', entities, phrase };
}

function isSpokesperson(document: TextDocument, phrase: Phrase, head: string): boolean {
  if (head !== 'representative' && head !== 'rep') return true;
  const next = lower(document, phrase.headEnd);
  return next === 'for' || next === 'of';
}

function spokesperson(document: TextDocument, names: Names, phrase: Phrase, depth: number): Reading {
  const apposed = appositive(document, names, phrase, depth);
  if (apposed) return apposed;
  const link = lower(document, phrase.headEnd);
  if (
    (link === 'for' || link === 'of' || link === 'at' || link === 'from') &&
    phrase.headEnd + 1 < phrase.endToken &&
    depth < 3
  )
    return {
      sort: 'spokesperson',
      of: readSource(document, names, phrase.headEnd + 1, phrase.endToken, depth + 1),
      phrase,
    };
  if (phrase.owner)
    return { sort: 'spokesperson', of: { sort: 'names', entities: [phrase.owner.entity], phrase }, phrase };
  if (phrase.ownerPronoun >= 0)
    return {
      sort: 'spokesperson',
      of: { sort: 'pronoun', word: lower(document, phrase.ownerPronoun), token: phrase.ownerPronoun },
      phrase,
    };
  // "a police spokesman", "a campaign spokeswoman": the noun before says for whom.
  const before = phrase.head - 1;
  if (before > phrase.firstToken && organizationWords.words.has(lower(document, before)) && depth < 3)
    return {
      sort: 'spokesperson',
      of: readSource(document, names, phrase.firstToken, phrase.head, depth + 1),
      phrase,
    };
  return { sort: 'spokesperson', of: null, phrase };
}

/** "his wife, longtime Calder aide Hana Adler": a person’s name in apposition to the head. */
function appositive(document: TextDocument, names: Names, phrase: Phrase, depth: number): Reading | null {
  if (depth > 1) return null;
  let from = phrase.headEnd;
  while (from < phrase.endToken && ![',', '—', '–', '--', ':'].includes(lower(document, from))) {
    if (['who', 'which', 'that', 'whose'].includes(lower(document, from))) return null;
    from++;
  }
  // "One objector, of Mill Lane,": where somebody is from.
  if (from + 1 >= phrase.endToken || /^(?:of|from|in|at|near)$/.test(lower(document, from + 1))) return null;
  const reading = readSource(document, names, from + 1, phrase.endToken, depth + 1);
  // "The owner, Medora Health,"
  if (
    reading.sort === 'body' &&
    reading.entity &&
    PARTIES_TO_DEALS.has(singular(lower(document, phrase.head)))
  )
    return { ...reading, phrase };
  return reading.sort === 'names' &&
    reading.entities[0] &&
    isPersonEntity(reading.entities[0]) &&
    !reading.phrase.possessive
    ? { ...reading, phrase }
    : null;
}

/** "the United Nations": a body by the lists, whatever its last word. */
function isListed(name: string): boolean {
  const key = name.toLowerCase();
  return countries.has(key) || organizationNames.has(key);
}
