import type { Run } from '../article/article.ts';
import type { Mark, Report, Span } from '../engine/report.ts';
import type { Options } from '../options.ts';
import { closest, hrefOf, ownerDocument, parentElementOf } from '../page/dom-access.ts';
import { firstInView } from '../page/in-view.ts';
import type { Layer, Painter } from '../page/painter.ts';
import { type Stretch, TextMap } from '../page/ranges.ts';
import { reveal, scrollToTop } from '../page/reveal.ts';
import type { Selected } from '../page/selection.ts';
import { Cancelled, runInSlices } from '../slices.ts';
import { type ChosenMark, chooseMarks } from './chosen-marks.ts';
import { ScrollWatch } from './scroll-watch.ts';

/** The longest that painting holds the page up at a time, in milliseconds. */
const SLICE = 8;
/**
 * So many marks are painted at most, those nearest to the view: whenever a page changes, the browser looks at all painted
 * ones before its next frame (with 6000, that took more than 50 ms). Others are painted when the reader comes near.
 */
const MAX_PAINTED = 500;
/** So many are painted before the first pause, whatever the clock says: those in view must not be missing for a frame. */
const AT_ONCE = 40;
/** The view must be nearer to the end of what is painted than this many marks before others are painted. */
const MARGIN = 100;

/** A mark and where it stands. */
export interface Shown {
  mark: Mark;
  stretches: Stretch[];
}

/** One report's marks on the page it was made of. */
export class Marks {
  private readonly report: Report;
  private readonly map: TextMap;
  private readonly painter: Painter;
  private readonly scrolling = new ScrollWatch(() => this.follow());
  private work: AbortController | null = null;
  /** The marks that the reader has chosen, in the text's order, and which of them are painted. */
  private chosen: readonly ChosenMark[] = [];
  private from = 0;
  private to = 0;

  /** @param painter what it shows from an earlier report stays on show where this one says the same. */
  constructor(report: Report, runs: readonly Run[], nodes: readonly Text[], painter: Painter) {
    this.report = report;
    this.map = new TextMap(report.text, runs, nodes);
    this.painter = painter;
  }

  /** Shows the kinds of marks that the reader has chosen, from the view outwards. The first slice is painted at once. */
  paint(options: Options): void {
    this.chosen = chooseMarks(this.report, options);
    this.painter.setPalette(options.palette === 'standard' ? '' : options.palette);
    if (this.chosen.length > MAX_PAINTED) this.scrolling.start();
    else this.scrolling.stop();
    this.paintAround(this.inView());
  }

  /** How many marks are on show, or about to be painted as the reader comes near. */
  get count(): number {
    return this.chosen.length;
  }

  /** The marks on show, or about to be painted as the reader comes near; in the text's order. */
  *shown(): Generator<Shown, void> {
    for (const { mark } of this.chosen) {
      const stretches = this.map.stretches(mark.start, mark.end);
      if (stretches.length > 0) yield { mark, stretches };
    }
  }

  /** Where a stretch of the text stands on the page now. */
  ranges(start: number, end: number): Range[] {
    return this.map.ranges(start, end);
  }

  /** Those that hold the article: the page's, and those of its frames. */
  documents(): Set<Document> {
    return new Set(this.map.texts().flatMap((text) => ownerDocument(text) ?? []));
  }

  /** Indices of the sentences of which the reader has selected a part; none where the article is elsewhere. */
  sentencesIn({ ranges }: Selected): number[] {
    return ranges.flatMap((range) => {
      const span = this.map.spanOf(range);
      if (!span) return [];
      return this.report.sentences.flatMap(({ start, end }, index) =>
        start < span.end && span.start < end ? index : [],
      );
    });
  }

  /** Where the first link on any of these stretches leads; null without one, and for other addresses than the web's. */
  linkOn(spans: readonly Span[]): string | null {
    for (const [start, end] of spans) {
      for (const range of this.map.ranges(start, end)) {
        const element = parentElementOf(range.startContainer);
        const link = element && closest(element, 'a[href]');
        const href = link ? hrefOf(link) : '';
        if (/^https?:/.test(href) && URL.canParse(href)) return href;
      }
    }
    return null;
  }

  /**
   * Lets texts that the page has put in the place of equal ones stand for them (`TextMap.adopt`).
   *
   * @returns whether marks have to be painted anew.
   */
  adopt(added: Iterable<Text>): boolean {
    return this.map.adopt(added);
  }

  /** Whether the article that they belong to has gone from the page, or out of sight. */
  isGone(): boolean {
    return this.map.isMostlyGone() || !this.map.isAnyVisible();
  }

  /** Whether most of the article's texts are among these. */
  areMostly(nodes: readonly Text[]): boolean {
    const own = this.map.texts();
    const others = new Set(nodes);
    return own.filter((node) => others.has(node)).length > own.length / 2;
  }

  hide(): void {
    this.stop();
    this.chosen = [];
    this.painter.destroy();
  }

  /** Scrolls to a stretch of the text and points it out for a moment. */
  reveal(start: number, end: number): void {
    reveal(this.map.ranges(start, end));
    this.painter.flash(this.map.stretches(start, end));
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

  /** Ends what is under way; what is painted stays. */
  stop(): void {
    this.scrolling.stop();
    this.work?.abort();
    this.work = null;
  }

  /** The reader has scrolled. */
  private follow(): void {
    const at = this.inView();
    const nearStart = at - this.from < MARGIN && this.from > 0;
    const nearEnd = this.to - at < MARGIN && this.to < this.chosen.length;
    if (nearStart || nearEnd) this.paintAround(at);
  }

  /** Index of the first chosen mark in view, or of the nearest. */
  private inView(): number {
    const { chosen, map } = this;
    const found = firstInView(chosen.length, (index) => {
      const mark = chosen[index]?.mark;
      return mark ? map.ranges(mark.start, mark.end) : [];
    });
    return found ?? chosen.length - 1;
  }

  private paintAround(at: number): void {
    this.work?.abort();
    const work = new AbortController();
    this.work = work;
    this.from = Math.max(0, Math.min(at - MAX_PAINTED / 2, this.chosen.length - MAX_PAINTED));
    this.to = Math.min(this.chosen.length, this.from + MAX_PAINTED);
    const painting = this.painter.show(this.outwards(at));
    for (let count = 0; count < AT_ONCE; count++) if (painting.next().done) return;
    runInSlices(painting, { budget: SLICE, signal: work.signal }).catch((error) => {
      if (!(error instanceof Cancelled)) throw error;
    });
  }

  private *outwards(at: number): Generator<readonly [Layer, readonly Stretch[]], void> {
    for (let distance = 0; distance < MAX_PAINTED; distance++) {
      for (const index of distance === 0 ? [at] : [at + distance, at - distance]) {
        const chosen = index >= this.from && index < this.to ? this.chosen[index] : undefined;
        if (!chosen) continue;
        const { mark, faint } = chosen;
        yield [faint ? 'faint' : mark.type, this.map.stretches(mark.start, mark.end)];
      }
    }
  }
}
