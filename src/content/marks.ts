import type { Run } from '../article/article.ts';
import type { Report } from '../engine/report.ts';
import type { Options } from '../options.ts';
import { firstInView } from '../page/in-view.ts';
import { Painter } from '../page/painter.ts';
import { TextMap } from '../page/ranges.ts';
import { reveal, scrollToTop } from '../page/reveal.ts';

/** The kinds of marks, in the order in which they are painted. */
const TYPES = ['hedge', 'secondhand', 'weak-source'] as const;

/** One report's marks on the page it was made of. */
export class Marks {
  private readonly report: Report;
  private readonly map: TextMap;
  private readonly painter = new Painter();

  constructor(report: Report, runs: readonly Run[], nodes: readonly Text[]) {
    this.report = report;
    this.map = new TextMap(report.text, runs, nodes);
  }

  /** Shows the kinds of marks that the reader has chosen. */
  paint(options: Options): void {
    for (const type of TYPES) {
      const marks = options.marks[type] ? this.report.marks.filter((mark) => mark.type === type) : [];
      const ranges = marks.flatMap(({ start, end }) => this.map.ranges(start, end));
      if (ranges.length > 0) this.painter.paint(type, ranges);
      else this.painter.clear(type);
    }
  }

  hide(): void {
    for (const type of TYPES) this.painter.clear(type);
  }

  /** Scrolls to a stretch of the text and points it out for a moment. */
  reveal(start: number, end: number): void {
    const ranges = this.map.ranges(start, end);
    reveal(ranges);
    this.painter.flash(ranges);
  }

  /** Scrolls so that a stretch of the text stands at the top of the view. */
  scrollTo(start: number, end: number): void {
    scrollToTop(this.map.ranges(start, end));
  }

  /** Index of the first sentence in view, or null where none is. */
  firstInView(): number | null {
    const { sentences } = this.report;
    return firstInView(sentences.length, (index) => {
      const sentence = sentences[index];
      return sentence ? this.map.ranges(sentence.start, sentence.end) : [];
    });
  }

  destroy(): void {
    this.painter.destroy();
  }
}
