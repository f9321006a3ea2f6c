import type { Report, Source } from '../../engine/report.ts';

/** One source of the article, and what traces back to it. */
export interface LedgerEntry {
  readonly source: Source;
  /** Indices of the sentences that trace back to it, as the source or as the one who relayed it. */
  readonly sentences: readonly number[];
}

/** Every source that a sentence traces back to; those with most sentences first, then in order of appearance. */
export function ledgerOf(report: Report): LedgerEntry[] {
  const byId = new Map(report.attributions.map((attribution) => [attribution.id, attribution]));
  const sentencesOf = new Map<string, Set<number>>();
  report.sentences.forEach((sentence, index) => {
    for (const id of sentence.attributions) {
      const attribution = byId.get(id);
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
      return { source, sentences: [...indices] };
    })
    .sort((a, b) => b.sentences.length - a.sentences.length);
}
