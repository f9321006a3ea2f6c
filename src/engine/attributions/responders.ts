import type { FoundResponse } from '../responses/index.ts';
import type { Draft } from './drafts.ts';

/**
 * How sure a refusal or denial is of its responder, which stands right before its verb: its patterns are decided by examples.
 */
const CONFIDENCE = 0.9;

/**
 * An attribution for each response that no cue of `drafts` reports, so that every reply has somebody who gave it. A
 * response without a responder ("could not be reached" with nobody before it) stays without.
 */
export function respondersOf(
  responses: readonly (FoundResponse | null)[],
  drafts: readonly Draft[],
): Draft[] {
  const taken = drafts.flatMap(({ cue }) => cue).sort((a, b) => a[0] - b[0]);
  let next = 0;
  const added: Draft[] = [];
  for (const response of responses) {
    if (!response?.responder) continue;
    while (next < taken.length && (taken[next]?.[1] ?? 0) <= response.start) next++;
    const cue = taken[next];
    if (cue && cue[0] < response.end) continue;
    added.push({
      source: [response.responder],
      cue: [[response.start, response.end]],
      content: [],
      continues: null,
      confidence: CONFIDENCE,
      byForm: false,
      quoted: false,
      opens: false,
    });
  }
  return added;
}
