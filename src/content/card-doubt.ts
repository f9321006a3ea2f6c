import { keepDoubt } from '../browser/doubts-store.ts';
import { StorageFull } from '../browser/options-store.ts';
import type { CardSubject, ClaimSubject } from '../card/index.tsx';
import type { Doubt, Fault } from '../doubts.ts';

/** Keeps what the reader finds wrong in a card, with what had fired. */
export async function keepDoubtOf(
  subject: CardSubject | null,
  fault: Fault,
  words: string,
): Promise<'kept' | 'full'> {
  if (subject?.about !== 'sentence') return 'full';
  try {
    await keepDoubt(doubtOf(subject, fault, words));
    return 'kept';
  } catch (error) {
    if (error instanceof StorageFull) return 'full';
    throw error;
  }
}

function doubtOf({ report, sentence, mark }: ClaimSubject, fault: Fault, words: string): Doubt {
  const { start = 0, end = 0, reasons = [] } = report.sentences[sentence] ?? {};
  return {
    at: Date.now(),
    url: document.URL,
    sentence: report.text.slice(start, end),
    marked: mark ? report.text.slice(mark.start, mark.end) : '',
    type: mark?.type ?? null,
    foundBy: mark?.foundBy ?? null,
    reasons: reasons.map(({ code }) => code),
    confidence: mark?.confidence ?? null,
    engine: report.engine,
    fault,
    words,
  };
}
