import { PHRASE_EDGES } from '../../lexicons/noun-phrase-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { isCapitalized, isGluedToPrevious, lower, partOfSpeech, textOf } from '../words.ts';

/** The tokens of a phrase without marks and small words at its ends, and without the dateline before it; the second index is exclusive. */
export function withoutEdges(document: TextDocument, firstToken: number, endToken: number): [number, number] {
  let first = firstToken;
  let end = endToken;
  while (first < end && isEdge(document, first)) first++;
  while (end > first && partOfSpeech(document, end - 1) === 'PUNCT' && lower(document, end - 1) !== '%')
    end--;
  return [behindDateline(document, first, end), end];
}

/** Where the phrase begins behind "MUMBAI — " or "LAGOS (Reuters) - " at its start. */
function behindDateline(document: TextDocument, first: number, end: number): number {
  if (!/^\p{Lu}{3,}$/u.test(textOf(document, first, first + 1))) return first;
  for (let token = first + 1; token < Math.min(end - 1, first + 9); token++) {
    const word = lower(document, token);
    if (/^(?:[-–—―]|--)$/.test(word) && !isGluedToPrevious(document, token)) return token + 1;
    if (!isCapitalized(document, token) && !/^[.,()/]$/.test(word)) return first;
  }
  return first;
}

function isEdge(document: TextDocument, token: number): boolean {
  const pos = partOfSpeech(document, token);
  if (pos === 'PUNCT') return true;
  return PHRASE_EDGES.has(lower(document, token)) && !isAcronym(document, token);
}

function isAcronym(document: TextDocument, token: number): boolean {
  return /^[A-Z]{2,}$/.test(document.text.slice(document.tokens.start[token], document.tokens.end[token]));
}
