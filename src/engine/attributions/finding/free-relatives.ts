import { CALLING, HEARSAY_PASSIVES, SEEING_AS } from '../../lexicons/cue-forms.ts';
import type { Sentence } from '../../text/document.ts';
import { REPORTING } from '../cue-lemmas.ts';
import { phraseBefore, verbChainStart } from '../phrases.ts';
import type { View } from '../view.ts';
import { type Draft, draftByForm } from './drafts.ts';

/** How sure it is: the frame says whose word for the thing follows. */
const CONFIDENCE = 0.85;
/** How far behind "what" the verb may stand. */
const VERB_REACH = 12;
/** How long what the thing is called may be, in tokens. */
const LONGEST = 20;

/**
 * "in *what residents see as* a failure to plan", "*what he termed* a stitch-up": the sentence takes over somebody's word for a thing. One
 * draft for each such clause that the sentence holds.
 */
export function freeRelatives(view: View, { firstToken, endToken }: Sentence): Draft[] {
  const drafts: Draft[] = [];
  for (let what = firstToken; what < endToken - 3; what++) {
    if (view.lower(what) !== 'what' || view.quotation(what) >= 0) continue;
    const draft = clauseBehind(view, what, endToken);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/**
 * The tagger's drafts without those whose content is such a clause and whose cue reports nothing itself: in "drew anger for what residents see
 * as a failure" the residents speak.
 */
export function withoutSurrounding(view: View, clauses: readonly Draft[], drafts: readonly Draft[]): Draft[] {
  if (clauses.length === 0) return [...drafts];
  const subjects = new Set(clauses.map(({ source }) => view.tokensOf(source)[0]));
  return drafts.filter(({ cue, content }) => {
    const [first = -1] = view.tokensOf(content);
    const surrounds = view.lower(first) === 'what' && subjects.has(first + 1);
    return !surrounds || view.tokensOf(cue).some((token) => REPORTING.has(view.lemma(token)));
  });
}

function clauseBehind(view: View, what: number, end: number): Draft | null {
  for (let verb = what + 2; verb < Math.min(end - 1, what + VERB_REACH); verb++) {
    if (!view.is(verb, 'VERB')) continue;
    const lemma = view.lemma(verb);
    const as = SEEING_AS.has(lemma) && view.lower(verb + 1) === 'as';
    if (!as && !CALLING.has(lemma) && !(HEARSAY_PASSIVES.has(lemma) && leadsToBe(view, verb + 1)))
      return null;
    const chain = verbChainStart(view, verb, what + 2);
    const source = phraseBefore(view, chain, what + 1);
    if (source?.from !== what + 1) return null;
    const from = as ? verb + 2 : verb + 1;
    const to = phraseEnd(view, from, end);
    if (to === from) return null;
    return draftByForm(
      'finding/free-relatives',
      {
        source: [view.span(source.from, source.to)],
        cue: [view.span(chain, from)],
        content: [view.span(from, to)],
      },
      CONFIDENCE,
    );
  }
  return null;
}

/** "what she said *were* screenshots", "what they believe *to be* a hoax" */
function leadsToBe(view: View, token: number): boolean {
  return view.lemma(view.lower(token) === 'to' ? token + 1 : token) === 'be';
}

/** Where the name for the thing ends: with its quotation, before a comma, a clause or a verb of the sentence around it. */
function phraseEnd(view: View, from: number, end: number): number {
  const quoted = view.quotation(from);
  let to = from;
  for (; to < Math.min(end, from + LONGEST); to++) {
    if (quoted >= 0 ? view.quotation(to) !== quoted : /^[,;:.?!)–—]$/.test(view.lower(to))) break;
    if (quoted < 0 && to > from && view.isFiniteVerb(to) && !view.is(to - 1, 'ADP')) break;
  }
  return to;
}
