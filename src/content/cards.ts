import type { CardActions, CardScript, CardSubject } from '../card/index.tsx';
import { arrivedCard, awaitCard, forgetCard } from '../card/slot.ts';
import type { Mark, Report } from '../engine/report.ts';
import type { Problem } from '../messages.ts';
import type { Options } from '../options.ts';
import { boxOf, boxOfFocus } from '../page/card/box.ts';
import { CardHost } from '../page/card/host.ts';
import { HitMap } from '../page/hit-map.ts';
import { PointerWatch } from '../page/pointer.ts';
import type { Selected } from '../page/selection.ts';
import { loadWords } from './ask.ts';
import { Drafts, keepDoubtOf } from './card-doubt.ts';
import { stepsAmong, subjectApart } from './card-subject.ts';
import { carryOver, placesOfSource, sentenceOf, type Target } from './card-target.ts';
import { LateWork } from './late-work.ts';
import type { Marks, Shown } from './marks.ts';
import { askForMissing } from './missing.ts';

/** Marks that are painted over others come first. */
const ON_TOP_FIRST = ['weak-source', 'secondhand', 'hedge'] as const;

type Messages = Awaited<ReturnType<typeof loadWords>>;

/** Opens, moves and closes the one card of a page. */
export class Cards {
  private report: Report | null = null;
  private marks: Marks | null = null;
  private shown: readonly Mark[] = [];
  private target: Target | null = null;
  private host: CardHost | null = null;
  /** What fills the host; there as long as the host is. */
  private card: CardScript | null = null;
  private language: Options['language'] = 'auto';
  private words: Messages = null;
  private look: Record<string, string> = {};
  private readonly drafts = new Drafts();
  private readonly late = new LateWork();
  private readonly hits = new HitMap<Mark>();
  private readonly pointer = new PointerWatch(this.hits, {
    onRest: (mark) => this.open({ by: 'mark', mark }),
    onLeave: () => this.host?.leaveSoon(),
    onPress: (mark) => {
      this.open({ by: 'mark', mark });
      this.host?.pin();
    },
  });

  constructor() {
    forgetCard();
  }

  /** The card looks and speaks as the reader has chosen. One that is open takes the look at once. */
  async dress({ theme, palette, language }: Options): Promise<void> {
    this.look = { theme, palette };
    Object.assign(this.host?.panel.dataset ?? {}, this.look);
    if (language === this.language) return;
    this.language = language;
    const words = language === 'auto' ? null : await loadWords(language);
    if (this.language === language) this.words = words;
  }

  /**
   * To be called whenever other marks are on show: a new report, another choice of marks, none. A card stays open where its
   * sentence is still there. On a long article it takes its time: none is taken from the painting of the marks.
   */
  update(report: Report | null, marks: Marks | null): void {
    this.late.start(this.take(report, marks));
    if (!marks) this.late.finish();
  }

  private *take(report: Report | null, marks: Marks | null): Generator<void, void> {
    const shown: Shown[] = [];
    for (const one of marks?.shown() ?? []) {
      shown.push(one);
      yield;
    }
    yield;
    const { report: before, target } = this;
    this.report = report;
    this.marks = marks;
    this.shown = shown.map(({ mark }) => mark);
    this.hits.clear();
    // Where marks overlap, the one that is painted on top.
    for (const type of ON_TOP_FIRST) {
      for (const { mark, stretches } of shown) if (mark.type === type) this.hits.add(mark, stretches);
    }
    this.pointer.update();
    if (!this.host || !target || target.by === 'selection') return;
    this.target = before && report && carryOver(target, before, report, this.shown);
    if (this.target) this.render();
    else this.close();
  }

  /** Opens the card of the next (1) or previous (-1) mark and moves the focus into it. Round the end, it begins anew. */
  step(by: 1 | -1): void {
    this.late.finish();
    const { shown, target } = this;
    if (shown.length === 0) return;
    const here = target ? this.placeOf(target) : null;
    const from = here ?? this.firstInView();
    // Without a card, the next mark is the first one in view.
    const index = here === null && by === 1 ? from : from + by;
    const mark = shown[(index + shown.length) % shown.length];
    if (mark) this.goTo({ by: 'mark', mark });
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

  /** Points a stretch of the text out, as a list beside the page asks, and opens the card of its sentence. */
  show({ start, end }: { start: number; end: number }): void {
    const { report, marks, shown } = this;
    marks?.reveal(start, end);
    const sentence = report?.sentences.findIndex((one) => one.start <= start && start < one.end) ?? -1;
    if (sentence < 0) return;
    const mark = shown.find((one) => one.sentence === sentence);
    this.open(mark ? { by: 'mark', mark } : { by: 'sentence', sentence, among: [] });
    this.host?.focus();
  }

  /** Opens the card by what the reader has selected, to be filled by `answer`. */
  ask(selected: Selected): void {
    this.open({ by: 'selection', selected, found: null, sentence: 0 });
    this.host?.focus();
  }

  /** What was asked about stands in the article. The reader may have closed the card meanwhile. */
  answer(selected: Selected, sentences: readonly number[]): void {
    this.late.finish();
    if (!this.awaits(selected)) return;
    // A long selection may begin far above what the reader sees of it.
    const inView = sentences.find((sentence) => (this.bottomOf(sentence) ?? 0) > 0);
    const target = { by: 'sentence', sentence: inView ?? sentences[0] ?? 0, among: sentences } as const;
    if (inView === undefined) this.goTo(target);
    else this.open(target);
  }

  /** Where a sentence ends in the window, in CSS pixels from its top; null where it is not on the page. */
  private bottomOf(index: number): number | null {
    const sentence = this.report?.sentences[index];
    const range = sentence && this.marks?.ranges(sentence.start, sentence.end).at(-1);
    return (range && boxOf(range, document)?.bottom) ?? null;
  }

  /** What came of reading it by itself. */
  answerApart(selected: Selected, found: Report | Problem): void {
    if (this.awaits(selected)) this.open({ by: 'selection', selected, found, sentence: 0 });
  }

  private awaits(selected: Selected): boolean {
    return this.target?.by === 'selection' && this.target.selected === selected;
  }

  private open(target: Target): void {
    const again =
      target.by === 'mark' && this.host && this.target?.by === 'mark' && this.target.mark === target.mark;
    this.host?.stay();
    if (again) return;
    this.target = target;
    if (this.host) {
      this.render();
      return;
    }
    this.card = arrivedCard();
    if (this.card) this.openHost(this.card);
    else this.openLater(target);
  }

  private openHost(card: CardScript): void {
    this.host = new CardHost(document, {
      ...card.prepareCard(this.words),
      look: this.look,
      anchor: () => {
        const [range] = this.rangesOf();
        return range ? boxOf(range, document) : this.target?.by === 'selection' ? boxOfFocus(document) : null;
      },
      mark: () => this.rangesOf()[0] ?? null,
      onClose: () => this.closed(),
    });
    this.render();
    this.host.start();
  }

  /** A reader who asks at once may be faster than the card's script; or it was never put in. */
  private openLater(target: Target): void {
    askForMissing();
    awaitCard(() => {
      if (this.target !== target) return;
      this.open(target);
      this.host?.focus();
    });
  }

  private closed(): void {
    if (this.host) this.card?.clearCard(this.host.panel);
    this.host = null;
    this.card = null;
    this.target = null;
  }

  private render(): void {
    const subject = this.target && this.subject(this.target);
    if (!this.host || !subject) return;
    this.card?.showCard(this.host.panel, subject, this.actions);
    this.host.place();
  }

  private readonly actions: CardActions = {
    onClose: () => this.close(),
    onStep: (by) => this.stepFrom(this.target, by),
    onGoTo: (sentence) => this.goTo({ by: 'sentence', sentence, among: [] }),
    onDoubt: (fault, words) => keepDoubtOf(this.target && this.subject(this.target), fault, words),
  };

  /** The card's own buttons lead through what the reader has selected, else through the marks. */
  private stepFrom(target: Target | null, by: 1 | -1): void {
    if (target?.by === 'sentence' && target.among.length > 1) {
      const { among } = target;
      const place = (among.indexOf(target.sentence) + by + among.length) % among.length;
      this.goTo({ ...target, sentence: among[place] ?? target.sentence });
    } else if (target?.by === 'selection' && typeof target.found === 'object') {
      const count = target.found?.sentences.length ?? 1;
      this.open({ ...target, sentence: (target.sentence + by + count) % count });
    } else this.step(by);
  }

  private subject(target: Target): CardSubject | null {
    if (target.by === 'selection') return subjectApart(target, this.drafts);
    const { report, shown } = this;
    const sentence = sentenceOf(target);
    if (!report || sentence === null) return null;
    const mark = target.by === 'mark' ? target.mark : null;
    const steps =
      target.by === 'mark'
        ? stepsAmong('marks', shown.indexOf(target.mark), shown.length)
        : stepsAmong('sentences', target.among.indexOf(sentence), target.among.length);
    return {
      about: 'sentence',
      report,
      sentence,
      mark,
      steps,
      apart: false,
      draft: this.drafts.of(report, sentence, mark),
      linkOf: ({ attribution }) => this.marks?.linkOn(placesOfSource(report, attribution)) ?? null,
    };
  }

  private rangesOf(): readonly Range[] {
    if (this.target?.by === 'selection') return this.target.selected.ranges;
    const span = this.target && this.spanOf(this.target);
    return span ? (this.marks?.ranges(span.start, span.end) ?? []) : [];
  }

  private spanOf(target: Target): { start: number; end: number } | null {
    if (target.by === 'mark') return target.mark;
    return target.by === 'sentence' ? (this.report?.sentences[target.sentence] ?? null) : null;
  }

  /** Index of the mark that a target stands for, or of the first one behind it, less one; null beside the article. */
  private placeOf(target: Target): number | null {
    if (target.by === 'selection') return null;
    if (target.by === 'mark') return this.shown.indexOf(target.mark);
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
