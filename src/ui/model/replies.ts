import type { Report, Source } from '../../engine/report.ts';

/** Who answered to what the article says, and how. */
export interface Reply {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly response: 'denial' | 'no-comment';
  /** Those who denied or did not comment; empty where the article doesn't say who. */
  readonly sources: readonly Source[];
}

/** The article's denials and refused comments, in order. */
export function repliesOf(report: Report): Reply[] {
  return report.sentences.flatMap(({ response, attributions }, sentence) => {
    if (!response) return [];
    const main = report.attributions.find(({ id }) => id === attributions[0]);
    const sources = report.sources.filter(({ id }) => main?.sources.includes(id));
    return { sentence, response, sources };
  });
}
