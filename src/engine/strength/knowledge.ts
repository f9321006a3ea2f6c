import type { Span } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import type { Knowledge } from './claim.ts';
import { type Count, KnowledgeCounts, type KnownClaim } from './knowledge-counts.ts';
import { BEYOND_BELOW, FIRST_HAND_FROM, SPEAKER_SHARE } from './knowledge-signs.ts';

/**
 * Tells from the words of a text's claims how their sources know; parallel to the claims. First-hand where the signs for it
 * outweigh those of opinion, analysis and prediction, unclear where they nearly balance. What a source says elsewhere in
 * the text counts a little, too.
 */
export function readKnowledge(
  document: TextDocument,
  isQuoted: (span: Span) => boolean,
  claims: readonly KnownClaim[],
): Knowledge[] {
  const counter = new KnowledgeCounts(document, isQuoted, claims);
  const counts = claims.map((claim) => counter.of(claim));
  const points = blend(
    claims,
    counts.map((list) => list.reduce((sum, { points, count }) => sum + points * count, 0)),
  );
  return claims.map((claim, index): Knowledge => {
    const witness = counter.shown('witness', claim.source);
    if (witness) return { kind: 'witnessed', evidence: witness };
    const hearsay = counter.shown('hearsay', claim.content);
    if (hearsay) return { kind: 'hearsay', evidence: hearsay };
    return judge(points[index] ?? 0, counts[index] ?? []);
  });
}

/** Mixes each claim's points with the mean of all that its leading source says. */
function blend(claims: readonly KnownClaim[], own: readonly number[]): number[] {
  const bySpeaker = new Map<string, { sum: number; count: number }>();
  for (const [index, { sources }] of claims.entries()) {
    const id = sources[0]?.id;
    if (id === undefined) continue;
    const { sum, count } = bySpeaker.get(id) ?? { sum: 0, count: 0 };
    bySpeaker.set(id, { sum: sum + (own[index] ?? 0), count: count + 1 });
  }
  return own.map((points, index) => {
    const speaker = bySpeaker.get(claims[index]?.sources[0]?.id ?? '');
    return speaker ? (1 - SPEAKER_SHARE) * points + (SPEAKER_SHARE * speaker.sum) / speaker.count : points;
  });
}

function judge(points: number, counts: readonly Count[]): Knowledge {
  const kind = points > FIRST_HAND_FROM ? 'first-hand' : points <= BEYOND_BELOW ? 'beyond' : 'unclear';
  if (kind === 'unclear') return { kind, evidence: null };
  const side = kind === 'first-hand' ? 1 : -1;
  const strongest = counts
    .filter(({ points, evidence }) => points * side > 0 && evidence !== null)
    .sort((a, b) => (b.points - a.points) * side)[0];
  return { kind, evidence: strongest?.evidence ?? null };
}
