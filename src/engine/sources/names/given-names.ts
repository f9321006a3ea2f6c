import { femaleNames, maleNames, otherNames } from '../../lexicons/given-names.ts';
import { furtherFemaleNames, furtherMaleNames } from '../../lexicons/given-names-further.ts';
import { HER_TITLES, HIS_TITLES } from '../../lexicons/name-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { lower } from '../words.ts';
import type { Gender } from './names.ts';

/** The pronoun that a given name suggests; null for one that any may bear, `undefined` for what is no given name. */
export function genderOf(name: string): Gender | null | undefined {
  if (maleNames.has(name)) return 'he';
  if (femaleNames.has(name)) return 'she';
  if (otherNames.has(name)) return null;
  const his = furtherMaleNames.has(name);
  // Some are a man’s name in one country and a woman’s in another.
  if (furtherFemaleNames.has(name)) return his ? null : 'she';
  return his ? 'he' : undefined;
}

/** The pronoun that a title suggests, or null. */
export function genderOfTitle(title: string): Gender | null {
  const words = title.split(/[^\p{L}]+/u);
  if (words.some((word) => HIS_TITLES.has(word))) return 'he';
  return words.some((word) => HER_TITLES.has(word)) ? 'she' : null;
}

/** Whether the tokens are two words or more of which the first is a given name. */
export function isPersonName(document: TextDocument, first: number, end: number): boolean {
  return end - first >= 2 && genderOf(lower(document, first)) !== undefined;
}
