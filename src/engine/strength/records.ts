import { Matcher } from '../patterns/matcher.ts';
import { parsePattern } from '../patterns/pattern.ts';
import type { Span } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import type { KnownClaim } from './knowledge-counts.ts';
import { RECORD_SIGNS } from './signs/records.ts';

const matcher = new Matcher(
  RECORD_SIGNS.flatMap((sign) => sign.patterns.map((pattern) => [parsePattern(pattern), sign] as const)),
);

/**
 * Which claims rest on a record that the article identifies, here or where it cites it again; parallel to the claims. Says nothing of
 * records whose very name identifies them. Linear in text and spans.
 */
export function readIdentified(
  document: TextDocument,
  claims: readonly Pick<KnownClaim, 'sources' | 'source'>[],
): boolean[] {
  const { tokens } = document;
  const starts = new Set(
    Array.from(matcher.find(document), ({ firstToken }) => tokens.start[firstToken] as number),
  );
  if (starts.size === 0) return claims.map(() => false);
  const shown = new Set<string>();
  for (const { sources, source } of claims) {
    const [leading] = sources;
    if (leading && source.some((span) => holds(span, starts))) shown.add(leading.id);
  }
  return claims.map(({ sources: [leading] }) => leading !== undefined && shown.has(leading.id));
}

function holds([start, end]: Span, starts: ReadonlySet<number>): boolean {
  for (let at = start; at < end; at++) if (starts.has(at)) return true;
  return false;
}
