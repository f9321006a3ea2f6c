import { type Other, onOpen } from '../browser/messaging.ts';
import { loadOptions, watchOptions } from '../browser/options-store.ts';
import { isAlive } from '../browser/runtime.ts';
import type { PageState } from '../messages.ts';
import { DEFAULT_OPTIONS, type Options } from '../options.ts';
import { Painter } from '../page/painter.ts';
import { PageWatch } from '../page/watch.ts';
import { Cancelled } from '../slices.ts';
import { type Reading, ReadingProblem, readPage } from './analyze.ts';
import { Cards } from './cards.ts';
import { Marks } from './marks.ts';
import { Presence } from './presence.ts';
import { ScrollWatch } from './scroll-watch.ts';

type View = Other<'view'>;

/** What the extension does in one page: reads it, marks it, answers the popup. `destroy` undoes everything. */
export class Controller {
  private state: PageState = { phase: 'reading', done: 0 };
  private options: Options = DEFAULT_OPTIONS;
  private marksOn = true;
  private readonly painter = new Painter();
  private waitingStep: 1 | -1 | null = null;
  private marks: Marks | null = null;
  private watch: PageWatch | null = null;
  private wait: number | undefined;
  private reading: AbortController | null = null;
  private readonly views = new Set<View>();
  private readonly followers = new Set<View>();
  private readonly cards = new Cards();
  private readonly presence = new Presence();
  private readonly scrolling = new ScrollWatch(() => this.tellPlace());
  private readonly cleanups: (() => void)[] = [];

  /** @param onDestroyed called once, at the end of `destroy`. */
  constructor(onDestroyed: () => void) {
    this.cleanups.push(onDestroyed);
  }

  start(): void {
    this.cleanups.unshift(
      onOpen('view', 'page', (view) => this.addView(view)),
      watchOptions((options) => this.apply(options)),
    );
    // An update or removal of the extension leaves this script behind without a word: look whenever the reader is back.
    const check = (): void => {
      if (!this.isAlive()) this.destroy();
    };
    // A page that is put aside (back/forward cache) must hold no port: Chrome closes it and reports an error, Firefox keeps it
    // open, and the panel would go on showing a page that the reader has left.
    // A reading that is under way would open new ones, and begins anew when the reader comes back.
    const leave = (): void => {
      this.reading?.abort();
      this.closeLines();
    };
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      check();
      if (!persisted || !this.isAlive()) return;
      this.tellPresence();
      if (this.isReading()) void this.read();
    };
    document.addEventListener('visibilitychange', check);
    addEventListener('pageshow', comeBack);
    addEventListener('pagehide', leave);
    this.cleanups.unshift(() => {
      document.removeEventListener('visibilitychange', check);
      removeEventListener('pageshow', comeBack);
      removeEventListener('pagehide', leave);
    });
    void this.read();
  }

  private isReading(): boolean {
    return this.state.phase === 'reading' || this.state.phase === 'analyzing';
  }

  /** False once the extension that it belongs to has been updated, turned off or removed. */
  isAlive(): boolean {
    return isAlive();
  }

  destroy(): void {
    this.reading?.abort();
    this.clear();
    this.cards.destroy();
    this.closeLines();
    for (const cleanup of this.cleanups.splice(0)) cleanup();
  }

  private closeLines(): void {
    this.scrolling.stop();
    this.presence.end();
    for (const view of this.views) view.close();
    this.views.clear();
    this.followers.clear();
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
    try {
      this.options = await loadOptions();
      const result = await readPage((phase, done) => {
        if (!quietly) this.setState({ phase, done });
      }, reading.signal);
      const before = this.state.phase === 'ready' ? this.state.report.text : null;
      this.wait = this.watch?.nextWait(before !== result.report.text, performance.now() - start);
      this.show(result);
    } catch (error) {
      if (error instanceof Cancelled || reading.signal.aborted) return;
      if (!this.isAlive()) return this.destroy();
      const problem = error instanceof ReadingProblem ? error.problem : 'internal';
      this.wait = this.watch?.nextWait(this.state.phase === 'ready', performance.now() - start);
      this.clear();
      this.cards.update(null, null);
      this.setState({ phase: 'problem', problem, detail: String(error) });
      // A page that has no article yet may get one.
      this.watchFor([]);
    }
  }

  private show({ report, article, nodes }: Reading): void {
    this.marks?.stop();
    this.marks = new Marks(report, article.runs, nodes, this.painter);
    const { marksOn } = this;
    this.state = { phase: 'ready', report, marksOn, truncated: article.truncated, url: document.URL };
    this.paint();
    this.setState(this.state);
    this.tellPlace();
    this.watchFor(article.runs.flatMap(([, , node]) => nodes[node] ?? []));
  }

  private watchFor(nodes: readonly Text[]): void {
    this.watch?.stop();
    this.watch = new PageWatch(
      document,
      nodes,
      { onChange: () => this.refresh(), onRewritten: (node) => this.painter.forget(node) },
      this.wait,
    );
  }

  private refresh(): void {
    if (this.isAlive()) void this.read(true);
    else this.destroy();
  }

  private clear(): void {
    this.watch?.stop();
    this.watch = null;
    this.marks?.stop();
    this.marks = null;
    this.painter.destroy();
  }

  private paint(): void {
    if (this.marksOn) this.marks?.paint(this.options);
    else this.marks?.hide();
    this.updateCards();
    this.tellPresence();
  }

  private updateCards(): void {
    this.cards.update(this.state.phase === 'ready' ? this.state.report : null, this.marks);
    const { waitingStep } = this;
    this.waitingStep = null;
    if (waitingStep) this.cards.step(waitingStep);
  }

  /** Where the page is still being read, once it is. */
  private step(by: 1 | -1): void {
    if (this.state.phase === 'ready') this.cards.step(by);
    else if (this.state.phase !== 'problem') this.waitingStep = by;
  }

  private apply(options: Options): void {
    const reweighted = JSON.stringify(options.rubric) !== JSON.stringify(this.options.rubric);
    this.options = options;
    if (reweighted) void this.read(true);
    else this.paint();
  }

  private setState(state: PageState): void {
    this.state = state;
    this.tellPresence();
    for (const view of this.views) view.send({ type: 'state', state });
  }

  private tellPresence(): void {
    const { state } = this;
    const marks = state.phase === 'ready' && state.marksOn ? (this.marks?.count ?? 0) : null;
    this.presence.tell(state, marks);
  }

  private addView(view: View): void {
    this.views.add(view);
    view.onClose(() => {
      this.views.delete(view);
      this.followers.delete(view);
      if (this.followers.size === 0) this.scrolling.stop();
    });
    view.onMessage((message) => {
      if (message.type === 'reveal') this.marks?.reveal(message.start, message.end);
      else if (message.type === 'read-again') void this.read();
      else if (message.type === 'marks') this.switchMarks(message.on);
      else if (message.type === 'toggle-marks') this.switchMarks(!this.marksOn);
      else if (message.type === 'step') this.step(message.by);
      else if (message.type === 'scroll-to') this.marks?.scrollTo(message.start, message.end);
      else if (message.type === 'follow') this.follow(view);
    });
    view.send({ type: 'state', state: this.state });
  }

  private follow(view: View): void {
    this.followers.add(view);
    this.scrolling.start();
    this.tellPlace();
  }

  /** Tells those who follow which sentence the reader has reached. */
  private tellPlace(): void {
    const sentence = this.marks?.firstInView() ?? null;
    if (sentence === null) return;
    for (const view of this.followers) view.send({ type: 'in-view', sentence });
  }

  private switchMarks(on: boolean): void {
    this.marksOn = on;
    if (this.state.phase === 'ready') this.state = { ...this.state, marksOn: on };
    this.paint();
    this.setState(this.state);
  }
}
