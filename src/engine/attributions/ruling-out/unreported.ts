import { ANYBODY, BEHIND_CALLED, FREE_RELATIVES } from '../../lexicons/clause-words.ts';
import { creditLines } from '../../lexicons/credit-lines.ts';
import {
  ANSWERING,
  HEARSAY_PASSIVES,
  NEGATIONS,
  POSSIBLE,
  UNACHIEVED,
  UNREALISED,
} from '../../lexicons/cue-forms.ts';
import { VERB_SORTS } from '../../lexicons/other-verbs.ts';
import { FIRST_PERSON_PRONOUNS } from '../../lexicons/pronouns.ts';
import { Expressions } from '../../patterns/expressions.ts';
import type { Span } from '../../report.ts';
import type { Sentence } from '../../text/document.ts';
import { SAYING } from '../cue-lemmas.ts';
import type { Draft } from '../finding/drafts.ts';
import type { View } from '../view.ts';

/** How far behind its cue a question may end. */
const QUESTION_REACH = 60;
const IF = /^(?:if|unless)$/;

/** Whether the source is nobody in particular, and nothing is quoted. */
export function isAnybody(view: View, { source, content, quoted }: Draft): boolean {
  const [who, ...others] = wordsOf(view, source);
  if (quoted || who === undefined || others.length > 0 || !ANYBODY.has(who)) return false;
  return !content.some((span) => isInQuotation(view, span));
}

/**
 * Whether the author speaks: "I believe", "we now know", outside all quotation marks. What an author thinks or remembers is the article's own
 * voice; whoever else says "I" without such marks has a label before the words.
 */
export function isAuthor(view: View, { source }: Draft): boolean {
  const [who, ...others] = view.tokensOf(source);
  if (who === undefined || others.length > 0 || view.quotation(who) >= 0) return false;
  return FIRST_PERSON_PRONOUNS.has(view.lower(who));
}

const CREDIT_LINES = new Expressions(creditLines.patterns);
/** How long a credit line may be, in code units. */
const CREDIT_LENGTH = 240;

/** "Ana Ruiz contributed to this report.": the article's own people, whom nobody cites. */
export function isCredit({ document }: View, { start, end }: Sentence): boolean {
  if (end - start > CREDIT_LENGTH) return false;
  const line = document.text.slice(start, end);
  return CREDIT_LINES.fit(line);
}

/**
 * Whether the attribution reports what somebody said, wrote or thinks. Not: what will or could be said ("will announce"),
 * what was not ("have not said when").
 */
export function isReported(view: View, draft: Draft): boolean {
  const { cue, content, quoted } = draft;
  if (
    cue.length === 0 ||
    content.length === 0 ||
    content.some((span) => isInQuotation(view, span) && !quoted)
  )
    return true;
  if (isOtherClause(view, draft, view.tokensOf(cue))) return false;
  const words = wordsOf(view, cue);
  return !words.some((word) => UNREALISED.has(word) || POSSIBLE.has(word) || isNegation(word));
}

/**
 * Whether the tagger's cue stands for words or thoughts that there were. It learned from PolNeAR, which counts also what will be, would be
 * or was not said, and what people tried or met to say.
 */
export function isRealised(view: View, draft: Draft): boolean {
  const { cue, content, quoted } = draft;
  const tokens = view.tokensOf(cue);
  const [first] = tokens;
  if (first === undefined || quoted || content.some((span) => isInQuotation(view, span))) return true;
  const words = tokens.map((token) => view.lower(token));
  if (
    words[0] === 'to' ||
    words.some((word) => UNREALISED.has(word)) ||
    isUnsaid(view, tokens, draft.source.length > 0)
  )
    return false;
  const to = words.indexOf('to');
  if (
    to > 0 &&
    to < words.length - 1 &&
    tokens.slice(0, to).some((token) => UNACHIEVED.has(view.lemma(token)))
  )
    return false;
  return (
    !isSupposedOrAsked(view, draft, first) && !isOtherClause(view, draft, tokens) && !isSummoned(view, tokens)
  );
}

/**
 * Whether the cue's clause is only a part of another that it doesn't report: its subject ("everything he says is a lie", "that they joined
 * says something"), a description of somebody in it ("Lee, who advises the mayor, met Poe"), or what somebody refuses or hopes to do
 * ("refuses to pay or explain why").
 */
function isOtherClause(view: View, { source, content }: Draft, cue: readonly number[]): boolean {
  const who = view.tokensOf(source);
  const what = view.tokensOf(content);
  const [first = -1, last = -1] = [who[0], cue.at(-1)];
  const free = FREE_RELATIVES.has(view.lower(first)) || FREE_RELATIVES.has(view.lower(first - 1));
  if (free && what[0] === last + 1 && view.is(last + 1, 'AUX')) return true;
  if (who.length > 3 && /^(?:that|whether|how)$/.test(view.lower(first))) return true;
  if (who.some((token) => IF.test(view.lower(token)))) return true;
  const relative = who.length === 1 && /^(?:who|which)$/.test(view.lower(first));
  if (relative && what.length > 0 && (what.at(-1) as number) < first) return true;
  const [verb = -1] = cue;
  return (
    who.length === 0 &&
    cue.length === 1 &&
    view.is(verb, 'VERB') &&
    view.lower(verb) === view.lemma(verb) &&
    /^(?:or|and)$/.test(view.lower(verb - 1))
  );
}

/** "Officers were called to a bar", "called in to help", "called on by the town": summoned, not said. */
function isSummoned(view: View, cue: readonly number[]): boolean {
  const called = cue.find((token) => view.lower(token) === 'called');
  if (called === undefined || !BEHIND_CALLED.has(view.lower(called + 1))) return false;
  return view.lower(called - 1) === ',' || cue.some((token) => token < called && view.lemma(token) === 'be');
}

/** "has not said when": not to believe, want or support a thing is an attitude, but what one did not say or do, nobody reports. */
function isUnsaid(view: View, cue: readonly number[], hasSource: boolean): boolean {
  const head = cue.findLast((token) => view.is(token, 'VERB'));
  const not = cue.findLast((token) => isNegation(view.lower(token)));
  if (head === undefined || not === undefined || view.lower(not - 1) === 'could') return false;
  if (cue.some((token) => token > not && token < head && !view.is(token, 'ADV', 'AUX'))) return false;
  const lemma = view.lemma(head);
  if (SAYING.has(lemma)) return !ANSWERING.has(lemma);
  // "Online polls are not considered random samples": nobody's view; but "is not thought to be hurt".
  if (!hasSource && cue.some((token) => view.lemma(token) === 'be') && !HEARSAY_PASSIVES.has(lemma))
    return true;
  const sort = VERB_SORTS.get(lemma);
  return sort === 'act' || sort === 'speech-act';
}

/** "If the judge asks …", "has she called for …?": a supposition, a question. */
function isSupposedOrAsked(view: View, { source }: Draft, first: number): boolean {
  const who = view.tokensOf(source);
  const from = Math.min(who[0] ?? first, first);
  if (IF.test(view.lower(from - 1))) return true;
  return who[0] === from && view.is(from - 1, 'AUX') && isQuestion(view, first);
}

function isQuestion(view: View, token: number): boolean {
  let at = token;
  while (at < token + QUESTION_REACH && !/^[.?!]$/.test(view.lower(at))) at++;
  return view.lower(at) === '?';
}

function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't");
}

function isInQuotation(view: View, [start, end]: Span): boolean {
  return view.tokensIn(start, end).some((token) => view.quotation(token) >= 0);
}

function wordsOf(view: View, spans: readonly Span[]): string[] {
  return view.tokensOf(spans).map((token) => view.lower(token));
}
