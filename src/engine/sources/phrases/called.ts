import { OFFICES_WITH_FIELDS } from '../../lexicons/people-words.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Entity, Names } from '../names/names.ts';
import { isPersonEntity } from '../names/names.ts';
import { lower } from '../words.ts';
import type { Phrase } from './phrase.ts';

/** How far behind "and" the name may stand, in tokens. */
const JOINED = 6;

/** "a fisherman named Ganesh Koli": the name behind the noun. */
export function calledBy(
  document: TextDocument,
  names: Names,
  { head, determiner, headEnd, endToken }: Phrase,
): Entity | null {
  // "barista and organizer Kit Delgado": what is joined is one person’s.
  if (determiner === 'none' && lower(document, headEnd) === 'and') {
    for (let token = headEnd + 1; token < Math.min(endToken, headEnd + JOINED); token++) {
      const name = names.at(token);
      if (name && name.firstToken === token) return isPersonEntity(name.entity) ? name.entity : null;
    }
  }
  // "Minister for Trade Lim Kok Wee": the name ends the phrase.
  if (
    OFFICES_WITH_FIELDS.has(lower(document, head)) &&
    determiner === 'none' &&
    /^(?:for|of|on|to)$/.test(lower(document, headEnd))
  ) {
    const last = names.at(endToken - 1);
    return last && last.endToken - last.firstToken > 1 && isPersonEntity(last.entity) ? last.entity : null;
  }
  const behind = Math.max(behindCalling(document, headEnd), givenName(document, headEnd, endToken));
  const name = behind > 0 && behind < endToken ? names.at(behind) : null;
  return name && isPersonEntity(name.entity) ? name.entity : null;
}

/** "a group calling itself NightLoom": the body behind the noun, whatever its name looks like. */
export function bodyCalled(
  document: TextDocument,
  names: Names,
  { headEnd, endToken }: Phrase,
): Entity | null {
  const behind = behindCalling(document, headEnd);
  return behind > 0 && behind < endToken ? (names.at(behind)?.entity ?? null) : null;
}

/** Where the name begins behind "named", "known as", "calling itself" at a token, or -1. */
function behindCalling(document: TextDocument, at: number): number {
  const [word, next, third] = [at, at + 1, at + 2].map((token) => lower(document, token));
  if (word === 'calling' && /^(?:itself|themselves|him|her|himself|herself)$/.test(next ?? '')) return at + 2;
  if (/^(?:known|identified)$/.test(word ?? '') && next === 'as') return third === 'the' ? at + 3 : at + 2;
  return /^(?:named|called|dubbed)$/.test(word ?? '') ? at + 1 : -1;
}

/** How far into the clause behind the noun its words for a name may stand, in tokens. */
const NAMING_REACH = 10;

/** Where the name begins in "who simply identified himself as Saheed", "who gave her name as Amina", "who gave only her first name, Amina"; or -1. */
function givenName(document: TextDocument, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + NAMING_REACH); at++) {
    const word = lower(document, at);
    if (
      word === 'as' &&
      /^(?:(?:him|her|them)sel(?:f|ves)|name|known|identified|only|simply|just)$/.test(
        lower(document, at - 1),
      )
    )
      return lower(document, at + 1) === 'only' ? at + 2 : at + 1;
    if (word === 'name' && /^(?:[,:]|was)$/.test(lower(document, at + 1))) return at + 2;
  }
  return -1;
}
