/** Notices when the part of the page that holds the article changes, and folds bursts of changes into one call. */

import { isCardHost } from './card/host.ts';
import { closest, holds, listen, parentOf, rootOf, unlisten, urlOf, viewOf } from './dom-access.ts';
import { standsOnPage } from './replacements.ts';

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
  /** Called at once when something was taken out of the article's part; what came instead is in the records. */
  onReplaced?(records: readonly MutationRecord[]): void;
}

/** So often a watch tells at once what was replaced: a page that never stops doing so must wait for its next reading. */
const MOST_REPLACED = 50;

export class PageWatch {
  private readonly root: Node;
  private readonly document: Document;
  private readonly address: string;
  private readonly watcher: Watcher;
  private readonly observer: MutationObserver;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private deadline = 0;
  private replaced = 0;
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
    this.root = commonAncestor(nodes) ?? rootOf(document);
    this.address = addressOf(document);
    this.observer = new MutationObserver((records) => this.look(records));
    const options = { childList: true, characterData: true, subtree: true };
    for (const place of placesOf(document, nodes)) this.observer.observe(place, options);
    listen(document, 'click', this.onClick);
    listen(document, 'load', this.onLoad);
    navigationOf(document)?.addEventListener('currententrychange', this.onAddress);
  }

  /** Stops at once; nothing is left running. */
  stop(): void {
    clearTimeout(this.timer);
    this.observer.disconnect();
    unlisten(this.document, 'click', this.onClick);
    unlisten(this.document, 'load', this.onLoad);
    navigationOf(this.document)?.removeEventListener('currententrychange', this.onAddress);
  }

  /** Calls `onChange` when the page has come to rest, as after a change. */
  expect(): void {
    this.schedule();
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
    if (target instanceof Element && closest(target, UNFOLDS)) this.schedule();
  };

  /** Frames come and go by their addresses too. */
  private readonly onLoad = ({ target }: Event): void => {
    if (target instanceof HTMLIFrameElement) this.schedule();
  };

  /** Some sites change what they show by style alone when they change the address. */
  private readonly onAddress = (): void => {
    if (addressOf(this.document) !== this.address) this.schedule();
  };

  /** Asks the article's root where a change was, never the layout. */
  look(records: readonly MutationRecord[]): void {
    let concerns = !standsOnPage(this.root) || addressOf(this.document) !== this.address;
    let replaced = false;
    const html = rootOf(this.document);
    for (const record of records) {
      const { type, target } = record;
      // A record's lists are asked for only where they are needed: the browser makes them then.
      if (target === html && isOurs(record)) continue;
      if (type === 'characterData') this.watcher.onRewritten?.(target as Text);
      concerns ||= holds(this.root, target);
      replaced ||= concerns && record.removedNodes.length > 0;
    }
    if (!concerns) return;
    if (replaced && this.replaced++ < MOST_REPLACED) this.watcher.onReplaced?.(records);
    this.schedule();
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

/** The card came or went: its host is a child of `<html>`. */
function isOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isCardHost);
}

/**
 * The address by which a page's articles differ. Single-page sites change it without loading a page; what follows "#" only moves
 * the view, but for sites that keep paths there.
 */
export function addressOf(document: Document): string {
  return urlOf(document).replace(/#(?![!/]).*$/, '');
}

/** Not in every browser that we support; Firefox has it from 147 on. */
function navigationOf(document: Document): EventTarget | undefined {
  return (viewOf(document) as { navigation?: EventTarget } | null)?.navigation;
}

/** The innermost node that holds all of them, in the page's own tree. */
function commonAncestor(nodes: readonly Text[]): Node | null {
  let common: Node | null = null;
  for (const node of nodes) {
    if (!common) common = node.parentNode;
    while (common && !holds(common, node)) common = parentOf(common);
  }
  // One level up: what is appended behind the last paragraph's parent belongs to it.
  return (common && parentOf(common)) ?? common;
}

/** The documents and shadow trees that hold the nodes: an observer does not see from one into another. */
function placesOf(document: Document, nodes: readonly Text[]): Set<Node> {
  const places = new Set<Node>([document]);
  for (const node of nodes) places.add(node.getRootNode());
  return places;
}
