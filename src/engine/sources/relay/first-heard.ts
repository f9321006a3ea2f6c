import { lastStartingBy } from '../../text/ranges.ts';
import type { SourceDraft } from '../resolving/cast.ts';
import type { Material } from './relay.ts';

/**
 * Which outlet the article knows a person from: "The Courier reported that Ana Ruiz, a nurse, …" first names her in what the
 * Courier says, so her later words come from there too.
 */
export function firstHeardThrough({
  scene: { attributions },
  resolved,
  own,
}: Material): (draft: SourceDraft) => SourceDraft | null {
  const reports: { start: number; end: number; outlet: SourceDraft }[] = [];
  for (const [index, { content }] of attributions.entries()) {
    const outlet = resolved[index]?.drafts[0];
    if (!outlet?.outlet || (outlet.entity && own(outlet.entity))) continue;
    for (const [start, end] of content) reports.push({ start, end, outlet });
  }
  reports.sort((a, b) => a.start - b.start);
  return ({ entity }) => {
    const first = entity?.mentions[0]?.start;
    if (first === undefined) return null;
    const report = reports[lastStartingBy(reports, first)];
    return report && first < report.end ? report.outlet : null;
  };
}
