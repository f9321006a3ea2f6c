import { keepDoubt } from '../browser/doubts-store.ts';
import { StorageFull } from '../browser/options-store.ts';
import type { CardSubject, ClaimSubject, DoubtOutcome, DraftPlace } from '../card/index.tsx';
import { type Doubt, type Fault, ruleBehind } from '../doubts.ts';
import type { Mark, Report } from '../engine/report.ts';
import { urlOf } from '../page/dom-access.ts';

/** Notes that readers have begun in this page, by what they are about: Escape closes a card, but throws nothing away. */
export class Drafts {
  private readonly places = new Map<string, DraftPlace>();

  of(report: Report, sentence: number, mark: Mark | null): DraftPlace {
    const { start = 0, end = 0 } = report.sentences[sentence] ?? {};
    const marked = mark ? report.text.slice(mark.start, mark.end) : '';
    const key = JSON.stringify([report.text.slice(start, end), mark?.type, marked]);
    const place = this.places.get(key) ?? { draft: null };
    this.places.set(key, place);
    return place;
  }
}

/** Keeps what the reader finds wrong in a card, with what had fired. Never rejects: the card says what came of it. */
export async function keepDoubtOf(
  subject: CardSubject | null,
  fault: Fault,
  words: string,
): Promise<DoubtOutcome> {
  if (subject?.about !== 'sentence') return 'failed';
  try {
    await keepDoubt(doubtOf(subject, fault, words));
    return 'kept';
  } catch (error) {
    return error instanceof StorageFull ? 'full' : 'failed';
  }
}

function doubtOf({ report, sentence, mark }: ClaimSubject, fault: Fault, words: string): Doubt {
  const { start = 0, end = 0, reasons = [] } = report.sentences[sentence] ?? {};
  return {
    at: Date.now(),
    url: urlOf(document),
    sentence: report.text.slice(start, end),
    marked: mark ? report.text.slice(mark.start, mark.end) : '',
    type: mark?.type ?? null,
    foundBy: mark?.foundBy ?? null,
    rule: mark && ruleBehind(report, mark),
    reasons: reasons.map(({ code }) => code),
    confidence: mark?.confidence ?? null,
    engine: report.engine,
    fault,
    words,
  };
}
