import type { Span } from '../../report.ts';
import type { Quotation } from '../../text/document.ts';
import { firstWhere } from '../../text/search.ts';
import type { Draft } from '../finding/drafts.ts';
import type { View } from '../view.ts';

/**
 * A quotation that runs over paragraphs (each opens with a mark, only the last closes) is one person's. Where its speaker is named only at
 * its end ("“Now it is not,” Ruiz said"), what was taken for an earlier speaker's goes to that one. In place, but for drafts left with nothing.
 */
export function claimChains(view: View, drafts: readonly Draft[]): Draft[] {
  const { quotations } = view.document;
  const chains = chainsOf(quotations);
  if (chains.size === 0) return [...drafts];
  const links = new Set([...chains.values()].flat());
  const named = new Map<number, Draft>();
  for (const draft of drafts) {
    if (draft.quoted || draft.cue.length === 0 || (draft.source.length === 0 && !draft.continues)) continue;
    for (const [start, end] of draft.content) {
      const [token] = view.tokensIn(start, Math.min(end, start + 2));
      const quotation = token === undefined ? -1 : view.quotation(token);
      if (links.has(quotation) && isBeside(view, draft, start)) named.set(quotation, draft);
    }
  }
  const moved: Moved[] = [];
  for (const [last, chain] of chains) {
    const owner = named.get(last);
    if (!owner || chain.some((link) => link !== last && named.has(link))) continue;
    if (isAnnounced(view, quotations[chain[0] ?? last])) continue;
    for (const link of chain) {
      const quotation = quotations[link];
      if (link !== last && quotation) moved.push({ span: [quotation.start, quotation.end], owner });
    }
  }
  if (moved.length === 0) return [...drafts];
  moved.sort((a, b) => a.span[0] - b.span[0]);
  for (const draft of drafts)
    draft.content = draft.content.filter(([start]) => {
      const taken = movedAt(moved, start);
      return !taken || taken.owner === draft;
    });
  const gained = new Map<Draft, Span[]>();
  for (const { span, owner } of moved) {
    const spans = gained.get(owner);
    if (spans) spans.push(span);
    else gained.set(owner, [span]);
  }
  for (const [owner, spans] of gained)
    owner.content = [...owner.content, ...spans].sort((a, b) => a[0] - b[0]);
  return drafts.filter(({ cue, content }) => cue.length > 0 || content.length > 0);
}

/** A quotation that goes to the speaker named at its chain's end. */
interface Moved {
  readonly span: Span;
  readonly owner: Draft;
}

/** The one of the disjoint spans, in order, that holds the offset. */
function movedAt(moved: readonly Moved[], offset: number): Moved | undefined {
  const found = moved[firstWhere(moved.length, (index) => (moved[index] as Moved).span[0] > offset) - 1];
  return found && offset < found.span[1] ? found : undefined;
}

/** The quotations of each chain, by its last one. */
function chainsOf(quotations: readonly Quotation[]): Map<number, number[]> {
  const chains = new Map<number, number[]>();
  for (const [index, { continues }] of quotations.entries()) {
    if (continues === null) continue;
    const chain = chains.get(continues) ?? [continues];
    chains.delete(continues);
    chain.push(index);
    chains.set(index, chain);
  }
  return chains;
}

/** "The paper reports:" before its first mark: whoever is named within or behind is quoted by that speaker. */
function isAnnounced({ document }: View, quotation: Quotation | undefined): boolean {
  if (!quotation) return false;
  return /:\s*$/.test(document.text.slice(Math.max(0, quotation.start - 4), quotation.start));
}

/** How far a cue may stand from the quotation beside it, in code units. */
const REACH = 2000;

/** Whether the cue stands in the quotation's own paragraph. */
function isBeside({ document }: View, { cue }: Draft, start: number): boolean {
  return cue.some(([at]) => {
    const [from, to] = at < start ? [at, start] : [start, at];
    return to - from < REACH && !document.text.slice(from, to).includes('\n');
  });
}
