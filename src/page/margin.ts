import {
  bodyOf,
  boxOfElement,
  createElement,
  listen,
  ownerDocument,
  parentElementOf,
  rootOf,
  unlisten,
  viewOf,
} from './dom-access.ts';
import { firstInView } from './in-view.ts';

/** A stretch of text that has a bar beside it. */
export interface MarginItem {
  /** What the style sheet knows it by: `.level-bar[data-bar="…"]`. */
  readonly kind: string;
  /** Where it stands on the page now. */
  readonly ranges: () => readonly Range[];
}

/** Bars beside more text than this, in heights of the view above and below it, are not drawn until the reader comes near. */
const REACH = 1;
/** At most so many bars are drawn at a time, however small a page makes its text. */
const MOST = 200;
/** Between text and bar, and between two bars, in CSS pixels. */
const GAP = 12;
const BETWEEN = 2;

/** Where one bar stands, in CSS pixels from the corner of the window. */
interface Bar {
  readonly kind: string;
  /** The text's block, and whether the bar stands right of it. */
  readonly block: DOMRect;
  readonly rightToLeft: boolean;
  readonly top: number;
  bottom: number;
}

/**
 * Bars in the margin of a text, drawn beside it without touching it: in a closed shadow root of a child of `<html>`, which is
 * there only while there are bars. They scroll with the page by themselves; what moves the text otherwise, they follow.
 */
export class Margin {
  private readonly document: Document;
  private readonly view: Window;
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly resized: ResizeObserver;
  private items: readonly MarginItem[] = [];
  private frame: number | undefined;
  private placedAt = 0;

  /** @param styles how bars look, as the text of a style sheet. */
  constructor(document: Document, styles: string) {
    const view = viewOf(document);
    if (!view) throw new Error('a margin needs a document that is shown');
    this.document = document;
    this.view = view;
    this.host = createElement(document, 'div');
    // The popup's list says the same in words.
    this.host.setAttribute('aria-hidden', 'true');
    this.root = this.host.attachShadow({ mode: 'closed' });
    // A document adopts only sheets that were made for it.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles);
    this.root.adoptedStyleSheets = [sheet];
    rootOf(document).append(this.host);
    // Pictures that come in, fonts, another width of the window: all change the size of one of these.
    this.resized = new ResizeObserver(() => this.placeSoon());
    this.resized.observe(rootOf(document));
    const body = bodyOf(document);
    if (body) this.resized.observe(body);
    listen(document, 'scroll', this.onScroll);
  }

  /** Draws bars beside those of these stretches that stand in its document, in place of those before. They come in the text's order. */
  show(items: readonly MarginItem[]): void {
    // A frame's text stands in another window.
    const here = (range: Range): boolean => ownerDocument(range.startContainer) === this.document;
    this.items = items.map(({ kind, ranges }) => ({ kind, ranges: () => ranges().filter(here) }));
    this.placeSoon();
  }

  /** Leaves no trace. */
  destroy(): void {
    this.resized.disconnect();
    unlisten(this.document, 'scroll', this.onScroll);
    if (this.frame !== undefined) this.view.cancelAnimationFrame(this.frame);
    this.host.remove();
  }

  private readonly onScroll = ({ target }: Event): void => {
    const moved = Math.abs(this.view.scrollY - this.placedAt);
    // A part of the page that scrolls by itself takes its text along, and not our bars.
    if (target !== this.document || moved > (REACH / 2) * this.view.innerHeight) this.placeSoon();
  };

  private placeSoon(): void {
    this.frame ??= this.view.requestAnimationFrame(() => {
      this.frame = undefined;
      this.place();
    });
  }

  private place(): void {
    this.placedAt = this.view.scrollY;
    const origin = this.host.getBoundingClientRect();
    const elements = this.bars().map(({ kind, block, rightToLeft, top, bottom }) => {
      const bar = createElement(this.document, 'div');
      bar.className = 'level-bar';
      bar.dataset['bar'] = kind;
      bar.dataset['side'] = rightToLeft ? 'right' : 'left';
      const width = rootOf(this.document).clientWidth;
      // Text may stand at the very edge of a small window.
      const x = rightToLeft ? Math.min(block.right + GAP, width) : Math.max(block.left - GAP, 0);
      bar.style.left = `${x - origin.left}px`;
      bar.style.top = `${top - origin.top}px`;
      bar.style.height = `${Math.max(1, bottom - top - BETWEEN)}px`;
      return bar;
    });
    this.root.replaceChildren(...elements);
  }

  /** The bars near the view. All measuring is done before anything is drawn. */
  private bars(): Bar[] {
    const { innerHeight } = this.view;
    const first = firstInView(this.items.length, (index) => this.items[index]?.ranges() ?? []);
    if (first === null) return [];
    const blocks = new Map<Element, { box: DOMRect; rightToLeft: boolean }>();
    const measure = (index: number): Bar | null => this.measure(index, blocks);
    const above: Bar[] = [];
    for (let index = first - 1; index >= 0 && above.length < MOST / 2; index--) {
      const bar = measure(index);
      if (bar && bar.bottom < -REACH * innerHeight) break;
      if (bar) above.unshift(bar);
    }
    const below: Bar[] = [];
    for (let index = first; index < this.items.length && below.length < MOST / 2; index++) {
      const bar = measure(index);
      if (bar && bar.top > (1 + REACH) * innerHeight) break;
      if (bar) below.push(bar);
    }
    const bars = [...above, ...below];
    // One that begins amid a line ends the one before.
    for (const [index, bar] of bars.entries()) {
      const next = bars[index + 1];
      if (next?.block === bar.block && next.top > bar.top) bar.bottom = next.top;
    }
    return bars;
  }

  private measure(index: number, blocks: Map<Element, { box: DOMRect; rightToLeft: boolean }>): Bar | null {
    const item = this.items[index];
    const ranges = item?.ranges() ?? [];
    const boxes = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ height }) => height > 0);
    const [firstBox] = boxes;
    const element = ranges[0] && blockOf(ranges[0]);
    if (!item || !firstBox || !element) return null;
    const known = blocks.get(element);
    const { box, rightToLeft } = known ?? {
      box: boxOfElement(element),
      rightToLeft: this.view.getComputedStyle(element).direction === 'rtl',
    };
    if (!known) blocks.set(element, { box, rightToLeft });
    // Where several sentences share a line, each takes its share of the line's height, by where it begins in it.
    const into = rightToLeft ? box.right - firstBox.right : firstBox.left - box.left;
    const share = box.width > 0 ? Math.min(1, Math.max(0, into / box.width)) : 0;
    const bottom = Math.max(...boxes.map((one) => one.bottom));
    return { kind: item.kind, block: box, rightToLeft, top: firstBox.top + share * firstBox.height, bottom };
  }
}

/** The innermost element around a text that is a box of its own. */
function blockOf(range: Range): Element | null {
  let element = parentElementOf(range.startContainer);
  while (element) {
    const { display } = getComputedStyle(element);
    if (!display.startsWith('inline') && display !== 'contents') return element;
    element = parentElementOf(element);
  }
  return null;
}
