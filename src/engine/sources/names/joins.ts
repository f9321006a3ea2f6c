import { crowdWords } from '../../lexicons/crowd-words.ts';
import { documentWords } from '../../lexicons/document-words.ts';
import { insiderWords } from '../../lexicons/insider-words.ts';
import { NOT_NAMES, PARTICLES, TWO_FIELD_BODIES } from '../../lexicons/name-words.ts';
import { organizationWords } from '../../lexicons/organization-words.ts';
import { outletNames } from '../../lexicons/outlets.ts';
import { countries } from '../../lexicons/places.ts';
import { titleWords } from '../../lexicons/role-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { singular } from '../../text/plurals.ts';
import {
  isCapitalized,
  isGluedToPrevious,
  isPossessiveMark,
  lower,
  partOfSpeech,
  surface,
} from '../words.ts';
import { genderOf, isPersonName } from './given-names.ts';

/** Where the run goes on after a small word at `at` that belongs to the name, or -1. */
export function joined(document: TextDocument, first: number, at: number, end: number): number {
  const word = lower(document, at);
  let next = at + 1;
  // "Boone County Sheriff's Office", "Royal Women's Hospital"
  if (isPossessiveMark(word))
    return isCapitalized(document, next) &&
      isOwnerOfBodies(lower(document, at - 1)) &&
      organizationWords.words.has(lower(document, next))
      ? next + 1
      : -1;
  if (word === '-')
    return isGluedToPrevious(document, at) &&
      isGluedToPrevious(document, next) &&
      isHyphenatedName(document, at)
      ? next + 1
      : -1;
  // "Channel 12", "France 24"
  if (/^\d{1,2}$/.test(word) && /^(?:channel|canal|france|studio|news)$/.test(lower(document, at - 1)))
    return next;
  // "Rescue 1122": emergency services by their number.
  if (/^\d{3,4}$/.test(word) && /^(?:rescue|helpline)$/.test(lower(document, at - 1))) return next;
  // "Page Six"
  if (isCapitalized(document, at) && outletNames.has(`${lower(document, at - 1)} ${word}`)) return next;
  // "DR Congo – Neema Kahindo": a dash between blanks parts a dateline from its story.
  if (PARTICLES.has(word) && (!/^[-–]$/.test(word) || isGluedToPrevious(document, at))) {
    while (next < end && PARTICLES.has(lower(document, next))) next++;
    return isCapitalized(document, next) && next < end ? next + 1 : -1;
  }
  if (word === 'of' || word === 'for' || word === 'on' || word === 'to') {
    const head = singular(lower(document, at - 1));
    const isBody =
      organizationWords.words.has(head) || (word === 'for' && isGroupOfPeople(document, first, at));
    // "a Bench of Justices Rao and Sen": people, and no part of the name.
    if (/^(?:justices|judges|messrs)$/.test(lower(document, next))) return -1;
    const heads = isBody || (word === 'of' && (titleWords.words.has(head) || documentWords.words.has(head)));
    // "the president of the Marsh Association": an office and a body, not one name.
    const office = !isBody && word === 'of' && titleWords.words.has(head) && lower(document, next) === 'the';
    if (!heads || office || isPersonName(document, first, at)) return -1;
    if (lower(document, next) === 'the') next++;
    return isCapitalized(document, next) && next < end && !NOT_NAMES.has(lower(document, next))
      ? next + 1
      : -1;
  }
  if (
    word === 'and' &&
    (bodyAhead(document, first, next, end) || (isCapitalized(document, next) && hasJoin(document, first, at)))
  )
    return next + 1;
  return -1;
}

/** "said Doctors for Relief": people with a capital in the middle of a sentence; at its start "Lawyers for Ruiz" are hers. */
export function isGroupOfPeople(document: TextDocument, first: number, at: number): boolean {
  const last = lower(document, at - 1);
  const one = singular(last);
  const known = crowdWords.words.has(one) || insiderWords.words.has(one);
  return one !== last && known && /^\p{Ll}+$/u.test(surface(document, first - 1));
}

/** Whether bodies are named after such people or officers: "Sheriff’s Office", "Children’s Hospital". */
function isOwnerOfBodies(word: string): boolean {
  return titleWords.words.has(word) || crowdWords.words.has(singular(word)) || word === 'men';
}

/** "Securities and Exchange Commission": a body’s name goes on behind "and". */
function bodyAhead(document: TextDocument, first: number, next: number, end: number): boolean {
  let last = next;
  while (last < end && isCapitalized(document, last)) last++;
  if (last - next < 2 || !organizationWords.words.has(lower(document, last - 1))) return false;
  for (let t = first; t < next; t++) {
    const word = lower(document, t);
    if (
      titleWords.words.has(word) ||
      genderOf(word) !== undefined ||
      (organizationWords.words.has(singular(word)) && lower(document, t - 1) !== 'united') ||
      countries.has(word) ||
      /^[A-Z]{2,}$/.test(surface(document, t))
    )
      return false;
  }
  return true;
}

/** "Kim Yong-hyun", "Mark-Viverito", but not "Florida-based". */
function isHyphenatedName(document: TextDocument, hyphen: number): boolean {
  if (isCapitalized(document, hyphen + 1)) return true;
  return (
    isCapitalized(document, hyphen - 2) &&
    partOfSpeech(document, hyphen + 1) !== 'VERB' &&
    lower(document, hyphen + 1).length <= 6 &&
    genderOf(lower(document, hyphen - 2)) === undefined
  );
}

/** "Department of Health and …": the name of a body that goes on. */
function hasJoin(document: TextDocument, first: number, end: number): boolean {
  for (let t = first + 1; t < end - 1; t++) {
    const word = lower(document, t);
    if ((word === 'of' || word === 'for' || word === 'on') && TWO_FIELD_BODIES.has(lower(document, t - 1)))
      return true;
  }
  return false;
}
