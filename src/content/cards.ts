import {
  type CardActions,
  type CardFacts,
  type CardSubject,
  clearCard,
  prepareCard,
  showCard,
} from '../card/index.tsx';
import type { Mark, Report } from '../engine/report.ts';
import { CardHost } from '../page/card/host.ts';
import { HitMap } from '../page/hit-map.ts';
import { PointerWatch } from '../page/pointer.ts';
import type { Marks } from './marks.ts';

/** Marks that are painted over others come first. */
const ON_TOP_FIRST = ['weak-source', 'secondhand', 'hedge'] as const;

/** What a card stands by: a mark, or a sentence. */
type Target = { mark: Mark } | { sentence: number };

/** Opens, moves and closes the one card of a page. */
export class Cards {
  private report: Report | null = null;
  private marks: Marks | null = null;
  private shown: readonly Mark[] = [];
  private target: Target | null = null;
  private host: CardHost | null = null;
  private facts: CardFacts | null = null;
  private readonly hits = new HitMap<Mark>();
  private readonly pointer = new PointerWatch(this.hits, {
    onRest: (mark) => this.open({ mark }),
    onLeave: () => this.host?.leaveSoon(),
    onPress: (mark) => {
      this.open({ mark });
      this.host?.pin();
    },
  });

  /**
   * To be called whenever other marks are on show: a new report, another choice of marks, none. A card stays open where its
   * sentence is still there.
   */
  update(report: Report | null, marks: Marks | null): void {
    const before = this.target && this.report && this.sentenceOf(this.target, this.report);
    this.report = report;
    this.marks = marks;
    const shown = marks?.shown() ?? [];
    this.shown = shown.map(({ mark }) => mark);
    this.hits.clear();
    // Where marks overlap, the one that is painted on top.
    for (const type of ON_TOP_FIRST) {
      for (const { mark, stretches } of shown) if (mark.type === type) this.hits.add(mark, stretches);
    }
    this.pointer.update();
    if (!this.host || !before) return;
    const sentence = report?.sentences.findIndex(
      ({ start, end }) => report.text.slice(start, end) === before.text,
    );
    if (sentence === undefined || sentence < 0) {
      this.close();
      return;
    }
    const mark =
      before.mark && this.shown.find((one) => one.sentence === sentence && one.type === before.mark?.type);
    this.target = mark ? { mark } : { sentence };
    this.render();
  }

  /** Opens the card of the next (1) or previous (-1) mark and moves the focus into it. Round the end, it begins anew. */
  step(by: 1 | -1): void {
    const { shown } = this;
    if (shown.length === 0) return;
    const here = this.target ? this.placeOf(this.target) : null;
    const from = here ?? this.firstInView();
    // Without a card, the next mark is the first one in view.
    const index = here === null && by === 1 ? from : from + by;
    const mark = shown[(index + shown.length) % shown.length];
    if (mark) this.goTo({ mark });
  }

  close(): void {
    this.host?.close();
  }

  destroy(): void {
    this.close();
    this.update(null, null);
    this.pointer.stop();
  }

  /** Scrolls to it, points it out, and opens its card with the focus in it. */
  goTo(target: Target): void {
    const span = this.spanOf(target);
    if (!span) return;
    this.marks?.reveal(span.start, span.end);
    this.open(target);
    this.host?.focus();
  }

  private open(target: Target): void {
    const again = this.host && this.target && this.spanOf(this.target) === this.spanOf(target);
    this.host?.stay();
    if (again) return;
    this.target = target;
    if (this.host) {
      this.render();
      return;
    }
    this.facts ??= prepareCard();
    this.host = new CardHost(document, {
      ...this.facts,
      anchor: () => this.rangesOf()[0]?.getBoundingClientRect() ?? null,
      mark: () => this.rangesOf()[0] ?? null,
      onClose: () => this.closed(),
    });
    this.render();
    this.host.start();
  }

  private closed(): void {
    if (this.host) clearCard(this.host.panel);
    this.host = null;
    this.target = null;
  }

  private render(): void {
    const subject = this.subject();
    if (!this.host || !subject) return;
    showCard(this.host.panel, subject, this.actions);
    this.host.place();
  }

  private readonly actions: CardActions = {
    onClose: () => this.close(),
    onStep: (by) => this.step(by),
    onGoTo: (sentence) => this.goTo({ sentence }),
  };

  private subject(): CardSubject | null {
    const { report, target, shown } = this;
    if (!report || !target) return null;
    const mark =
      'mark' in target
        ? { mark: target.mark, position: shown.indexOf(target.mark), count: shown.length }
        : null;
    return {
      report,
      sentence: 'mark' in target ? target.mark.sentence : target.sentence,
      mark,
      linkOf: ({ attribution }) => this.marks?.linkOn([...attribution.source, ...attribution.cue]) ?? null,
    };
  }

  private rangesOf(): Range[] {
    const span = this.target && this.spanOf(this.target);
    return span ? (this.marks?.ranges(span.start, span.end) ?? []) : [];
  }

  private spanOf(target: Target): { start: number; end: number } | null {
    return 'mark' in target ? target.mark : (this.report?.sentences[target.sentence] ?? null);
  }

  private sentenceOf(target: Target, report: Report): { text: string; mark: Mark | null } | null {
    const mark = 'mark' in target ? target.mark : null;
    const sentence = report.sentences['mark' in target ? target.mark.sentence : target.sentence];
    return sentence ? { text: report.text.slice(sentence.start, sentence.end), mark } : null;
  }

  /** Index of the mark that a target stands for, or of the first one behind it, less one. */
  private placeOf(target: Target): number {
    if ('mark' in target) return this.shown.indexOf(target.mark);
    const behind = this.shown.findIndex(({ sentence }) => sentence >= target.sentence);
    return (behind < 0 ? this.shown.length : behind) - 1;
  }

  private firstInView(): number {
    const sentence = this.marks?.firstInView() ?? 0;
    return Math.max(
      0,
      this.shown.findIndex((mark) => mark.sentence >= sentence),
    );
  }
}
