import { CONTENT_OPENERS } from '../../lexicons/clause-words.ts';
import { isTime, type TokenRange } from '../phrases.ts';
import type { View } from '../view.ts';
import type { Cue } from './cues.ts';

/** Finds content beside a cue, within one sentence's tokens (`from` to `to`). */
export interface Field {
  readonly view: View;
  readonly from: number;
  readonly to: number;
}

/**
 * What is said behind the cue: from "that", a colon, a quotation or a clause on, to the end of the sentence. Null where
 * only a time, a place or nothing follows ("…, she said on Monday.").
 */
export function contentAfter({ view, to }: Field, cue: Cue, start: number): TokenRange | null {
  const end = withoutFinalStop(view, start, to);
  const level = view.quotation(cue.to - 1);
  const from = skipAddressee(view, cue, skipCircumstances(view, start, end), end);
  for (let token = start; token < Math.min(end, start + 14); token++) {
    const opens = CONTENT_OPENERS.has(view.lower(token)) || opensQuotation(view, token, level);
    if (opens && !hasVerb(view, start, token)) {
      const first = view.lower(token) === ':' ? token + 1 : token;
      return first < end ? { from: first, to: end } : null;
    }
  }
  if (from >= end || view.lower(from) === ',') return null;
  const clause = hasVerb(view, from, end);
  return clause || cue.frame === 'judgment' || cue.frame === 'speech' ? { from, to: end } : null;
}

/**
 * What is said before the cue and its source, which begin at `end`: from the sentence's start (or `floor`) on. Null
 * unless a comma, a quotation's end or a question mark parts the two.
 */
export function contentBefore({ view, from }: Field, end: number, floor: number): TokenRange | null {
  const first = Math.max(from, floor);
  if (end <= first) return null;
  const closes = view.quotation(end - 1) >= 0 && view.quotation(end) !== view.quotation(end - 1);
  if (!closes && view.lower(end - 1) !== ',') return null;
  let to = end;
  while (to > first && view.lower(to - 1) === ',') to--;
  return to > first ? { from: first, to } : null;
}

/** Whether a clause stands between the tokens: a finite verb, roughly. */
function hasVerb(view: View, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (view.is(token, 'VERB', 'AUX')) return true;
  return false;
}

function opensQuotation(view: View, token: number, level: number): boolean {
  const quotation = view.quotation(token);
  return (
    quotation !== level && quotation >= 0 && view.document.quotations[quotation]?.start === view.start(token)
  );
}

/** Behind adverbs, "on Monday afternoon", "in a statement". */
function skipCircumstances(view: View, from: number, end: number): number {
  let at = from;
  while (at < end) {
    if (view.is(at, 'ADV') || isTime(view, at)) at++;
    else if (view.is(at, 'ADP') && timePhraseEnd(view, at, end) > at) at = timePhraseEnd(view, at, end);
    else break;
  }
  return at;
}

function timePhraseEnd(view: View, from: number, end: number): number {
  for (let token = from + 1; token < Math.min(end, from + 6); token++) {
    if (isTime(view, token)) return token + 1;
    if (view.is(token, 'VERB', 'AUX', 'PUNCT')) return from;
  }
  return from;
}

/** Behind "reporters" in "told reporters …". */
function skipAddressee(view: View, cue: Cue, from: number, end: number): number {
  if (cue.frame !== 'address') return from;
  if (view.is(from, 'PRON')) return from + 1;
  let at = from;
  while (at < end && view.is(at, 'NOUN', 'PROPN', 'DET', 'ADJ', 'NUM')) {
    // "told CNN | the plan …": an article after a noun opens what is told.
    if (at > from && view.is(at, 'DET')) break;
    at++;
  }
  return at;
}

/** The sentence's final period is no part of what is said, unless quoted. */
function withoutFinalStop(view: View, from: number, to: number): number {
  let end = to;
  while (end > from && /^[.;]$/.test(view.lower(end - 1)) && view.quotation(end - 1) < 0) end--;
  return end;
}

/** Without the commas and conjunctions that join it to what stands around it; never empty. */
export function trim(view: View, { from, to }: TokenRange): TokenRange {
  let first = from;
  let end = to;
  while (first < end && /^(?:,|and|but|;)$/.test(view.lower(first))) first++;
  while (end > first && /^[,;.]$/.test(view.lower(end - 1)) && view.quotation(end - 1) < 0) end--;
  return end > first ? { from: first, to: end } : { from, to };
}
