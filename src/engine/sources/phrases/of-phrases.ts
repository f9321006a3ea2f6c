import { documentWords } from '../../lexicons/document-words.ts';
import { BODIES_OF, HELD_BY_OFFICES } from '../../lexicons/people-words.ts';
import { titleWords } from '../../lexicons/role-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { singular } from '../../text/plurals.ts';
import { isPossessiveMark, lower } from '../words.ts';

/** How many words may stand between an office’s "of" and what belongs to it. */
const OFFICE_REACH = 4;

/** The token of "office" in "the secretary of state’s office" and the like, whose "of" stands at `of`; -1 for none. */
export function officeBehind(document: TextDocument, head: number, of: number, end: number): number {
  if (!titleWords.words.has(lower(document, head)) && !BODIES_OF.has(lower(document, head))) return -1;
  for (let token = of + 2; token < Math.min(end - 1, of + OFFICE_REACH + 2); token++)
    if (isPossessiveMark(lower(document, token)))
      return HELD_BY_OFFICES.has(lower(document, token + 1)) ? token + 1 : -1;
  return -1;
}

/** How many tokens "of" may lead on to a noun for records. */
const RECORD_REACH = 4;

/** Whether records follow: "a large body of peer-reviewed *studies*". */
export function isOfRecords(document: TextDocument, from: number): boolean {
  for (let token = from; token < from + RECORD_REACH; token++) {
    if (documentWords.words.has(singular(lower(document, token)))) return true;
    if (!/^[\p{L}-]+$/u.test(lower(document, token))) return false;
  }
  return false;
}
