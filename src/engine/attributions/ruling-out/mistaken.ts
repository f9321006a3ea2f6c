import { CLAUSE_OPENERS } from '../../lexicons/clause-words.ts';
import { crowdWords } from '../../lexicons/crowd-words.ts';
import { ACTS, PLANNING, REQUESTS } from '../../lexicons/cue-forms.ts';
import { documentWords } from '../../lexicons/document-words.ts';
import { eventNouns } from '../../lexicons/event-nouns.ts';
import { insiderWords } from '../../lexicons/insider-words.ts';
import { organizationWords, outletDescriptions } from '../../lexicons/organization-words.ts';
import { titleWords } from '../../lexicons/role-words.ts';
import { REPORTING, SAYING } from '../cue-lemmas.ts';
import type { Draft } from '../finding/drafts.ts';
import { isRecordNoun } from '../finding/record-nouns.ts';
import type { View } from '../view.ts';
import { headOf } from './named-speaker.ts';

/** How sure the tagger must be of a bare colon as a cue. */
const LEAST_BY_COLON = 0.6;

/**
 * Whether the tagger's cue is no cue by the look of its words: a title before a name ("Rovers *coach* Ana Ruiz"), a heading's colon, or a verb
 * whose subject is an event ("the crisis forced a rethink"). Quoted words overrule the last two.
 */
export function isMistaken(view: View, draft: Draft): boolean {
  const cue = view.tokensOf(draft.cue);
  const [only] = cue;
  if (only === undefined) return false;
  if (cue.length === 1 && isTitle(view, only)) return true;
  // "told the *Express*": a name.
  if (cue.length === 1 && view.is(only, 'PROPN') && view.lower(only - 1) === 'the') return true;
  // "a group *calling* itself NightLoom"
  if (view.lower(only) === 'calling' && /^(?:itself|themselves|himself|herself)$/.test(view.lower(only + 1)))
    return true;
  // "learned the hard way"
  if (
    /^learn(?:ed|t|s)$/.test(view.lower(only)) &&
    view.lower(only + 1) === 'the' &&
    view.lower(only + 2) === 'hard'
  )
    return true;
  if (isQuoted(view, draft)) return false;
  if (isImpression(view, cue) || isOwnComment(view, draft, cue) || isHearer(view, cue)) return true;
  if (cue.length === 1 && isOfThing(view, draft)) return true;
  if (cue.length === 1 && view.lower(only) === ':')
    return draft.confidence < LEAST_BY_COLON && lengthOf(view, draft) > 1;
  return !cue.some((token) => SAYING.has(view.lemma(token))) && isEvent(view, draft);
}

/** "The president seemed like a spent force", "it appears not to be finished": how things look to the author. */
function isImpression(view: View, cue: readonly number[]): boolean {
  return (
    cue.some((token) => /^(?:seem|appear)$/.test(view.lemma(token))) &&
    cue.every(
      (token) =>
        /^(?:seem|appear|like|as)$/.test(view.lemma(token)) || view.is(token, 'AUX', 'ADV', 'PART', 'PUNCT'),
    )
  );
}

/** "It is safe to say that …": what the author thinks of saying it; "hard to say whether". */
function isOwnComment(view: View, { source }: Draft, cue: readonly number[]): boolean {
  const last = cue.at(-1) ?? -1;
  return (
    view.tokensOf(source).every((token) => view.lower(token) === 'it') &&
    view.lower(last - 1) === 'to' &&
    (view.is(last - 2, 'ADJ') || view.lower(last - 2) === 'enough')
  );
}

const ASKING = /^(?:ask|tell|instruct|invite)$/;

/** "The children were told *to wait outside*": who is asked to do something hears, and nobody is said to speak. */
function isHearer(view: View, cue: readonly number[]): boolean {
  const last = cue.findLast((token) => view.is(token, 'VERB')) ?? -1;
  return ASKING.test(view.lemma(last)) && view.lemma(last - 1) === 'be' && view.lower(last + 1) === 'to';
}

/** How far before "which" what it takes up may stand, in tokens. */
const ANTECEDENT_REACH = 5;

/** "The mosaic, *which* shows …": neither a record nor anybody. */
function isOfThing(view: View, { source }: Draft): boolean {
  const [which = -1, ...others] = view.tokensOf(source);
  if (others.length > 0 || view.lower(which) !== 'which' || view.lower(which - 1) !== ',') return false;
  if (!view.is(which - 2, 'NOUN')) return false;
  for (
    let token = which - 2;
    token > Math.max(view.sentenceStart(which) - 1, which - 2 - ANTECEDENT_REACH);
    token--
  )
    if (view.is(token, 'PROPN') || isRecordNoun(view, token) || isKnown(view, token)) return false;
  return true;
}

/** Whether a noun for bodies or people stands there. */
function isKnown(view: View, token: number): boolean {
  return [documentWords, organizationWords, insiderWords, crowdWords, outletDescriptions].some(
    ({ words }) => words.has(view.lemma(token)) || words.has(view.lower(token)),
  );
}

/** Whether the draft's cue only tells of a plan ("plans to leave"), and nothing is quoted. */
export function isPlanTold(view: View, draft: Draft): boolean {
  return !isQuoted(view, draft) && isPlan(view, view.tokensOf(draft.cue));
}

/** Whether the draft's cue only tells of an act with its object ("ordered a strike"), and nothing is quoted. */
export function isActTold(view: View, draft: Draft): boolean {
  return !isQuoted(view, draft) && isActWithObject(view, draft, view.tokensOf(draft.cue));
}

function isQuoted(view: View, { content }: Draft): boolean {
  return view.tokensOf(content).some((token) => view.quotation(token) >= 0);
}

/** How far into the content its object is looked for. */
const OBJECT_REACH = 8;

/** "The centre plans to release the figures": an intention that nobody is said to have told. */
function isPlan(view: View, cue: readonly number[]): boolean {
  // "announced plans to leave"
  if (cue.some((token) => REPORTING.has(view.lemma(token)))) return false;
  return cue.some(
    (token) =>
      PLANNING.has(view.lemma(token)) && view.is(token, 'VERB', 'NOUN') && view.lower(token + 1) === 'to',
  );
}

/** "ordered a strike", "rejected a request": an act of which the sentence tells, not a report. */
function isActWithObject(view: View, draft: Draft, cue: readonly number[]): boolean {
  const verb = cue.at(-1) ?? -1;
  const lemma = view.lemma(verb);
  if (!ACTS.has(lemma) || !view.is(verb, 'VERB')) return false;
  const content = view.tokensOf(draft.content).slice(0, OBJECT_REACH);
  if (content.length === 0 || content.some((token) => CLAUSE_OPENERS.has(view.lower(token)))) return false;
  if (lemma === 'reject') return content.some((token) => REQUESTS.has(view.lower(token)));
  // "ordered the guards to leave": words to somebody.
  return !content.some((token) => view.lower(token) === 'to' && view.is(token + 1, 'VERB'));
}

/** "Miners *coach* Rick Delahunt": a title between a body and a name. */
function isTitle(view: View, token: number): boolean {
  // "the executive order that …"
  if (view.lower(token) === 'order')
    return /^(?:executive|court|gag|restraining|travel)$/.test(view.lower(token - 1));
  return (
    titleWords.words.has(view.lower(token)) && view.is(token - 1, 'PROPN') && view.is(token + 1, 'PROPN')
  );
}

/** "Pence: I will go": one word before the colon is a name sooner than a heading. */
function lengthOf(view: View, { source }: Draft): number {
  return view.tokensOf(source).length;
}

function isEvent(view: View, { source }: Draft): boolean {
  const tokens = view.tokensOf(source);
  const head = headOf(view, tokens);
  if (head === undefined || tokens.length < 2 || !view.is(head, 'NOUN')) return false;
  const word = view.lower(head);
  const one = view.lemma(head);
  return !isKnown(view, head) && (eventNouns.words.has(one) || eventNouns.endings.test(word));
}
