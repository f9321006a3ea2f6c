import type { Report } from '../engine/report.ts';
import { DEFAULT_OPTIONS, type Options } from '../options.ts';
import { Painter } from '../page/painter.ts';
import { Cards } from './cards.ts';
import { LevelBars } from './level-bars.ts';
import type { Marks } from './marks.ts';
import { askForStyle } from './missing.ts';

/** What of a report is on show in the page: its marks, the bars in the margin, and the card, as the reader has chosen them. */
export class OnShow {
  readonly painter = new Painter(askForStyle(document));
  readonly cards = new Cards();
  /** False: the reader has turned the marks off for this page. */
  marksOn = true;
  options: Options = DEFAULT_OPTIONS;
  private readonly bars = new LevelBars();

  /** From the next `paint` on; the card takes its look at once. */
  dress(options: Options): void {
    this.options = options;
    void this.cards.dress(options);
  }

  paint(report: Report | null, marks: Marks | null): void {
    if (this.marksOn) marks?.paint(this.options);
    else marks?.hide();
    this.bars.update(report, this.marksOn && this.options.levelTint ? marks : null);
    this.cards.update(report, marks);
  }

  /** Nothing is on show; an open card stays open where it shows what does not belong to the article. */
  clear(): void {
    this.bars.hide();
    this.cards.update(null, null);
    this.painter.destroy();
  }

  destroy(): void {
    this.clear();
    this.cards.destroy();
  }
}
