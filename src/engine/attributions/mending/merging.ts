import { documentWords } from '../../lexicons/document-words.ts';
import type { Span } from '../../report.ts';
import type { Draft } from '../finding/drafts.ts';
import type { View } from '../view.ts';

/**
 * What the rules alone found counts from this confidence on: speech verbs, "according to", hearsay adverbs and passives.
 * Their beliefs and judgments are right too seldom (docs/model-card.md).
 */
const SURE = 0.8;

/**
 * Within what somebody else says, less is enough: the corpus that the tagger learned from never has one attribution in
 * another, so that only the rules find who stands behind "CNN reported that officials believe …".
 */
const SURE_WITHIN = 0.7;

/**
 * One sentence's attributions from both finders. Where both found the same cue the tagger's spans stand, unless the cue's form alone
 * decides ("according to", "reportedly"), which rules can't get wrong; from the others the rules only add whose words they go on
 * with. What the rules alone found counts where they are sure; in quoted words, where "I think" is how people talk, only what records say.
 */
export function merge(view: View, tagged: readonly Draft[], ruled: readonly Draft[]): Draft[] {
  const standsFor = new Map<Draft, Draft>();
  const byForm = ruled.filter((rule) => rule.byForm && !rule.quoted);
  const merged: Draft[] = [];
  for (const draft of tagged) {
    if (byForm.some((rule) => overlaps(rule.cue, draft.cue))) continue;
    // "according to official *estimates*": a noun of who is named there.
    if (byForm.some(({ source }) => isWithin(draft.cue, source) && isWithin(draft.source, source))) continue;
    const same = ruled.find((rule) => overlaps(rule.cue, draft.cue));
    const continues = same?.continues ?? null;
    // "According to CNN, a document stated …": the sources stand side by side, and the rules tell them apart.
    const split = same && byForm.some(({ source }) => overlaps(source, draft.source));
    const result: Draft = {
      ...draft,
      source: split ? same.source : draft.source,
      content:
        same && isScrap(view, draft, same) && !overlaps(same.content, draft.source)
          ? same.content
          : draft.content,
      continues: continues && (standsFor.get(continues) ?? continues),
    };
    if (same) standsFor.set(same, result);
    merged.push(result);
  }
  for (const rule of ruled) {
    if (standsFor.has(rule)) continue;
    if (rule.quoted && !isRecord(view, rule)) continue;
    if (merged.some(({ cue }) => overlaps(rule.cue, cue))) continue;
    const within = tagged.some(({ content }) => overlaps(rule.cue, content));
    if (within ? rule.confidence < SURE_WITHIN || !isNamed(view, rule) : rule.confidence < SURE) continue;
    const continues = rule.continues && (standsFor.get(rule.continues) ?? rule.continues);
    merged.push(continues === rule.continues ? rule : { ...rule, continues });
  }
  return merged;
}

/** "the Pentagon document": a record, which says the same whoever quotes it. */
function isRecord(view: View, { source }: Draft): boolean {
  return source.some(([start, end]) =>
    view
      .tokensIn(start, end)
      .some((token) => view.is(token, 'NOUN') && documentWords.words.has(view.lemma(token))),
  );
}

/** Whether a noun or name says who: not "he", not "those who". */
function isNamed(view: View, { source }: Draft): boolean {
  return source.some(([start, end]) =>
    view.tokensIn(start, end).some((token) => view.is(token, 'NOUN', 'PROPN')),
  );
}

function isWithin(spans: readonly Span[], outer: readonly Span[]): boolean {
  return (
    spans.length > 0 && spans.every(([from, to]) => outer.some(([start, end]) => start <= from && to <= end))
  );
}

function overlaps(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some(([from, to]) => b.some(([start, end]) => from < end && start < to));
}

/**
 * "The gate, they say, was open and unguarded all night, police said.": behind its content a cue reports the whole clause, so
 * that less than half of it is what the tagger made of a clause that another cue interrupts.
 */
function isScrap(view: View, tagged: Draft, rule: Draft): boolean {
  const [cue] = rule.cue;
  const last = rule.content.at(-1);
  if (!cue || !last) return false;
  // Nothing, or words that the source itself holds: the tagger saw only the cue and who.
  if (tagged.content.every(([from, to]) => rule.source.some(([a, b]) => a <= from && to <= b))) return true;
  if (last[1] > cue[0]) return false;
  // "…, sources have told the paper's editor.": whom it was told is not what was said.
  if (
    tagged.content.every(([from]) => from > cue[0]) &&
    !tagged.content.some((span) => holdsClause(view, span))
  )
    return true;
  const within = tagged.content.every(([from, to]) => rule.content.some(([a, b]) => a <= from && to <= b));
  return within && lengthOf(tagged.content) * 2 < lengthOf(rule.content);
}

function holdsClause(view: View, span: Span): boolean {
  return view.tokensIn(...span).some((token) => view.isFiniteVerb(token) || view.quotation(token) >= 0);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [from, to]) => sum + to - from, 0);
}
