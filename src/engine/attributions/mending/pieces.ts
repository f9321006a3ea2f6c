import { SETTING_OPENERS } from '../../lexicons/clause-words.ts';
import type { Span } from '../../report.ts';
import { SAYING } from '../cue-lemmas.ts';
import type { Draft } from '../finding/drafts.ts';
import type { View } from '../view.ts';

/** How far into a piece its verb is looked for: bounds the work where many contents overlap. */
const REACH = 60;
const SUBORDINATOR = /^(?:that|whether|if)$/;

/** Puts the pieces of a content together that grammar doesn't let stand apart, and drops those that can't belong to it. */
export function fitPieces(view: View, draft: Draft): void {
  if (draft.cue.length === 0) return;
  const [only] = draft.content;
  if (only && draft.content.length === 1) draft.content = [wholeClause(view, draft, only)];
  if (draft.content.length < 2) return;
  const pieces: Span[] = [];
  for (const piece of draft.content) {
    const last = pieces.at(-1);
    if (last && isSetting(view, draft, last, piece)) pieces.pop();
    else if (last && isTorn(view, draft, last, piece)) {
      pieces.pop();
      pieces.push([last[0], piece[1]]);
      continue;
    } else if (last && isElsewhere(view, draft, last, piece)) continue;
    pieces.push(piece);
  }
  draft.content = pieces;
}

/** "The poll found *that* most voters said …": a conjunction alone opens what it finds, to the sentence's end, whoever speaks there. */
function wholeClause(view: View, { cue }: Draft, only: Span): Span {
  const [first = -1, ...others] = view.tokensIn(...only);
  if (others.length > 0 || only[0] < endOf(cue) || !SUBORDINATOR.test(view.lower(first))) return only;
  let end = Math.min(view.sentenceEnd(first), first + REACH);
  while (end > first + 1 && view.is(end - 1, 'PUNCT')) end--;
  const level = view.quotation(first);
  return view.quotation(end - 1) === level ? view.span(first, end) : only;
}

/** "*In a letter*, Lee wrote, “It is over.”": behind the cue a sentence of its own is quoted, to which the words before don't belong. */
function isSetting(view: View, { cue }: Draft, before: Span, behind: Span): boolean {
  if (before[1] > startOf(cue) || behind[0] < endOf(cue)) return false;
  const said = view.tokensIn(...before).slice(0, REACH);
  const [first = -1] = said;
  const mark = view.tokenFrom(behind[0]);
  if (first !== view.sentenceStart(mark) || said.some((token) => view.quotation(token) >= 0)) return false;
  if (view.quotation(mark) < 0 || view.quotation(mark - 1) === view.quotation(mark)) return false;
  const { text } = view.document;
  if (!/^\p{Lu}/u.test(text.slice(view.start(mark + 1)))) return false;
  return (
    view.is(first, 'ADP') ||
    SETTING_OPENERS.has(view.lower(first)) ||
    !said.some((token) => view.isFiniteVerb(token))
  );
}

/** "The poll found *that* most voters said *they were tired*": both pieces are one clause, whoever speaks within it. */
function isTorn(view: View, draft: Draft, first: Span, second: Span): boolean {
  const end = endOf(draft.cue);
  if (first[0] < end) return false;
  const gap = view.tokensIn(first[1], second[0]);
  const words = view.tokensIn(...first).slice(0, REACH);
  const [opens = -1] = words;
  const next = view.tokenFrom(second[0]);
  if (view.sentenceStart(opens) !== view.sentenceStart(next)) return false;
  if (view.lower(next) === 'which') return false;
  const level = view.quotation(opens);
  if ([...words, ...gap].some((token) => view.quotation(token) !== level)) return false;
  if (SUBORDINATOR.test(view.lower(opens))) return true;
  if (!draft.cue.some((span) => isSaying(view, span))) return false;
  return words.some((token) => view.isFiniteVerb(token)) || view.isFiniteVerb(gap[0] ?? -1);
}

/** "He said it was over. *Lee*, who left, …": behind the cue's sentence only a quotation that opens a sentence goes on with what is said. */
function isElsewhere(view: View, { cue }: Draft, first: Span, second: Span): boolean {
  if (first[0] < endOf(cue)) return false;
  const next = view.tokenFrom(second[0]);
  const sentence = view.sentenceStart(next);
  if (sentence === view.sentenceStart(view.tokenFrom(first[0]))) return false;
  return next !== sentence || view.quotation(next) < 0;
}

function isSaying(view: View, span: Span): boolean {
  return view.tokensIn(...span).some((token) => SAYING.has(view.lemma(token)));
}

function startOf(spans: readonly Span[]): number {
  return spans[0]?.[0] ?? 0;
}

function endOf(spans: readonly Span[]): number {
  return spans.at(-1)?.[1] ?? 0;
}
