import type { Report, SentenceReport } from '../engine/report.ts';
import { viewOf } from '../page/dom-access.ts';
import { Margin } from '../page/margin.ts';
import styles from './level-bars.css?inline';
import type { Marks } from './marks.ts';

/** Beside each sentence of a page the answer to "Could you check this?", where the reader wants it; in its frames too. */
export class LevelBars {
  private readonly margins = new Map<Document, Margin>();

  /** Shows a report's bars, in place of those before; none without a report or marks. */
  update(report: Report | null, marks: Marks | null): void {
    const documents = (report && marks?.documents()) ?? new Set<Document>();
    for (const [document, margin] of this.margins) {
      if (documents.has(document)) continue;
      margin.destroy();
      this.margins.delete(document);
    }
    if (!report || !marks) return;
    const items = report.sentences.flatMap((sentence) => {
      const kind = barOf(sentence);
      return kind ? { kind, ranges: () => marks.ranges(sentence.start, sentence.end) } : [];
    });
    for (const document of documents) {
      // A frame that has gone has no window.
      if (!viewOf(document)) continue;
      const margin = this.margins.get(document) ?? new Margin(document, styles);
      this.margins.set(document, margin);
      margin.show(items);
    }
  }

  hide(): void {
    this.update(null, null);
  }
}

/** None where there is no answer: another language, a genre without levels. */
function barOf({ kinds, response, level }: SentenceReport): string | null {
  if (kinds === null) return null;
  if (response) return 'reply';
  return kinds.length === 0 ? 'own-voice' : level;
}
