import { REPORTING } from './cue-lemmas.ts';
import type { Draft } from './drafts.ts';
import type { View } from './view.ts';

/**
 * How sure the tagger must be of an attribution whose content asserts nothing by itself, by cue: a reporting verb
 * ("criticized the plan"), anything else ("endorsed the plan", "plans to leave"). By the label guide acts, wishes and plans count only
 * where they are reported as somebody's words or thoughts; PolNeAR, on which the tagger is trained, counts more of them.
 */
const LEAST_BY_REPORTING_VERB = 0.3;
const LEAST_OTHERWISE = 0.35;
/** And of a cue that is no reporting verb and has no content at all ("has championed"). */
const LEAST_WITH_NOTHING = 0.6;

/** Whether the draft reports an assertion: quoted words or a clause, or else a cue that is sure enough. */
export function reportsAssertion(view: View, draft: Draft): boolean {
  const cue = draft.cue.flatMap(([start, end]) => view.tokensIn(start, end));
  if (draft.opens || cue.length === 0 || isAssertion(view, draft)) return true;
  const reporting = cue.some((token) => REPORTING.has(view.lemma(token)));
  if (draft.content.length === 0 && !reporting) return draft.confidence >= LEAST_WITH_NOTHING;
  return draft.confidence >= (reporting ? LEAST_BY_REPORTING_VERB : LEAST_OTHERWISE);
}

function isAssertion(view: View, { content }: Draft): boolean {
  const tokens = content.flatMap(([start, end]) => view.tokensIn(start, end));
  if (tokens.some((token) => view.quotation(token) >= 0)) return true;
  return view.lower(tokens[0] ?? -1) !== 'to' && tokens.slice(1).some((token) => view.isFiniteVerb(token));
}
