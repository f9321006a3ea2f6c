import { CLAUSE_OPENERS, PHRASE_ENDS } from '../../lexicons/clause-words.ts';
import { VERB_SORTS } from '../../lexicons/other-verbs.ts';
import { REPORTING } from '../cue-lemmas.ts';
import type { Draft } from '../finding/drafts.ts';
import type { View } from '../view.ts';

/**
 * How sure the tagger must be of an attribution whose content asserts nothing by itself, by cue: a reporting verb
 * ("criticized the plan"), how somebody stands to a thing ("opposes the plan"), any other ("has echoes of the plan"), an act ("signed the plan").
 * By the label guide acts, wishes and plans count only where they are reported as somebody's words or thoughts; PolNeAR, on which the
 * tagger is trained, counts more of them.
 */
const LEAST_BY_REPORTING_VERB = 0.3;
const LEAST_BY_STANCE = 0.35;
const LEAST_OTHERWISE = 0.5;
const LEAST_BY_ACT = 0.7;
/** And of a cue that is no reporting verb and has no content at all ("has championed"). */
const LEAST_WITH_NOTHING = 0.6;

/** How far into the content its verb is looked for, and what ends a noun phrase before one comes. */
const REACH = 10;

/** Whether the draft reports an assertion: quoted words or a clause, or else a cue that is sure enough. */
export function reportsAssertion(view: View, draft: Draft): boolean {
  const cue = view.tokensOf(draft.cue);
  const content = view.tokensOf(draft.content);
  if (draft.opens || draft.byForm || cue.length === 0 || content.some((token) => view.quotation(token) >= 0))
    return true;
  if (cue.some((token) => REPORTING.has(view.lemma(token))))
    return holdsVerb(view, content) || draft.confidence >= LEAST_BY_REPORTING_VERB;
  if (content.length === 0) return draft.confidence >= LEAST_WITH_NOTHING;
  return opensClause(view, content) || draft.confidence >= leastBy(view, cue);
}

function leastBy(view: View, cue: readonly number[]): number {
  const sorts = cue
    .filter((token) => view.is(token, 'VERB'))
    .map((token) => VERB_SORTS.get(view.lemma(token)));
  if (sorts.includes('act')) return LEAST_BY_ACT;
  return sorts.at(-1) === undefined ? LEAST_OTHERWISE : LEAST_BY_STANCE;
}

function holdsVerb(view: View, [first, ...others]: readonly number[]): boolean {
  return view.lower(first ?? -1) !== 'to' && others.some((token) => view.isFiniteVerb(token));
}

/** Whether the content is a clause from its first words on: "that …", or a short subject and its verb. */
function opensClause(view: View, content: readonly number[]): boolean {
  const [first = -1, ...others] = content;
  if (CLAUSE_OPENERS.has(view.lower(first))) return true;
  for (const token of others.slice(0, REACH)) {
    if (view.lower(token) === ',' || PHRASE_ENDS.has(view.lower(token))) return false;
    if (view.is(token, 'VERB', 'AUX')) return view.isFiniteVerb(token);
  }
  return false;
}
