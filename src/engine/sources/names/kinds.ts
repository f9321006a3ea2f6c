import { companyLastWords } from '../../lexicons/body-signs.ts';
import { crowdWords } from '../../lexicons/crowd-words.ts';
import { documentWords } from '../../lexicons/document-words.ts';
import { insiderWords } from '../../lexicons/insider-words.ts';
import {
  COMMON_FIRST_WORDS,
  CREDENTIALS,
  NAME_DETERMINERS,
  NAME_JOINS,
  TREATIES,
} from '../../lexicons/name-words.ts';
import { organizationNames } from '../../lexicons/organization-names.ts';
import { organizationWords } from '../../lexicons/organization-words.ts';
import { MAGAZINES, PAPER_TITLES } from '../../lexicons/outlet-words.ts';
import {
  newspaperWords,
  outletFirstWords,
  outletNames,
  outletWords,
  programs,
} from '../../lexicons/outlets.ts';
import { countries, demonyms, places } from '../../lexicons/places.ts';
import { relayWords } from '../../lexicons/relay-words.ts';
import { descriptionWords, NOBLE_TITLES, titleWords } from '../../lexicons/role-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { singular } from '../../text/plurals.ts';
import { isCapitalized, lower, partOfSpeech, surface } from '../words.ts';
import { isRival } from './evidence.ts';
import { genderOf, genderOfTitle, isPersonName } from './given-names.ts';
import { isGroupOfPeople } from './joins.ts';
import type { EntityType, Gender } from './names.ts';
import { bodyByNeighbours } from './neighbours.ts';
import {
  isArticled,
  isArticledRelay,
  isBranch,
  isCalledOutlet,
  isCitedWithin,
  isEdition,
} from './outlet-forms.ts';
import { hasNameAfterTitle, nameAfterTitle } from './titles.ts';

/** A run of capitalized words, read by itself. */
export interface NameRun {
  /** The run with the titles before the name. */
  readonly firstToken: number;
  readonly endToken: number;
  /** First token of the name without titles. */
  readonly nameToken: number;
  readonly type: EntityType;
  readonly gender: Gender | null;
  /** The title in lower case, "" for none. */
  readonly title: string;
  /** "NSC" in "National Security Council (NSC)", in lower case. */
  readonly acronym: string | null;
  /** "the Journal": a name only where the text has the whole of it, "The Marsh Journal". */
  readonly half: boolean;
}

/**
 * What the capitalized words from `first` to `end` name, titles cut off; null where they are no name: "Republicans", "the
 * President".
 */
export function readRun(document: TextDocument, first: number, end: number): NameRun | null {
  const make = (type: EntityType, nameToken = first, gender: Gender | null = null, title = ''): NameRun => ({
    firstToken: first,
    endToken: end,
    nameToken,
    type,
    gender,
    title,
    acronym: acronymAfter(document, end),
    half: false,
  });
  const last = lower(document, end - 1);
  if (end - first === 1 && CREDENTIALS.has(last) && lower(document, first - 1) === ',') return null;
  if (isArticled(document, first, end)) return make('outlet');
  if (end - first === 1 && (isCrowd(last) || demonyms.has(last))) return null;
  // "The latest Newspoll"
  if (end - first === 1 && last.endsWith('poll') && documentWords.words.has(last)) return make('document');
  // "a new Bill", "this Act": a record with a capital, no person of that name.
  if (end - first === 1 && documentWords.words.has(last) && isDetermined(document, first)) return null;
  if (isArticledRelay(document, first)) return make('outlet');
  if (end - first === 1 && documentWords.words.has(last) && surface(document, first - 1) === 'The')
    return isCitedWithin(document, first, end) ? make('outlet') : { ...make('outlet'), half: true };
  const body = bodyType(document, first, end);
  if (body) return make(body);

  const titled = nameAfterTitle(document, first, end);
  if (titled > first) {
    const title = document.text
      .slice(document.tokens.start[first], document.tokens.end[titled - 1])
      .toLowerCase();
    return make('person', titled, genderOfTitle(title) ?? genderOf(lower(document, titled)) ?? null, title);
  }
  // "the Prince of Wales": a title that is the name of whoever bears it.
  if (NOBLE_TITLES.has(lower(document, first)) && lower(document, first + 1) === 'of' && end > first + 2)
    return make('person', first, genderOfTitle(lower(document, first)) ?? null, lower(document, first));
  if (titleWords.words.has(last) && end - first <= 3 && genderOf(lower(document, first)) === undefined)
    return null;
  let nameToken = first;
  while (nameToken < end - 1 && isPrefix(document, nameToken, end)) nameToken++;

  if (end - nameToken === 1 && isCoined(surface(document, nameToken)))
    return make(bodyByNeighbours(document, first, end) ?? 'organization', nameToken);
  const before = lower(document, first - 1);
  const given = genderOf(lower(document, nameToken));
  const single = end - nameToken === 1;
  // "ROSE: Well, look": a speaker of a transcript.
  if (single && last.length > 3 && lower(document, end) === ':') return make('unknown', nameToken);
  if (single && /^[A-Z][A-Z.&-]*[A-Z]\.?$/.test(surface(document, nameToken)))
    return make('organization', nameToken);
  if (single && isRival(document, first)) return make('unknown', nameToken);
  if (descriptionWords.words.has(before) || titleWords.words.has(before))
    return make('person', nameToken, given ?? null, before);
  if (!single && given !== undefined && before !== 'the') return make('person', nameToken, given);
  const described = given === undefined ? bodyByNeighbours(document, first, end) : null;
  if (described) return make(described);
  // "the Platte River"; but in "the Calder campaign" the article belongs to the noun behind.
  if (before === 'the' && nameToken === first && !isNounAhead(document, end)) {
    if (single && outletWords.has(last) && isCapitalized(document, first - 1)) return make('outlet');
    if (single && (organizationWords.words.has(last) || documentWords.words.has(last)))
      return outletWords.has(last) ? { ...make('outlet'), half: true } : null;
    if (single && newspaperWords.has(last)) return make('outlet');
    // "The Railways has announced"
    if (single && companyLastWords.has(last)) return make('organization');
    return make(single && singular(last) !== last ? 'unknown' : 'organization');
  }
  if (!single && documentWords.words.has(last)) return make('document');
  // "Southern Valley Edison": no given name, and a first word of bodies.
  if (
    end - first > 2 &&
    given === undefined &&
    COMMON_FIRST_WORDS.has(lower(document, first)) &&
    !isAged(document, end)
  )
    return make('organization');
  return make(isAged(document, end) ? 'person' : 'unknown', nameToken, given ?? null);
}

/** The type of a name that lists or its own words show to be no person’s, or null. */
function bodyType(document: TextDocument, first: number, end: number): EntityType | null {
  const whole = document.text
    .slice(document.tokens.start[first], document.tokens.end[end - 1])
    .toLowerCase()
    .replace(/’/g, "'");
  const last = lower(document, end - 1);
  if (MAGAZINES.has(lower(document, end))) return 'outlet';
  const isLand = countries.has(whole) || places.has(whole) || demonyms.has(whole);
  if (!isLand && isCalledOutlet(document, end)) return 'outlet';
  if (outletNames.has(whole) && (whole.length > 3 || /^[A-Z]+$/.test(surface(document, first))))
    return 'outlet';
  if (programs.has(whole) || isEdition(whole)) return 'outlet';
  if (organizationNames.has(whole) || countries.has(whole)) return 'organization';
  if (places.has(whole)) return 'place';
  // "Thorne-Hall": a surname of two, whatever its second half.
  if (end - first === 3 && lower(document, first + 1) === '-' && !isArticle(document, first - 1)) return null;
  // "a Courier reporter": what such people work for is an outlet, even under half its name.
  if (end - first === 1)
    return outletWords.has(last) && relayWords.eyes.has(singular(lower(document, end))) ? 'outlet' : null;
  if (isTreaty(document, first, end)) return 'document';
  const person = isPersonName(document, first, end);
  if (!person || lower(document, first - 1) === 'the') {
    if (outletWords.has(last)) return 'outlet';
    if (organizationWords.words.has(last)) return 'organization';
  }
  if (!person && (organizationWords.words.has(singular(last)) || companyLastWords.has(last)))
    return 'organization';
  // "the Journal of Ageing" is no news outlet.
  if (lower(document, first) === 'journal' && lower(document, first + 1) === 'of') return 'organization';
  // "The Seattle Star": behind a capital article only a paper's name ends so.
  const office = last === 'leader' && !places.has(lower(document, first));
  if (!person && surface(document, first - 1) === 'The' && PAPER_TITLES.has(last) && !office) return 'outlet';
  // "Parks Canada", "Swim England"
  if (
    !person &&
    end - first === 2 &&
    countries.has(last) &&
    genderOf(lower(document, first)) === undefined &&
    !demonyms.has(lower(document, first))
  )
    return 'organization';
  if (outletFirstWords.has(lower(document, first)) || isBranch(document, first, end)) return 'outlet';
  if (lower(document, first) === 'air' && end - first <= 3) return 'organization';
  for (let t = first; t < end - 1; t++) {
    if (
      NAME_JOINS.has(lower(document, t + 1)) &&
      (organizationWords.words.has(singular(lower(document, t))) ||
        isGroupOfPeople(document, first, t + 1)) &&
      !hasNameAfterTitle(document, t, end)
    )
      return 'organization';
  }
  return null;
}

function isArticle(document: TextDocument, token: number): boolean {
  return /^(?:the|a|an)$/.test(lower(document, token));
}

/** "MetService", "Transpower": capitals within the word, or what only companies’ names end in; not "McKay", "DeWitt". */
function isCoined(word: string): boolean {
  // "iFixit", "eBay"
  if (/^\p{Ll}{1,2}\p{Lu}\p{L}{2,}$/u.test(word)) return true;
  if (/^(?:Ma?c|De|Di|Du|La|Le|Fitz|Van|O)\p{Lu}/u.test(word)) return false;
  return /^\p{L}\p{Ll}+\p{Lu}\p{L}*$/u.test(word) || COINED.test(word);
}

const COINED = /^\p{Lu}\p{Ll}{2,}(?:power|tech|soft|corp|media|pharma|labs|works|rail|fund|mart)$/u;

/** "the 1951 Refugee Convention", "the Convention on Cluster Munitions": a party’s convention is a body. */
function isTreaty(document: TextDocument, first: number, end: number): boolean {
  for (let t = first; t < end; t++) {
    if (lower(document, t) !== 'convention') continue;
    return (
      /^1[89]\d\d$|^20\d\d$/.test(lower(document, first - 1)) ||
      /^(?:on|against|for|relating)$/.test(lower(document, t + 1)) ||
      TREATIES.has(lower(document, first))
    );
  }
  return false;
}

/** Whether "a", "this" or "its" stands before the name, or before an adjective there. */
function isDetermined(document: TextDocument, first: number): boolean {
  const before = lower(document, first - 1);
  return (
    NAME_DETERMINERS.has(before) ||
    (!isCapitalized(document, first - 1) && NAME_DETERMINERS.has(lower(document, first - 2)))
  );
}

function isNounAhead(document: TextDocument, token: number): boolean {
  const pos = partOfSpeech(document, token);
  return pos === 'NOUN' || pos === 'ADJ' || lower(document, token) === '-' || lower(document, token) === '/';
}

/** Nouns for a crowd, or adjectives of nations, in the plural: a crowd with a capital, never a name. */
function isCrowd(word: string): boolean {
  const one = singular(word);
  return one !== word && (crowdWords.words.has(one) || demonyms.has(one) || insiderWords.words.has(one));
}

/** "Texas", "Republican" before a name: not part of it. */
function isPrefix(document: TextDocument, token: number, end: number): boolean {
  const word = lower(document, token);
  const beforeGivenName = genderOf(word) === undefined && genderOf(lower(document, token + 1)) !== undefined;
  // "Spokesman on Education Damion Whyte", and at a sentence’s start "Agronomist Leah Strand"
  if (beforeGivenName && (COMMON_FIRST_WORDS.has(word) || (isTrade(word) && end - token > 2))) return true;
  return demonyms.has(word) || ((places.has(word) || countries.has(word)) && end - token > 2);
}

function isTrade(word: string): boolean {
  return (
    descriptionWords.words.has(word) || crowdWords.words.has(word) || /[a-z]{3}(?:ist|caster)$/.test(word)
  );
}

/** ", 45," or "(45)" behind a name. */
function isAged(document: TextDocument, end: number): boolean {
  return (
    /^[,(]$/.test(lower(document, end)) &&
    /^\d{1,2}$/.test(lower(document, end + 1)) &&
    /^[,.)]$/.test(lower(document, end + 2))
  );
}

function acronymAfter(document: TextDocument, end: number): string | null {
  if (lower(document, end) !== '(' || lower(document, end + 2) !== ')') return null;
  return /^[A-Z][A-Z&.-]+$/.test(surface(document, end + 1)) ? lower(document, end + 1) : null;
}
