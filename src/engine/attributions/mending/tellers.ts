import type { Span } from '../../report.ts';
import type { Draft } from '../finding/drafts.ts';
import { phraseAfter } from '../phrases.ts';
import { isAuthor } from '../ruling-out/unreported.ts';
import type { View } from '../view.ts';

const TOLD = /^(?:told|informed|assured)$/;
const LEARNING = /^(?:know|learn|hear|understand)$/;
/** How far behind the cue whoever tells may reach, in tokens. */
const REACH = 16;

/**
 * Whoever tells is the source, not who is told by them; where the author hears: "we know *from her letter* that …", "I was told *by two guards* …", and
 * nobody where that is left out ("we're told that …").
 */
export function withTeller(view: View, draft: Draft): Draft {
  const cue = view.tokensOf(draft.cue);
  const led = /^(?:from|by)$/.test(view.lower(cue.at(-1) ?? -1)) ? cue.slice(0, -1) : cue;
  const verb = led.at(-1);
  if (verb === undefined) return draft;
  const told = TOLD.test(view.lower(verb)) && view.is(verb - 1, 'AUX', 'ADV');
  const by = view.lower(verb + 1);
  const author = isAuthor(view, draft);
  const learns = author && LEARNING.test(view.lemma(verb)) && by === 'from';
  const teller = learns || (told && by === 'by') ? phraseAfter(view, verb + 2, verb + REACH) : null;
  if (!teller) return told && author ? { ...draft, source: [] } : draft;
  const source = view.span(teller.from, teller.to);
  const content = draft.content
    .map(([start, end]): Span => [Math.max(start, start < source[1] ? view.start(teller.to) : start), end])
    .filter(([start, end]) => start < end);
  return { ...draft, source: [source], cue: [view.span(led[0] as number, verb + 2)], content };
}
