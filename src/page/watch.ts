/** Notices when the part of the page that holds the article changes, and folds bursts of changes into one call. */

/** The page must have been quiet this long, in milliseconds … */
const QUIET = 400;
/** … but a page that never is gets looked at this long after its first change. */
const PATIENCE = 2000;
/** After a look that found nothing new, the next one waits twice as long, up to this. */
const MAX_WAIT = 60_000;

/** What a reader presses to unfold text: it may appear by style alone, which no mutation shows. */
const UNFOLDS = 'button, summary, [role="button"], [aria-expanded], a[href^="#"], a:not([href])';

export interface Watcher {
  /** Called when the article's part of the page has changed; the watch goes on. */
  onChange(): void;
  /** Called at once for each text node that was given new text. */
  onRewritten?(node: Text): void;
}

export class PageWatch {
  private readonly root: Node;
  private readonly document: Document;
  private readonly address: string;
  private readonly watcher: Watcher;
  private readonly observer: MutationObserver;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private deadline = 0;
  /** Minimum time from a change to the call. */
  private wait: number;

  /**
   * @param nodes the article's text nodes; where they lie is what is watched.
   * @param wait see `nextWait`.
   */
  constructor(document: Document, nodes: readonly Text[], watcher: Watcher, wait = QUIET) {
    this.document = document;
    this.watcher = watcher;
    this.wait = wait;
    this.root = commonAncestor(nodes) ?? document.body;
    this.address = addressOf(document);
    this.observer = new MutationObserver((records) => this.look(records));
    const options = { childList: true, characterData: true, subtree: true };
    for (const place of placesOf(document, nodes)) this.observer.observe(place, options);
    document.addEventListener('click', this.onClick, { capture: true, passive: true });
  }

  /** Stops at once; nothing is left running. */
  stop(): void {
    clearTimeout(this.timer);
    this.observer.disconnect();
    this.document.removeEventListener('click', this.onClick, { capture: true });
  }

  /**
   * How long the next watch should wait.
   *
   * @param foundNew whether this one's call found anything new.
   * @param took how long that look at the page took, in milliseconds: looking takes a small share of the time, however
   *   fast the page changes.
   */
  nextWait(foundNew: boolean, took: number): number {
    return Math.min(MAX_WAIT, Math.max(foundNew ? QUIET : this.wait * 2, took * 5));
  }

  private readonly onClick = (event: Event): void => {
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest(UNFOLDS)) this.schedule();
  };

  /** Asks the article's root where a change was, never the layout. */
  private look(records: readonly MutationRecord[]): void {
    let concerns = !this.root.isConnected || addressOf(this.document) !== this.address;
    for (const { type, target } of records) {
      if (type === 'characterData') this.watcher.onRewritten?.(target as Text);
      concerns ||= this.root.contains(target);
    }
    if (concerns) this.schedule();
  }

  private schedule(): void {
    const now = performance.now();
    if (this.timer === undefined) this.deadline = now + Math.max(PATIENCE, this.wait);
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        this.timer = undefined;
        this.watcher.onChange();
      },
      Math.max(0, Math.min(this.wait, this.deadline - now)),
    );
  }
}

/** Single-page sites change it without loading a page; what follows "#" only moves the view. */
function addressOf(document: Document): string {
  return document.URL.replace(/#.*$/, '');
}

/** The innermost node that holds all of them, in the page's own tree. */
function commonAncestor(nodes: readonly Text[]): Node | null {
  let common: Node | null = null;
  for (const node of nodes) {
    if (!common) common = node.parentNode;
    while (common && !common.contains(node)) common = common.parentNode;
  }
  // One level up: what is appended behind the last paragraph's parent belongs to it.
  return common?.parentNode ?? common;
}

/** The documents and shadow trees that hold the nodes: an observer does not see from one into another. */
function placesOf(document: Document, nodes: readonly Text[]): Set<Node> {
  const places = new Set<Node>([document]);
  for (const node of nodes) places.add(node.getRootNode());
  return places;
}
