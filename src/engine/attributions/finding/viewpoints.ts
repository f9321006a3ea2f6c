import { POSSIBLE, PUTTING, UNREALISED } from '../../lexicons/cue-forms.ts';
import { documentWords } from '../../lexicons/document-words.ts';
import { RECORD_VERBS } from '../../lexicons/record-verbs.ts';
import { viewNouns } from '../../lexicons/view-nouns.ts';
import type { Sentence } from '../../text/document.ts';
import { SAYING } from '../cue-lemmas.ts';
import { isTime, phraseAfter, phraseBefore, type TokenRange, verbChainStart } from '../phrases.ts';
import type { View } from '../view.ts';
import { type Draft, draftByForm } from './drafts.ts';
import { isRecordNoun } from './record-nouns.ts';

/** How sure it is: the frame says whose view the clause is. */
const CONFIDENCE = 0.9;
/** How many tokens a frame may take. */
const REACH = 14;
/** And one that tells more of whoever’s view it is. */
const FAR_REACH = 28;

/** A frame's tokens, and within them who and by what word. */
interface Frame extends TokenRange {
  readonly source: TokenRange;
  readonly cue: TokenRange;
}

/**
 * Whose view the sentence gives where a phrase beside its clause says so: "In Ruiz’s view, …", "…, as Ruiz put it", "…, per the ministry",
 * "to hear Ruiz tell it, …". Null for none.
 */
export function viewpointOf(view: View, { firstToken, endToken }: Sentence): Draft | null {
  for (let token = firstToken; token < endToken; token++) {
    const opens = token === firstToken;
    if (view.quotation(token) >= 0 || !(opens || view.lower(token - 1) === ',')) continue;
    const frame = frameAt(view, token, Math.min(endToken, token + (opens ? REACH : FAR_REACH)));
    if (!frame) continue;
    const ends = frame.to >= endToken - 1 || endsWithClause(view, frame.to, endToken);
    if (!ends && view.lower(frame.to) !== ',') continue;
    const content = opens
      ? { from: frame.to + 1, to: lastWord(view, endToken) }
      : { from: firstToken, to: token - 1 };
    if (content.to - content.from < 2) return null;
    const spans = [view.span(content.from, content.to)];
    if (!opens && !ends) spans.push(view.span(frame.to + 1, lastWord(view, endToken)));
    return draftByForm(
      'finding/viewpoints',
      {
        source: [view.span(frame.source.from, frame.source.to)],
        cue: [view.span(frame.cue.from, frame.cue.to)],
        content: spans,
      },
      CONFIDENCE,
    );
  }
  return null;
}

/** ", who farms near Marsh." behind the frame, to the sentence’s end. */
function endsWithClause(view: View, at: number, end: number): boolean {
  if (view.lower(at) !== ',' || !/^(?:who|whose|which)$/.test(view.lower(at + 1))) return false;
  for (let token = at + 1; token < end; token++) if (view.lower(token) === ',') return false;
  return true;
}

function frameAt(view: View, at: number, end: number): Frame | null {
  const word = view.lower(at);
  if (word === 'per') return perFrame(view, at, at, end);
  if (word === 'as' && view.lower(at + 1) === 'per') return perFrame(view, at, at + 1, end);
  if (word === 'as' || (word === 'to' && view.lower(at + 1) === 'hear'))
    return puttingFrame(view, at, end) ?? (word === 'as' ? sayingFrame(view, at, end) : null);
  if (word === 'based' && /^(?:up)?on$/.test(view.lower(at + 1))) return basedFrame(view, at, end);
  if (word === 'under' && at === view.sentenceStart(at)) return underFrame(view, at, end);
  if (word === 'for' && at === view.sentenceStart(at)) return forFrame(view, at);
  return /^(?:in|by|from|to)$/.test(word) ? viewFrame(view, at, end) : null;
}

/** "per the ministry", "as per officials": not "per cent", "per day". */
function perFrame(view: View, at: number, per: number, end: number): Frame | null {
  const whole = phraseAfter(view, per + 1, end);
  let comma = per + 1;
  while (comma < end && view.lower(comma) !== ',') comma++;
  // "Per the outlet, the film cost …": what follows the comma is no apposition where no second comma closes it.
  const cut = view.sentenceStart(at) === at && comma < end && whole !== null && view.lower(whole.to) !== ',';
  const source = cut ? phraseAfter(view, per + 1, comma) : whole;
  if (!source) return null;
  const plural = view.is(source.to - 1, 'NOUN') && /[^s]s$/.test(view.lower(source.to - 1));
  const record = /^an?$/.test(view.lower(per + 1)) && holdsRecord(view, source);
  const certain = view.is(per + 1, 'PROPN') || view.lower(per + 1) === 'the' || plural || record;
  if (!certain && per === at) return null;
  return { from: at, to: source.to, source, cue: { from: at, to: per + 1 } };
}

/** "a *listing* viewed by the Courier" */
function holdsRecord(view: View, { from, to }: TokenRange): boolean {
  for (let token = from; token < to; token++) if (documentWords.words.has(view.lower(token))) return true;
  return false;
}

/** "…, based on initial data from the ministry": on a record, by whoever keeps it. */
function basedFrame(view: View, at: number, end: number): Frame | null {
  const source = phraseAfter(view, at + 2, end);
  if (
    !source ||
    !view.tokensIn(...view.span(source.from, source.to)).some((token) => isRecordNoun(view, token))
  )
    return null;
  return { from: at, to: source.to, source, cue: { from: at, to: at + 2 } };
}

/** "Under the draft text, nations would pay": the record lays it down. */
function underFrame(view: View, at: number, end: number): Frame | null {
  let to = at + 1;
  while (to < end && view.lower(to) !== ',') to++;
  if (to >= end || to < at + 3) return null;
  const source = { from: at + 1, to };
  const last = to - 1;
  if (!documentWords.words.has(view.lemma(last)) && !documentWords.words.has(view.lower(last))) return null;
  // "Under the law, whoever misses three tests is banned": whatever the tense.
  if (RECORD_VERBS.laws.has(view.lemma(last)) || RECORD_VERBS.laws.has(view.lower(last)))
    return { from: at, to: source.to, source, cue: { from: at, to: at + 1 } };
  for (let token = source.to + 1; token < source.to + REACH; token++)
    if (UNREALISED.has(view.lower(token)) || POSSIBLE.has(view.lower(token)))
      return { from: at, to: source.to, source, cue: { from: at, to: at + 1 } };
  return null;
}

/** "For Ana Ruiz, the finding is “no surprise”": only with her words behind it; else it is what the author makes of her. */
function forFrame(view: View, at: number): Frame | null {
  if (!view.is(at + 1, 'PROPN') || !view.is(at + 2, 'PROPN')) return null;
  let to = at + 1;
  while (to < at + REACH && view.lower(to) !== ',') to++;
  if (view.lower(to) !== ',') return null;
  for (let token = to; token < to + 2 * REACH && view.sentenceStart(token) === at; token++)
    if (view.quotation(token) >= 0)
      return { from: at, to, source: { from: at + 1, to }, cue: { from: at, to: at + 1 } };
  return null;
}

/** "as Ruiz put it", "to hear Ruiz tell it". */
function puttingFrame(view: View, at: number, end: number): Frame | null {
  const from = view.lower(at) === 'to' ? at + 2 : at + 1;
  for (let token = from + 1; token < end - 1; token++) {
    if (!PUTTING.has(view.lemma(token)) || view.lower(token + 1) !== 'it') continue;
    const chain = verbChainStart(view, token, from);
    const source = phraseBefore(view, chain, from);
    return source && { from: at, to: token + 2, source, cue: { from: chain, to: token + 2 } };
  }
  return null;
}

/** "As the paper notes, …", "…, as Ruiz told the Courier,": only what tells when, where or to whom stands between verb and comma. */
function sayingFrame(view: View, at: number, end: number): Frame | null {
  for (let verb = at + 2; verb < end - 1; verb++) {
    if (/^[,;:.]$/.test(view.lower(verb))) return null;
    const pointedOut = view.lemma(verb) === 'point' && view.lower(verb + 1) === 'out';
    if (!view.is(verb, 'VERB', 'NOUN') || !(SAYING.has(view.lemma(verb)) || pointedOut)) continue;
    const chain = verbChainStart(view, verb, at + 1);
    const source = phraseBefore(view, chain, at + 1);
    if (source?.from !== at + 1) return null;
    const behind = verb + 1;
    if (view.lower(behind) !== ',' && !isAside(view, verb)) return null;
    for (let to = behind; to < end; to++) {
      if (view.is(to, 'VERB', 'AUX') || view.quotation(to) >= 0) return null;
      if (view.lower(to) === ',' || to === view.sentenceEnd(verb) - 1)
        return { from: at, to, source, cue: { from: chain, to: behind } };
    }
    return null;
  }
  return null;
}

/** "pointed *out*", "told *the Courier*", "wrote *in* a letter", "said *Monday*". */
function isAside(view: View, verb: number): boolean {
  const next = verb + 1;
  return (
    view.lemma(verb) === 'tell' || view.lower(next) === 'out' || view.is(next, 'ADP') || isTime(view, next)
  );
}

/** "in Ruiz’s view", "by his own account", "in the words of Ruiz". */
function viewFrame(view: View, at: number, end: number): Frame | null {
  for (let token = at + 1; token < end; token++) {
    if (/^[,;:.]$/.test(view.lower(token))) return null;
    if (!viewNouns.words.has(view.lower(token))) continue;
    if (view.lower(token + 1) === 'of') {
      const source = phraseAfter(view, token + 2, end);
      return source && { from: at, to: source.to, source, cue: { from: at, to: token + 2 } };
    }
    const owner = ownerOf(view, at + 1, token);
    return owner && { from: at, to: token + 1, source: owner, cue: { from: token, to: token + 1 } };
  }
  return null;
}

/** "Ruiz’s", "his (own)", "the mayor’s": whose the view is. */
function ownerOf(view: View, from: number, noun: number): TokenRange | null {
  for (let token = noun - 1; token >= from; token--) {
    if (/^['’]s?$/.test(view.lower(token))) return token > from ? { from, to: token } : null;
    if (/^(?:his|her|their|its)$/.test(view.lower(token))) return { from: token, to: token + 1 };
  }
  return null;
}

function lastWord(view: View, end: number): number {
  return view.is(end - 1, 'PUNCT') && view.quotation(end - 1) < 0 ? end - 1 : end;
}
