import type { Report, SentenceReport } from '../engine/report.ts';
import { Margin } from '../page/margin.ts';
import styles from './level-bars.css?inline';
import type { Marks } from './marks.ts';

/** Beside each sentence of a page the answer to "Could you check this?", where the reader wants it. */
export class LevelBars {
  private margin: Margin | null = null;

  /** Shows a report's bars, in place of those before; none without a report or marks. */
  update(report: Report | null, marks: Marks | null): void {
    if (!report || !marks) {
      this.hide();
      return;
    }
    this.margin ??= new Margin(document, styles);
    this.margin.show(
      report.sentences.flatMap((sentence) => {
        const kind = barOf(sentence);
        return kind ? { kind, ranges: () => marks.ranges(sentence.start, sentence.end) } : [];
      }),
    );
  }

  hide(): void {
    this.margin?.destroy();
    this.margin = null;
  }
}

/** None where there is no answer: another language, a genre without levels. */
function barOf({ kinds, response, level }: SentenceReport): string | null {
  if (kinds === null) return null;
  if (response) return 'reply';
  return kinds.length === 0 ? 'own-voice' : level;
}
