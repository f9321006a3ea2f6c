import type { Report, Source } from '../../engine/report.ts';

/** One source of the article as the list of sources shows it. */
export interface LedgerEntry {
  readonly source: Source;
  /** The organization it speaks for, where that is known. */
  readonly speaksFor: Source | null;
  /** Indices of the sentences that trace back to it, as the source or as the one who relayed it. */
  readonly sentences: readonly number[];
  /** It only relayed what others said. */
  readonly relayOnly: boolean;
}

/** Every source that a sentence traces back to; those with most sentences first, then in order of appearance. */
export function ledgerOf(report: Report): LedgerEntry[] {
  const byId = new Map(report.attributions.map((attribution) => [attribution.id, attribution]));
  const sentencesOf = new Map<string, Set<number>>();
  const direct = new Set<string>();
  report.sentences.forEach((sentence, index) => {
    for (const id of sentence.attributions) {
      const attribution = byId.get(id);
      for (const source of attribution?.sources ?? []) direct.add(source);
      for (const source of [...(attribution?.sources ?? []), ...(attribution?.via ?? [])]) {
        const indices = sentencesOf.get(source) ?? new Set();
        sentencesOf.set(source, indices.add(index));
      }
    }
  });
  return report.sources
    .flatMap((source) => {
      const indices = sentencesOf.get(source.id);
      if (!indices) return [];
      return {
        source,
        speaksFor: report.sources.find(({ id }) => id === source.speaksFor) ?? null,
        sentences: [...indices],
        relayOnly: !direct.has(source.id),
      };
    })
    .sort((a, b) => b.sentences.length - a.sentences.length);
}
