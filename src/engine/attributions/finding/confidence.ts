import { MAINTAINING } from '../../lexicons/cue-forms.ts';
import { JUDGING_ALOUD } from '../../lexicons/cue-verbs.ts';
import type { TokenRange } from '../phrases.ts';
import type { View } from '../view.ts';
import type { Anchor } from './drafts.ts';

function opensClause(view: View, { from, to }: TokenRange): boolean {
  if (view.lower(from) === 'that') return true;
  for (let token = from + 1; token < Math.min(to, from + 6); token++) {
    if (/^(?:,|that|which|who|of|in|to|as)$/.test(view.lower(token))) return false;
    if (view.is(token, 'VERB', 'AUX')) return view.isFiniteVerb(token);
  }
  return false;
}

/** Plain speech is nearly always right; beliefs and judgments are what annotators disagree about. */
export function confidenceOf(
  view: View,
  { cue, from, inverted }: Anchor,
  content: readonly TokenRange[],
): number {
  const quoted = content.some((part) => view.quotation(part.from) >= 0 || view.quotation(part.to - 1) >= 0);
  if (cue.shape === 'according' || inverted || quoted) return 0.97;
  if (cue.shape !== 'verb') return 0.85;
  if (cue.forum) return 0.92;
  if (cue.linked) return 0.82;
  // "The BBC understands that …": its own finding, told by nobody it names.
  if (view.lower(cue.to - 1) === 'understands' && view.is(cue.from - 1, 'PROPN')) return 0.92;
  if (cue.frame === 'judgment' && JUDGING_ALOUD.has(view.lemma(cue.to - 1))) return 0.85;
  // "termed the omission “baffling”": even one word in quotation marks is theirs.
  const marked = content.some(
    (part) => /^["“”]$/.test(view.lower(part.to - 1)) || /^["“”]$/.test(view.lower(part.to)),
  );
  if (cue.frame === 'judgment' && marked) return 0.85;
  if (view.lemma(cue.to - 1) === 'accuse' && view.is(cue.from - 1, 'PROPN', 'NOUN', 'PUNCT')) return 0.85;
  // "The dam will not hold, engineers think.": behind a clause and a comma nothing but a report can stand.
  const closes = view.is(cue.to, 'PUNCT') || view.sentenceStart(cue.to) === cue.to;
  if (cue.frame === 'belief' && closes && content.every((part) => part.to <= from)) return 0.92;
  // "Strand, of the county’s farm office, recommends that growers scout": "that" leaves no doubt.
  if (
    cue.frame === 'belief' &&
    content.some((part) => view.lower(part.from) === 'that' && view.is(part.from, 'SCONJ'))
  )
    return 0.82;
  if (
    MAINTAINING.has(view.lemma(cue.to - 1)) &&
    /(?:s|ed|t)$/.test(view.lower(cue.to - 1)) &&
    content.some((part) => opensClause(view, part))
  )
    return 0.85;
  return cue.frame === 'speech' || cue.frame === 'address' ? 0.92 : 0.7;
}
