import { LEVELS, type Level, type Report, type SentenceReport } from '../../engine/report.ts';

/**
 * How a sentence stands in the bar and in the list: the answer to "Could you check this?", or why it has none.
 * `attributed` is a sentence with a source in a genre that gets no levels (opinion).
 */
export type Standing = Level | 'attributed' | 'own-voice' | 'reply' | 'not-read';

/** In the order of the bar: from what a reader could check to what has no source, then what gets no level. */
const STANDINGS: readonly Standing[] = [...LEVELS, 'attributed', 'own-voice', 'reply', 'not-read'];

export function standingOf(sentence: SentenceReport): Standing {
  if (sentence.kinds === null) return 'not-read';
  if (sentence.response) return 'reply';
  if (sentence.kinds.length === 0) return 'own-voice';
  return sentence.level ?? 'attributed';
}

export function isLevel(standing: Standing): standing is Level {
  return (LEVELS as readonly string[]).includes(standing);
}

/** How many sentences stand in each way; those that occur, in the order of the bar. Adds up to all sentences. */
export function countStandings(report: Report): { standing: Standing; count: number }[] {
  const counts = new Map<Standing, number>();
  for (const sentence of report.sentences) {
    const standing = standingOf(sentence);
    counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  return STANDINGS.flatMap((standing) => {
    const count = counts.get(standing);
    return count ? [{ standing, count }] : [];
  });
}
