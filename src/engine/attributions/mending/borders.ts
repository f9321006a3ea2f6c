import type { Span } from '../../report.ts';
import type { Sentence } from '../../text/document.ts';
import { SAYING } from '../cue-lemmas.ts';
import type { Draft } from '../finding/drafts.ts';
import type { TokenRange } from '../phrases.ts';
import type { View } from '../view.ts';

/** How far into a content its verb is looked for: bounds the work where many contents overlap. */
const REACH = 60;

/** What one draft's content may grow into: the sentence, as far as no other draft needs it. */
interface Room {
  readonly view: View;
  readonly first: number;
  /** Behind the last word. */
  readonly end: number;
  /** Where the others' first span begins, their last span begins, and their last span ends; as offsets. */
  readonly firstStart: number;
  readonly lastStart: number;
  readonly lastEnd: number;
}

/**
 * Lets the contents of a sentence's drafts out to where grammar ends them, over words that no other draft needs. Three forms
 * leave no doubt: a cue amid what is said ("The gate, he said, was open"), a cue behind it ("The gate was open all night, he
 * said") and a clause behind a verb of saying, which goes on to the sentence's end.
 */
export function fitBorders(view: View, sentence: Sentence, drafts: readonly Draft[]): void {
  if (drafts.length === 0) return;
  const extents = drafts.map(extentOf);
  const firsts = twoLeast(extents.map(({ firstStart }) => firstStart));
  const starts = twoLeast(extents.map(({ lastStart }) => -lastStart));
  const ends = twoLeast(extents.map(({ lastEnd }) => -lastEnd));
  const end = lastWord(view, sentence);
  for (const [index, draft] of drafts.entries()) {
    if (draft.quoted || draft.content.length === 0 || draft.cue.length === 0) continue;
    const room: Room = {
      view,
      first: sentence.firstToken,
      end,
      firstStart: firsts(index),
      lastStart: -starts(index),
      lastEnd: -ends(index),
    };
    const said = rangeOf(view, draft.source, draft.cue);
    const content = rangeOf(view, draft.content);
    draft.content = otherHalf(room, draft.content, said, content);
    if (draft.content.length > 1 || !isSaying(view, draft)) continue;
    const grown = fromStart(room, said, content) ?? toEnd(room, said, content);
    if (grown) draft.content = [grown];
  }
}

/** Both halves where cue and source stand amid what is said, between commas. */
function otherHalf(room: Room, spans: Span[], said: TokenRange, { from, to }: TokenRange): Span[] {
  const { view, first, end } = room;
  const before = said.from - 1;
  if (before <= first || !/^[,"”'’]$/.test(view.lower(before)) || view.lower(said.to) !== ',') return spans;
  const behind = said.to + 1;
  if (from === behind && view.lower(from) !== 'that') {
    const stop = view.lower(before) === ',' ? before : said.from;
    return room.firstStart >= view.start(stop) ? [view.span(first, stop), ...spans] : spans;
  }
  if (to > said.from || behind >= end || room.lastEnd > view.start(behind)) return spans;
  const quotation = view.document.quotations[view.quotation(behind)];
  if (quotation && quotation.start === view.start(behind))
    return [...spans, [quotation.start, quotation.end]];
  const goesOn = view.is(behind, 'AUX', 'VERB') && !view.lower(behind).endsWith('ing');
  return goesOn ? [...spans, view.span(behind, end)] : spans;
}

/** "The gate was open, and nobody knew, he said.": all of the sentence before the comma; null for another form. */
function fromStart(
  { view, first, firstStart }: Room,
  said: TokenRange,
  { from, to }: TokenRange,
): Span | null {
  const beside = to <= said.from && to >= said.from - 2 && view.lower(said.from - 1) === ',';
  if (!beside || from <= first || firstStart < view.start(from)) return null;
  if (view.quotation(from) >= 0 || view.quotation(to - 1) >= 0) return null;
  return view.span(first, view.lower(to - 1) === ',' ? to - 1 : to);
}

/** "He said the gate was open, which nobody knew.": to the end of the sentence; null for another form. */
function toEnd(room: Room, said: TokenRange, { from, to }: TokenRange): Span | null {
  const { view, end } = room;
  if (from < said.to || to >= end || view.lower(from) === 'to' || view.quotation(from) >= 0) return null;
  if (room.lastStart >= view.start(to)) return null;
  for (let token = from; token < Math.min(to, from + REACH); token++)
    if (view.isFiniteVerb(token)) return view.span(from, end);
  return null;
}

function isSaying(view: View, { cue }: Draft): boolean {
  return cue.some((span) => view.tokensIn(...span).some((token) => SAYING.has(view.lemma(token))));
}

function lastWord(view: View, { firstToken, endToken }: Sentence): number {
  let end = endToken;
  while (end > firstToken && view.is(end - 1, 'PUNCT')) end--;
  return end;
}

/** From the first to behind the last token of the spans. */
function rangeOf(view: View, ...lists: (readonly Span[])[]): TokenRange {
  let from = Infinity;
  let to = 0;
  for (const spans of lists) {
    for (const [start, end] of spans) {
      const first = view.tokenFrom(start);
      const last = view.tokenFrom(end);
      if (first >= last) continue;
      from = Math.min(from, first);
      to = Math.max(to, last);
    }
  }
  return { from, to };
}

function extentOf({ source, cue, content }: Draft) {
  let firstStart = Infinity;
  let lastStart = -Infinity;
  let lastEnd = -Infinity;
  for (const spans of [source, cue, content]) {
    for (const [start, end] of spans) {
      firstStart = Math.min(firstStart, start);
      lastStart = Math.max(lastStart, start);
      lastEnd = Math.max(lastEnd, end);
    }
  }
  return { firstStart, lastStart, lastEnd };
}

/** Answers with the least of the values other than the one at an index; infinity where there is no other. */
function twoLeast(values: readonly number[]): (index: number) => number {
  let least = Infinity;
  let second = Infinity;
  let at = -1;
  for (const [index, value] of values.entries()) {
    if (value < least) {
      second = least;
      least = value;
      at = index;
    } else if (value < second) second = value;
  }
  return (index) => (index === at ? second : least);
}
