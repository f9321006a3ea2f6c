import { onOpen } from '../browser/messaging.ts';
import { loadOptions, watchOptions } from '../browser/options-store.ts';
import { isAlive } from '../browser/runtime.ts';
import type { PageState, Ports, Problem } from '../messages.ts';
import type { Options } from '../options.ts';
import { mayBeArticle } from '../page/article-signs.ts';
import { ChangeLog } from '../page/change-log.ts';
import { addedTexts } from '../page/replacements.ts';
import { addressOf, PageWatch } from '../page/watch.ts';
import { ruleFor, siteOf } from '../sites.ts';
import { Cancelled, nextTask } from '../slices.ts';
import { type OnProgress, type Reading, ReadingProblem, readPage } from './analyze.ts';
import { CardWishes } from './card-wishes.ts';
import { Marks } from './marks.ts';
import { OnShow } from './on-show.ts';
import { Presence } from './presence.ts';
import { watchPrinting } from './printing.ts';
import { Views } from './views.ts';
import { watchVisits } from './visits.ts';

/** Milliseconds from the end of a port to the end of the extension, if that is why it ended. */
const FAREWELL = 1000;

/** What the extension does in one page: reads it, marks it, answers the popup. `destroy` undoes everything. */
export class Controller {
  state: PageState = { phase: 'reading', done: 0 };
  marks: Marks | null = null;
  private watch: PageWatch | null = null;
  private wait: number | undefined;
  /** The page's address that the state belongs to. */
  private address = '';
  /** The page is read because of the reader's rule for its site, not because they asked. */
  private byRule = false;
  private reading: AbortController | null = null;
  private readonly views = new Views({
    state: () => this.state,
    sentenceInView: () => this.marks?.firstInView() ?? null,
    obey: (order) => this.obey(order),
  });
  private readonly onShow = new OnShow();
  private readonly wishes = new CardWishes(this.onShow.cards);
  private readonly presence = new Presence(() => {
    // Chromium ends the ports of an extension that it takes away before it says so.
    setTimeout(() => this.check(), FAREWELL);
  });
  private readonly cleanups: (() => void)[] = [];

  /** @param onDestroyed called once, at the end of `destroy`. */
  constructor(onDestroyed: () => void) {
    this.cleanups.push(onDestroyed);
  }

  start(): void {
    this.cleanups.unshift(
      onOpen('view', 'page', (view) => this.views.add(view)),
      watchOptions((options) => this.apply(options)),
      watchPrinting(this.onShow.painter, () => this.onShow.options.printMarks),
    );
    this.cleanups.unshift(
      watchVisits({
        onLook: () => this.check(),
        onLeave: () => {
          this.reading?.abort();
          this.closeLines();
        },
        onComeBack: () => {
          if (!this.isAlive()) return;
          this.tellPresence();
          if (this.isReading()) void this.read();
        },
      }),
    );
    void this.read();
  }

  private isReading(): boolean {
    return this.state.phase === 'reading' || this.state.phase === 'analyzing';
  }

  /** False once the extension that it belongs to has been updated, turned off or removed. */
  isAlive(): boolean {
    return isAlive();
  }

  private check(): void {
    if (!this.isAlive()) this.destroy();
  }

  destroy(): void {
    this.reading?.abort();
    this.clear();
    this.onShow.destroy();
    this.closeLines();
    for (const cleanup of this.cleanups.splice(0)) cleanup();
  }

  private closeLines(): void {
    this.presence.end();
    this.views.close();
  }

  /** The reader has asked for this page: at another address than before there may be something else to read. */
  ask(): void {
    this.byRule = false;
    const moved = addressOf(document) !== this.address;
    const unread = this.state.phase === 'problem' && this.state.problem === 'page-changed';
    this.address = addressOf(document);
    if (moved || unread) void this.read(this.marks !== null);
  }

  /**
   * Reads the page anew; a reading under way is given up.
   *
   * @param quietly what was found before stays on show until there is something new.
   */
  private async read(quietly = false): Promise<void> {
    this.reading?.abort();
    const reading = new AbortController();
    this.reading = reading;
    const start = performance.now();
    const changes = new ChangeLog(document);
    if (!this.marks) this.address = addressOf(document);
    try {
      const onProgress: OnProgress = (phase, done) => {
        if (!quietly) this.setState({ phase, done });
      };
      const [options, result] = await Promise.all([loadOptions(), readPage(onProgress, reading.signal)]);
      this.onShow.dress(options);
      const before = this.state.phase === 'ready' ? this.state.report.text : null;
      this.wait = this.watch?.nextWait(before !== result.report.text, performance.now() - start);
      await this.show(result, changes.end());
    } catch (error) {
      if (error instanceof Cancelled || reading.signal.aborted) return;
      if (!this.isAlive()) return this.destroy();
      const problem = error instanceof ReadingProblem ? error.problem : 'internal';
      this.wait = this.watch?.nextWait(this.state.phase === 'ready', performance.now() - start);
      this.fail(problem, String(error));
      // A page that has no article yet may get one.
      this.watchFor([]);
      this.wishes.fulfil(this);
    } finally {
      changes.end();
    }
  }

  /** In two tasks. `missed`: what has changed since the reading began; null: too much to say. */
  private async show(reading: Reading, missed: readonly MutationRecord[] | null): Promise<void> {
    const { report, article, nodes } = reading;
    const found = article.runs.flatMap(([, , node]) => nodes[node] ?? []);
    // The next article of an endless page: the one that the reader asked for is still there.
    if (this.hasMoved() && this.marks && !this.isWished() && !this.marks.areMostly(found)) return;
    this.marks?.stop();
    const marks = new Marks(report, article.runs, nodes, this.onShow.painter);
    this.marks = marks;
    this.watchFor(found);
    if (missed) this.watch?.look(missed);
    else this.watch?.expect();
    if (this.hasLeft()) this.leave();
    // The page has gone on to something else while it was read.
    if (this.marks !== marks) return;
    this.address = addressOf(document);
    await nextTask();
    if (this.marks !== marks) return;
    const { marksOn } = this.onShow;
    this.state = { phase: 'ready', report, marksOn, truncated: article.truncated, url: location.href };
    this.paint();
    this.setState(this.state);
    this.views.tellPlace();
  }

  private watchFor(nodes: readonly Text[]): void {
    this.watch?.stop();
    this.watch = new PageWatch(
      document,
      nodes,
      {
        onChange: () => this.refresh(),
        onRewritten: (node) => this.onShow.painter.forget(node),
        onReplaced: (records) => this.mend(records),
      },
      this.wait,
    );
  }

  /** Marks stay on texts that were replaced by equal ones, without a frame between. */
  private mend(records: readonly MutationRecord[]): void {
    if (this.marks?.adopt(addedTexts(records))) this.paint();
    if (this.hasLeft()) this.leave();
  }

  private refresh(): void {
    if (!this.isAlive()) this.destroy();
    else if (this.hasLeft()) this.leave();
    else if (this.byRule && !this.marks && !mayBeArticle(document, location)) {
      this.wait = this.watch?.nextWait(false, 0);
      this.fail('no-article', 'nothing looks like one');
      this.watchFor([]);
    } else void this.read(this.marks !== null || this.state.phase === 'problem');
  }

  private hasMoved(): boolean {
    return addressOf(document) !== this.address;
  }

  /** Single-page sites go on to another article without loading a page. */
  private hasLeft(): boolean {
    return this.hasMoved() && (this.marks?.isGone() ?? !this.isReading());
  }

  /** Nothing of the old article stays; the new one is read where the reader has wished that, or when they ask. */
  private leave(): void {
    this.reading?.abort();
    this.byRule = this.isWished();
    this.address = addressOf(document);
    this.wait = undefined;
    if (this.byRule) {
      this.clear();
      this.setState({ phase: 'reading', done: 0 });
      this.watchFor([]);
      this.watch?.expect();
    } else this.fail('page-changed', location.href);
  }

  private isWished(): boolean {
    const site = siteOf(location.href);
    return site !== null && ruleFor(this.onShow.options, site) === 'always';
  }

  private fail(problem: Problem, detail: string): void {
    this.clear();
    this.setState({ phase: 'problem', problem, detail });
  }

  private clear(): void {
    this.watch?.stop();
    this.watch = null;
    this.marks?.stop();
    this.marks = null;
    this.onShow.clear();
  }

  private paint(): void {
    this.onShow.paint(this.state.phase === 'ready' ? this.state.report : null, this.marks);
    this.tellPresence();
    if (this.state.phase === 'ready') this.wishes.fulfil(this);
  }

  private apply(options: Options): void {
    const reweighted = JSON.stringify(options.rubric) !== JSON.stringify(this.onShow.options.rubric);
    this.onShow.dress(options);
    if (reweighted && this.state.phase !== 'problem') void this.read(true);
    else this.paint();
  }

  private setState(state: PageState): void {
    this.state = state;
    this.tellPresence();
    this.views.tellState();
  }

  private tellPresence(): void {
    const { state } = this;
    const marks = state.phase === 'ready' && state.marksOn ? (this.marks?.count ?? 0) : null;
    this.presence.tell(state, marks);
  }

  private obey(order: Ports['view']['opener']): void {
    if (order.type === 'reveal') this.onShow.cards.show(order);
    else if (order.type === 'who-says') this.wishes.ask(order.text, this);
    else if (order.type === 'read-again') {
      this.byRule = false;
      void this.read();
    } else if (order.type === 'marks') this.switchMarks(order.on);
    else if (order.type === 'toggle-marks') this.switchMarks(!this.onShow.marksOn);
    else if (order.type === 'step') this.wishes.step(order.by, this);
    else if (order.type === 'scroll-to') this.marks?.scrollTo(order.start, order.end);
  }

  private switchMarks(on: boolean): void {
    this.onShow.marksOn = on;
    if (this.state.phase === 'ready') this.state = { ...this.state, marksOn: on };
    this.paint();
    this.setState(this.state);
  }
}
