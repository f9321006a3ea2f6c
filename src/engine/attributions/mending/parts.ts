import { CONTENT_OPENERS } from '../../lexicons/clause-words.ts';
import type { Span } from '../../report.ts';
import { lastStartingBy } from '../../text/ranges.ts';
import type { Draft } from '../finding/drafts.ts';
import { phraseBefore } from '../phrases.ts';
import type { View } from '../view.ts';

/** What stands for what is said, before the cue's subject: "*what* she called a scandal", "a law *which* he says is bad". */
const RELATIVE = /^(?:which|what)$/;
/** Who, as the subject of a passive: "the senator *who* is expected to win". */
const RELATIVE_SUBJECT = /^(?:which|that|who)$/;
const BE = /^(?:be|is|are|was|were|been|being|['’](?:s|re))$/;
const PARTICIPLE = /(?:ed|en|said|thought|known|understood|held)$/;
const STANDS_FOR_NOTHING = /^(?:it|there)$/;
/** How far a content may be let out to its clause's end, in tokens, and what ends the clause. */
const CLAUSE_REACH = 60;
const CLAUSE_MARK = /^(?:[,;:—–.?!]|--)$/;

/** Gives the contents of a sentence's drafts the parts that grammar says they have, and takes cue and source out of them. */
export function fitParts(view: View, drafts: readonly Draft[]): void {
  const taken = drafts.flatMap(({ source, cue }) => [...source, ...cue]).sort((a, b) => a[0] - b[0]);
  const ranges = taken.map(([start, end]) => ({ start, end }));
  for (const draft of drafts) {
    if (draft.content.length === 0 || draft.cue.length === 0) continue;
    draft.content = cutOut(view, cutOut(view, draft.content, draft.cue), draft.source);
    draft.content = withRelative(view, draft);
    draft.content = withSubject(view, draft);
    draft.content = toClauseEnd(view, draft, ranges);
    draft.content = beforeAccording(view, draft);
  }
}

/** "The club is *reportedly* spending …": the cue is no part of what is said. */
function cutOut(view: View, content: Span[], cut: readonly Span[]): Span[] {
  return content.flatMap((span): Span[] => {
    const inner = cut.find(([from, to]) => span[0] < from && to < span[1]);
    if (!inner) return [span];
    const before = view.tokensIn(span[0], inner[0]);
    const behind = view.tokensIn(inner[1], span[1]);
    if (view.lower(before.at(-1) ?? -1) === ',') before.pop();
    if (view.lower(behind[0] ?? -1) === ',') behind.shift();
    return [...spanOf(view, before), ...spanOf(view, behind)];
  });
}

/** "something *which* the police said they found": the relative word stands for what is said. */
function withRelative(view: View, { source, cue, content }: Draft): Span[] {
  const [first = -1] = view.tokensOf(source);
  const [verb = -1] = view.tokensOf(cue);
  const opens = firstToken(view, content);
  if (first < 0 || verb < first || opens < first || CONTENT_OPENERS.has(view.lower(opens))) return content;
  return RELATIVE.test(view.lower(first - 1)) ? [view.span(first - 1, first), ...content] : content;
}

/** "*The sale* is expected to …": the subject of a passive is what something is said of, whoever says so. */
function withSubject(view: View, { source, cue, content }: Draft): Span[] {
  const tokens = view.tokensOf(cue);
  const [first = -1] = tokens;
  const opens = firstToken(view, content);
  if (opens < first || source.some(([start]) => start < view.start(first)) || !isPassive(view, tokens))
    return content;
  let to = first;
  while (view.is(to - 1, 'AUX', 'ADV')) to--;
  const floor = view.sentenceStart(first);
  const before = view.lower(to - 1);
  if (to <= floor || STANDS_FOR_NOTHING.test(before)) return content;
  if (RELATIVE_SUBJECT.test(before)) return [view.span(to - 1, to), ...content];
  const subject = phraseBefore(view, to, floor);
  return subject ? [view.span(subject.from, subject.to), ...content] : content;
}

function isPassive(view: View, cue: readonly number[]): boolean {
  const be = cue.findIndex((token) => BE.test(view.lower(token)));
  const verb = cue.findIndex((token) => view.is(token, 'VERB') && PARTICIPLE.test(view.lower(token)));
  return be >= 0 && be < verb;
}

/** Nothing that is said ends in "of the" or "but": it goes on to the clause's end, as far as no draft's source or cue stands there. */
function toClauseEnd(
  view: View,
  { content }: Draft,
  taken: readonly { start: number; end: number }[],
): Span[] {
  const last = content.at(-1);
  if (!last) return content;
  const first = view.tokenFrom(last[0]);
  const open = view.tokenFrom(last[1]) - 1;
  if (first >= open) return content;
  if (!view.is(open, 'DET', 'ADP', 'SCONJ', 'CCONJ')) return content;
  const sentence = view.sentenceStart(open);
  const level = view.quotation(open);
  let to = open + 1;
  while (
    to < open + CLAUSE_REACH &&
    view.sentenceStart(to) === sentence &&
    view.quotation(to) === level &&
    !CLAUSE_MARK.test(view.lower(to))
  )
    to++;
  if (to === open + 1) return content;
  const span = view.span(first, to);
  const nearest = taken[lastStartingBy(taken, span[1] - 1)];
  const isTaken = nearest !== undefined && nearest.end > last[1];
  return isTaken ? content : [...content.slice(0, -1), span];
}

/** "It fell, according to data *released on Monday*.": what describes the source is not what it says. */
function beforeAccording(view: View, { source, cue, content }: Draft): Span[] {
  const [according = -1] = view.tokensOf(cue);
  const last = view.tokensOf(source).at(-1) ?? -1;
  const opens = firstToken(view, content);
  if (content.length > 1 || last < 0 || opens !== last + 1 || view.lower(according) !== 'according')
    return content;
  const first = view.sentenceStart(according);
  if (first >= according - 2 || view.lower(according - 1) !== ',') return content;
  return [view.span(first, according - 1)];
}

function firstToken(view: View, [first]: readonly Span[]): number {
  return first ? view.tokenFrom(first[0]) : -1;
}

function spanOf(view: View, tokens: readonly number[]): Span[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined ? [] : [view.span(first, last + 1)];
}
