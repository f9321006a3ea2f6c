import { titleWords } from '../../lexicons/role-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { lower } from '../words.ts';
import { genderOf } from './given-names.ts';

/** Where the name begins behind the last title of the run: "Coast Guard Director James Corran"; `first` where there is none. */
export function nameAfterTitle(document: TextDocument, first: number, end: number): number {
  let name = first;
  for (let t = first; t < end - 1; t++) {
    if (!titleWords.words.has(lower(document, t))) continue;
    const next = lower(document, t + 1);
    if (next === 'of') name = Math.max(name, afterOffice(document, t, end));
    else if (next !== '-' && lower(document, t - 1) !== '-') name = t + 1;
  }
  while (name > first && name < end - 1 && /^[.-]$/.test(lower(document, name))) name++;
  return name;
}

/** In "Chief of Staff Denis McDara" the token of "Denis"; -1 where the office fills the run. */
function afterOffice(document: TextDocument, title: number, end: number): number {
  for (let t = title + 2; t < end - 1; t++) {
    if (genderOf(lower(document, t)) !== undefined) return t;
  }
  return lower(document, title) === 'chief' && title + 3 < end ? title + 3 : -1;
}

/** Whether the run opens with a title and holds a given name behind it. */
export function hasNameAfterTitle(document: TextDocument, from: number, end: number): boolean {
  if (!titleWords.words.has(lower(document, from))) return false;
  for (let t = from + 2; t < end - 1; t++) if (genderOf(lower(document, t)) !== undefined) return true;
  return false;
}
