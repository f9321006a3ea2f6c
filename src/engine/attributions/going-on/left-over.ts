import type { Span } from '../../report.ts';
import type { Tagging } from '../../tagger/tag.ts';
import { TAG } from '../../tagger/tags.ts';
import type { Paragraph } from '../../text/document.ts';
import type { Draft } from '../finding/drafts.ts';
import type { View } from '../view.ts';
import { maySay } from './speakers.ts';

/** How many attributions on either side may be the nearest to a stretch of text: bounds the work in one long paragraph. */
const NEIGHBOURS = 3;
/** How many earlier attributions may be looked at for who goes on speaking. */
const EARLIER = 20;

/**
 * Gives quoted content that was tagged but that no cue claims to an attribution: the nearest of its paragraph, else the last
 * before, whose speaker goes on. What is not quoted belongs to a cue that was judged to be none: it stays the article's own.
 */
export function leftOver(
  view: View,
  { tags }: Tagging,
  { firstToken, endToken }: Paragraph,
  drafts: readonly Draft[],
  earlier: readonly Draft[],
): void {
  // Whoever goes on speaking is somebody: not those of whom nobody says who speaks.
  const speaks = ({ source, continues }: Draft): boolean => source.length > 0 || continues !== null;
  const ordered = drafts.filter(speaks).sort((a, b) => placeOf(a) - placeOf(b));
  const claimed = drafts.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
  const gained = new Map<Draft, Span[]>();
  let next = 0;
  let reached = 0;
  let at = 0;
  for (let token = firstToken; token < endToken; token++) {
    if (tags[token] !== TAG.beginContent && tags[token] !== TAG.inContent) continue;
    const first = token;
    while (token + 1 < endToken && tags[token + 1] === TAG.inContent) token++;
    const span = view.span(first, token + 1);
    for (; next < claimed.length && (claimed[next] as Span)[0] < span[1]; next++)
      reached = Math.max(reached, (claimed[next] as Span)[1]);
    if (reached > span[0] || !isQuoted(view, first, token + 1)) continue;
    while (at < ordered.length && placeOf(ordered[at] as Draft) < span[0]) at++;
    const owner =
      nearest(ordered.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS), gained, span) ??
      earlier.slice(-EARLIER).findLast((draft) => speaks(draft) && maySay(view, draft, first, token + 1));
    if (!owner) continue;
    const spans = gained.get(owner);
    if (spans) spans.push(span);
    else gained.set(owner, [span]);
  }
  for (const [owner, spans] of gained)
    owner.content = [...owner.content, ...spans].sort((a, b) => a[0] - b[0]);
}

function isQuoted(view: View, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (view.quotation(token) >= 0) return true;
  return false;
}

function placeOf({ cue, content }: Draft): number {
  return cue[0]?.[0] ?? content[0]?.[0] ?? 0;
}

/** The nearest draft to a span; of what each has gained so far, all of it before the span, the last is nearest. */
function nearest(
  drafts: readonly Draft[],
  gained: ReadonlyMap<Draft, readonly Span[]>,
  [from, to]: Span,
): Draft | undefined {
  let best: Draft | undefined;
  let least = Infinity;
  for (const draft of drafts) {
    for (const [start, end] of [...draft.cue, ...draft.content, ...(gained.get(draft)?.slice(-1) ?? [])]) {
      const distance = start >= to ? start - to + 1 : from - end;
      if (distance >= least) continue;
      least = distance;
      best = draft;
    }
  }
  return best;
}

/** How many of the drafts before a sentence are looked at. */
const LAST_SPOKEN = 4;

/** "… would join later. It was “purely defensive”, the agency quoted him as saying.": what has a speaker in its own sentence is no earlier one’s. */
export function leaveToSpeakers(
  earlier: readonly Draft[],
  own: readonly Draft[],
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const said = own
    .filter(({ source, cue, quoted }) => !quoted && source.length > 0 && cue.length > 0)
    .flatMap(({ content }) => content);
  if (said.length === 0) return;
  for (const draft of earlier.slice(-LAST_SPOKEN)) {
    if (draft.content.length < 2) continue;
    const kept = draft.content.filter(
      ([from, to]) => from < start || from >= end || !said.some(([first, last]) => first < to && from < last),
    );
    if (kept.length > 0) draft.content = kept;
  }
}
