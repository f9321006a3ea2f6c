import { namingTerms } from '../../lexicons/anonymity-words.ts';
import { Expressions } from '../../patterns/expressions.ts';
import type { Span } from '../../report.ts';
import type { Sentence } from '../../text/document.ts';
import { SAYING } from '../cue-lemmas.ts';
import type { Draft } from '../finding/drafts.ts';
import { phraseBefore, type TokenRange } from '../phrases.ts';
import type { View } from '../view.ts';

const NAMING_TERMS = new Expressions(namingTerms.patterns);

/** How far before its terms a clause may open: "*who* , like others , had agreed to speak on condition …". */
const REACH = 10;

/** "A harbour official, who asked not to be named because …, said": who is described, and the clause about naming them. */
export interface NamingClause {
  readonly head: TokenRange | null;
  readonly clause: TokenRange;
}

/**
 * A sentence's drafts without its clauses on what terms a source speaks ("who asked not to be named", "speaking on
 * background"): nothing is claimed there, and whoever they describe says what the sentence goes on with.
 */
export function withoutNamingClauses(
  view: View,
  clauses: readonly NamingClause[],
  drafts: readonly Draft[],
): readonly Draft[] {
  if (clauses.length === 0) return drafts;
  return drafts.flatMap((draft) => {
    let left: Draft | null = draft;
    for (const found of clauses) left = left && outside(view, left, found);
    return left ?? [];
  });
}

/** A sentence's clauses on what terms a source speaks. */
export function namingClauses(view: View, sentence: Sentence): NamingClause[] {
  const { text } = view.document;
  const words = text.slice(sentence.start, sentence.end);
  return [...NAMING_TERMS.for(words)].flatMap((pattern) => {
    const match = pattern.exec(words);
    if (!match) return [];
    const start = sentence.start + match.index;
    const terms = view.tokensIn(start, start + match[0].length);
    const [first, last] = [terms[0], terms.at(-1)];
    return first === undefined || last === undefined ? [] : [clauseAround(view, sentence, first, last)];
  });
}

function clauseAround(view: View, sentence: Sentence, first: number, last: number): NamingClause {
  const floor = Math.max(sentence.firstToken, first - REACH);
  let opener = first;
  while (opener > floor && !opensClause(view, opener)) opener--;
  // A main clause of its own: "She asked not to be named."
  if (!opensClause(view, opener)) return { head: null, clause: { from: first, to: last + 1 } };
  const comma = view.lower(opener - 1) === ',';
  const to = clauseEnd(view, sentence, last + 1, comma);
  const head = phraseBefore(view, comma ? opener - 1 : opener, sentence.firstToken);
  return { head, clause: { from: opener, to } };
}

function opensClause(view: View, token: number): boolean {
  const lower = view.lower(token);
  return lower === 'who' || (view.lower(token - 1) === ',' && /(?:ing|granted)$/.test(lower));
}

/** Behind its closing comma, or else before the verb that goes on; the sentence's end where neither comes. */
function clauseEnd(view: View, { endToken }: Sentence, from: number, comma: boolean): number {
  for (let token = from; token < endToken; token++) {
    if (view.quotation(token) !== view.quotation(from)) return token;
    const verb = comma ? token + 1 : token;
    if (comma && view.lower(token) !== ',') continue;
    if (!view.is(verb, 'VERB', 'AUX', 'ADV') || view.is(token - 1, 'PRON')) continue;
    if (comma || SAYING.has(view.lemma(token))) return verb;
  }
  return endToken;
}

/** The draft without what lies in the clause, its source the whole phrase; null where its cue lies in it. */
function outside(view: View, draft: Draft, { head, clause }: NamingClause): Draft | null {
  const cue = draft.cue.flatMap((span) => without(view, span, clause));
  if (draft.cue.length > 0 && cue.length === 0) return null;
  if (!head) return draft;
  const whole = { from: head.from, to: clause.to };
  if (!draft.source.some((span) => without(view, span, whole).length === 0)) return { ...draft, cue };
  return {
    ...draft,
    source: [view.span(head.from, endOf(view, whole))],
    cue,
    content: draft.content.flatMap((span) => without(view, span, whole)),
  };
}

/** What of the span's tokens lies before the range, and what behind it. */
function without(view: View, [start, end]: Span, { from, to }: TokenRange): Span[] {
  const tokens = view.tokensIn(start, end);
  const parts = [tokens.filter((token) => token < from), tokens.filter((token) => token >= to)];
  return parts.flatMap((part) => {
    const [first, last] = [part[0], part.at(-1)];
    return first === undefined || last === undefined ? [] : [view.span(first, last + 1)];
  });
}

/** The phrase's end, without the mark that closes its clause. */
function endOf(view: View, { from, to }: TokenRange): number {
  let end = to;
  while (end > from + 1 && view.is(end - 1, 'PUNCT')) end--;
  return end;
}
