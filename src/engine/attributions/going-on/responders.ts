import type { FoundResponse } from '../../responses/index.ts';
import type { Draft } from '../finding/drafts.ts';
import type { View } from '../view.ts';

/**
 * How sure a refusal or denial is of its responder, which stands right before its verb: its patterns are decided by examples.
 */
const CONFIDENCE = 0.9;

/**
 * An attribution for each response that nothing in `drafts` reports, so that every reply has somebody who gave it. A
 * response without a responder ("could not be reached" with nobody before it) stays without, and so does one that stands in
 * what somebody says ("she said the claims were false").
 */
export function respondersOf(
  view: View,
  responses: readonly (FoundResponse | null)[],
  drafts: readonly Draft[],
): Draft[] {
  const taken = drafts.flatMap(({ cue }) => cue).sort((a, b) => a[0] - b[0]);
  const told = drafts.filter(({ source, continues }) => source.length > 0 || continues !== null);
  const contents = told.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
  let next = 0;
  let nextContent = 0;
  let reached = 0;
  const added: Draft[] = [];
  for (const response of responses) {
    if (!response?.responder || !isResponding(view, response)) continue;
    for (; (contents[nextContent]?.[0] ?? Infinity) <= response.start; nextContent++)
      reached = Math.max(reached, contents[nextContent]?.[1] ?? 0);
    if (reached >= response.end) continue;
    while (next < taken.length && (taken[next]?.[1] ?? 0) <= response.start) next++;
    const cue = taken[next];
    if (cue && cue[0] < response.end) continue;
    added.push({
      source: [response.responder],
      cue: [[response.start, response.end]],
      content: [],
      continues: null,
      confidence: CONFIDENCE,
      rule: 'going-on/responders',
      byForm: false,
      quoted: false,
      opens: false,
    });
  }
  return added;
}

/** Whether its words are what the responder does: in "the claims were false" the claims don't respond. */
function isResponding(view: View, { kind, start, end }: FoundResponse): boolean {
  const [first = -1] = view.tokensIn(start, end);
  return kind === 'no-comment' || view.is(first, 'VERB', 'AUX') || view.lower(first) === 'never';
}
