import { REPORTING, SAYING } from '../cue-lemmas.ts';
import { enclosing } from '../enclosing.ts';
import type { Draft } from '../finding/drafts.ts';
import type { View } from '../view.ts';

/** How far into what is said a verb is looked for: bounds the work where many contents overlap. */
const REACH = 60;

/**
 * A sentence's drafts without those in another's content that report nothing for sure: acts, plans and wishes in what somebody
 * says ("Lee said the mayor refused to go") are part of the story told. A report within a report needs a source that a noun
 * names, a verb that reports, and a clause or quoted words that it reports.
 */
export function withoutDoubtfulNested(view: View, drafts: readonly Draft[]): Draft[] {
  const within = enclosing(drafts);
  return drafts.filter((draft, index) => within[index] === null || draft.byForm || isReport(view, draft));
}

function isReport(view: View, { source, cue, content }: Draft): boolean {
  const cues = view.tokensOf(cue);
  if (!cues.some((token) => REPORTING.has(view.lemma(token)))) return false;
  const sources = view.tokensOf(source);
  if (!sources.some((token) => view.is(token, 'NOUN', 'PROPN'))) return false;
  const [first, ...others] = view.tokensOf(content).slice(0, REACH);
  if (first === undefined) return false;
  if (view.lower(first) === 'for' && others.some((token) => view.lower(token) === 'to')) return true;
  if ([first, ...others].some((token) => view.quotation(token) >= 0)) return true;
  if (view.lower(first) === 'to' || !others.some((token) => view.isFiniteVerb(token))) return false;
  // Beliefs and judgments: unnamed people's, whom a report is about; named people's where the form shows a report.
  return (
    cues.some((token) => SAYING.has(view.lemma(token))) ||
    view.lower(first) === 'that' ||
    !sources.some((token) => view.is(token, 'PROPN'))
  );
}
