import { CIRCUMSTANCES } from '../../lexicons/clause-words.ts';
import { phraseAfter, phraseBefore, type TokenRange } from '../phrases.ts';
import type { Field } from './content.ts';
import type { Cue } from './cues.ts';
import type { Anchor } from './drafts.ts';
import { recordHolding } from './record-nouns.ts';

/** Whom a cue that is no plain verb with a subject has for its source: passives, participles. */

/** How far behind a passive "as" its agent may stand, in tokens. */
const AGENT_REACH = 12;

/** "… by the ministry" behind a passive: right behind it, or behind what it is "described as". */
export function agentOf({ view, to }: Field, cue: Cue): TokenRange | null {
  const reach = cue.frame === 'judgment' && view.lower(cue.to) === 'as' ? AGENT_REACH : 1;
  for (let token = cue.to; token < Math.min(to, cue.to + reach); token++) {
    if (/^[,;:.]$/.test(view.lower(token))) return null;
    const record = token === cue.to ? recordHolding(view, token, to) : null;
    if (record) return record;
    if (view.lower(token) === 'by' && view.quotation(token) === view.quotation(cue.from))
      return phraseAfter(view, token + 1, to);
  }
  return null;
}

/** ", saying …": by whoever spoke before it in the sentence, else by the subject of the clause that it ends ("Two groups sued, saying …"). */
export function participleOf(
  { view, from }: Field,
  cue: Cue,
  floor: number,
  hasEarlier: boolean,
  plain: (source: TokenRange | null, inverted?: boolean, continues?: boolean) => Anchor,
): Anchor | null {
  // "adjourned the house after ruling that …", "left while insisting that …"
  const link = CIRCUMSTANCES.has(view.lower(cue.from - 1)) && view.lower(cue.to) === 'that';
  if (link && cue.frame === 'speech') {
    const source = hasEarlier ? null : clauseSubject({ view, from, to: cue.to }, cue, floor);
    return hasEarlier ? plain(null, false, true) : source && { ...plain(null), source };
  }
  if (view.lower(cue.from - 1) !== ',') {
    // "…, with sources close to the player indicating that …"
    const speaks = cue.frame === 'speech' || cue.frame === 'address';
    const subject = speaks ? phraseBefore(view, cue.from, floor) : null;
    return subject && view.lower(subject.from - 1) === 'with' ? { ...plain(null), source: subject } : null;
  }
  if (hasEarlier) return plain(null, false, true);
  const source = cue.frame === 'speech' ? clauseSubject({ view, from, to: cue.to }, cue, floor) : null;
  return source && { ...plain(null), source };
}

/** The subject of the first finite verb before the cue. */
export function clauseSubject({ view, from }: Field, cue: Cue, floor: number): TokenRange | null {
  for (let token = from; token < cue.from - 1; token++)
    if (view.isFiniteVerb(token) && view.quotation(token) === view.quotation(cue.from))
      return phraseBefore(view, token, floor);
  return null;
}
