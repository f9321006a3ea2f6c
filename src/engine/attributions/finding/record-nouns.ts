import { PREPOSITIONS } from '../../lexicons/clause-words.ts';
import { documentWords } from '../../lexicons/document-words.ts';
import { singular } from '../../text/plurals.ts';
import { phraseAfter, type TokenRange } from '../phrases.ts';
import type { View } from '../view.ts';

/** Whether a noun for records stands at the token. */
export function isRecordNoun(view: View, token: number): boolean {
  // "Previous work has shown": of scientists.
  if (view.lower(token) === 'work')
    return /^(?:previous|earlier|recent|prior|past|new|further|other)$/.test(view.lower(token - 1));
  // "Newspoll", "Essential poll"
  if (view.lower(token).endsWith('poll')) return true;
  return !view.is(token, 'PRON', 'ADV', 'ADP') && documentWords.words.has(singularOf(view, token));
}

/** The token’s word in the singular; as it stands where it is a noun for records itself: "minutes". */
export function singularOf(view: View, token: number): string {
  const word = view.lower(token);
  return documentWords.words.has(word) ? word : singular(word);
}

/** The record in which something stands: "is described *in the appraisal* as", "was named *in court papers*"; null where `at` is no such "in". */
export function recordHolding(view: View, at: number, ceiling: number): TokenRange | null {
  if (view.lower(at) !== 'in' || view.quotation(at) >= 0) return null;
  const record = phraseAfter(view, at + 1, ceiling);
  if (!record) return null;
  let head = record.from;
  while (head + 1 < record.to && !PREPOSITIONS.has(view.lower(head + 1)) && view.lower(head + 1) !== ',')
    head++;
  return isRecordNoun(view, head) ? record : null;
}
