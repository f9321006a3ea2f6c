import { outletSigns } from '../../lexicons/outlet-signs.ts';
import {
  CHANNELS,
  EDITIONS,
  MEDIA_ATTRIBUTES,
  OUTLET_HEADS,
  PAPER_TITLES,
} from '../../lexicons/outlet-words.ts';
import { outletNames, outletWords } from '../../lexicons/outlets.ts';
import { relayWords } from '../../lexicons/relay-words.ts';
import { titleWords } from '../../lexicons/role-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { isCapitalized, lower, partOfSpeech, surface, textOf } from '../words.ts';
import { genderOf } from './given-names.ts';

/** "Nikkei Asia", "Sky News Australia": an outlet’s name with its edition or channel behind. */
export function isEdition(whole: string): boolean {
  const [, name = '', edition = ''] = /^(.+) ([a-z]+)$/.exec(whole) ?? [];
  return EDITIONS.has(edition) && name.length > 2 && outletNames.has(name);
}

/** "ESPN Deportes", "CNN Brasil": a house by its letters, and a branch that is nobody’s name or office. */
export function isBranch(document: TextDocument, first: number, end: number): boolean {
  const branch = lower(document, end - 1);
  // "BBC Radio Ashford"
  const station = end - first <= 4 && CHANNELS.has(lower(document, first + 1));
  return (
    (end - first === 2 || station) &&
    /^[A-Z]{3,4}$/.test(surface(document, first)) &&
    outletNames.has(lower(document, first)) &&
    isCapitalized(document, end - 1) &&
    surface(document, end - 1) !== surface(document, end - 1).toUpperCase() &&
    genderOf(branch) === undefined &&
    !titleWords.words.has(branch)
  );
}

/** "The Hindu", "The Age": outlets whose names are other words without their article. */
export function isArticled(document: TextDocument, first: number, end: number): boolean {
  if (lower(document, first - 1) !== 'the' || !isCapitalized(document, first - 1)) return false;
  return outletNames.has(`the ${textOf(document, first, end).toLowerCase()}`);
}

/** No capitalized word and no noun behind: "told the Express that", not "told the Post Office", "told the Sun newsroom". */
function isAlone(document: TextDocument, token: number): boolean {
  return (
    !isCapitalized(document, token + 1) && !['NOUN', 'PROPN'].includes(partOfSpeech(document, token + 1))
  );
}

/**
 * "told The Oregonian", "reviewed by The Oregonian": a capital article within a sentence is part of an outlet’s name. So is a small one
 * before a word in which papers’ names end: "told the Express".
 */
export function isArticledRelay(document: TextDocument, first: number): boolean {
  const before = lower(document, first - 2);
  const word = lower(document, first);
  const paper = outletWords.has(word) || PAPER_TITLES.has(word);
  return (
    (surface(document, first - 1) === 'The' ||
      (lower(document, first - 1) === 'the' && paper && isAlone(document, first))) &&
    (relayWords.told.has(before) || (before === 'by' && relayWords.published.has(lower(document, first - 3))))
  );
}

/** "…, The Ledger reported", "according to The Record": within a sentence the capital article makes a name of the noun. */
export function isCitedWithin(document: TextDocument, first: number, end: number): boolean {
  const before = lower(document, first - 2);
  const within = /^(?:\p{L}+|,)$/u.test(before);
  return (
    within &&
    (outletSigns.reports.has(lower(document, end)) ||
      /^(?:said|says|per|told)$/.test(before) ||
      /^(?:said|says|wrote|writes)$/.test(lower(document, end)) ||
      (before === 'to' && lower(document, first - 3) === 'according'))
  );
}

/** "the Kan public broadcaster", "the Walla news site": what stands behind the name says that it is an outlet's. */
export function isCalledOutlet(document: TextDocument, end: number): boolean {
  return MEDIA_ATTRIBUTES.has(lower(document, end)) && OUTLET_HEADS.has(lower(document, end + 1));
}
