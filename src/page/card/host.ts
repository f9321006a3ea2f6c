import {
  activeElementOf,
  bodyOf,
  createElement,
  isConnected,
  ownerDocument,
  rootOf,
  selectionOf,
  viewOf,
} from '../dom-access.ts';
import { type Box, placeCard } from './place.ts';

/** How long the mouse may be away from mark and card before a card that it opened goes, in milliseconds. */
const GRACE = 300;

export interface CardHostOptions {
  /** Style sheets, as text; lengths in `rem` count in the reader's own text size, whatever the page has made of it. */
  readonly styles: string;
  /** Ids, within the card, of what names it to screen readers. */
  readonly labelledBy: string;
  /** Language and direction of the card's own words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What the reader has chosen of the card's look, as `data-` attributes that the styles know. */
  readonly look: Readonly<Record<string, string>>;
  /** Box of the marked words in the window; null while they are not on the page. Asked anew as the page scrolls. */
  readonly anchor: () => Box | null;
  /** The marked words, where reading goes on after the card; null where there are none. */
  readonly mark: () => Range | null;
  /** Once, after the host has left the page. */
  readonly onClose: () => void;
}

/** Every card there has been in this page. */
const hosts = new WeakSet<Node>();

/** Whether a node is one that the card brought along: no change of the page's own. */
export function isCardHost(node: Node): boolean {
  return hosts.has(node);
}

/**
 * The card's place in the page: a child of `<html>` that is there only while the card is open, in the browser's top layer, so
 * that no page can lie above it, and a closed shadow root, so that no page can look in and none of its styles comes in.
 *
 * It goes when the reader presses Escape or anywhere else; one that the mouse has opened also when the mouse leaves it and
 * its mark. Where it holds the focus, it gives it back (WCAG 2.2, 1.4.13 and 2.4.3).
 */
export class CardHost {
  /** Where the card's content is to be rendered. */
  readonly panel: HTMLElement;
  private readonly host: HTMLElement;
  private readonly options: CardHostOptions;
  private readonly document: Document;
  private readonly view: Window;
  /** The page's window, and those of frames in which a mark stood that the card stood by. */
  private readonly windows = new Set<Window>();
  private readonly focusedBefore: Element | null;
  private readonly resized: ResizeObserver;
  private closing: ReturnType<typeof setTimeout> | undefined;
  private frame: number | undefined;
  private placed = '';
  /** Stays when the mouse goes. */
  private pinned = false;
  private open = true;

  constructor(document: Document, options: CardHostOptions) {
    const view = viewOf(document);
    if (!view) throw new Error('a card needs a document that is shown');
    this.document = document;
    this.view = view;
    this.options = options;
    this.focusedBefore = activeElementOf(document);
    this.host = createElement(document, 'div');
    hosts.add(this.host);
    const root = this.host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheetOf(options.styles)];
    this.panel = createElement(document, 'div');
    this.panel.className = 'card';
    this.panel.lang = options.lang;
    this.panel.dir = options.dir;
    Object.assign(this.panel.dataset, options.look);
    this.panel.tabIndex = -1;
    this.panel.setAttribute('role', 'dialog');
    this.panel.setAttribute('aria-labelledby', options.labelledBy);
    root.append(this.panel);
    this.host.popover = 'manual';
    rootOf(document).append(this.host);
    this.host.showPopover();
    // "medium" is what the reader has chosen in the browser; the page's own sizes don't reach in here.
    this.host.style.setProperty('--rem', view.getComputedStyle(this.host).fontSize);

    this.resized = new ResizeObserver(() => this.place());
    this.listen();
  }

  /** Looks at the content's size and puts the card where it belongs. */
  start(): void {
    this.place();
    this.resized.observe(this.panel);
  }

  /** Puts the card beside its mark; to be called when the mark is another one. */
  place(): void {
    const mark = this.options.anchor();
    if (!mark) return;
    const inside = this.options.mark()?.startContainer;
    const owner = inside && ownerDocument(inside);
    if (owner) this.listenIn(viewOf(owner));
    const { view, host, panel } = this;
    const size = {
      width: panel.offsetWidth,
      height: panel.scrollHeight + panel.offsetHeight - panel.clientHeight,
    };
    const { side, left, top, maxHeight } = placeCard(mark, size, {
      width: rootOf(this.document).clientWidth || view.innerWidth,
      height: view.innerHeight,
    });
    const sheet = side.startsWith('sheet');
    // Beside its mark it scrolls with the page, smoothly and without us.
    const [x, y] = sheet ? [left, top] : [left + view.scrollX, top + view.scrollY];
    const placed = [side, Math.round(x), Math.round(y), Math.floor(maxHeight)].join(' ');
    if (placed === this.placed) return;
    this.placed = placed;
    host.dataset['side'] = side;
    host.style.setProperty('--x', `${Math.round(x)}px`);
    host.style.setProperty('--y', `${Math.round(y)}px`);
    host.style.setProperty('--room', `${Math.floor(maxHeight)}px`);
  }

  /** Moves the focus into the card, which stays from now on. */
  focus(): void {
    this.pin();
    this.panel.focus({ preventScroll: true });
  }

  get hasFocus(): boolean {
    return activeElementOf(this.document) === this.host;
  }

  /** The card stays when the mouse goes. */
  pin(): void {
    this.pinned = true;
    this.stay();
  }

  /** The mouse has left the mark: the card goes too, unless the mouse comes to it or back in time. */
  leaveSoon(): void {
    if (this.pinned) return;
    clearTimeout(this.closing);
    this.closing = setTimeout(() => this.close(), GRACE);
  }

  /** The mouse is back. */
  stay(): void {
    clearTimeout(this.closing);
  }

  /** Leaves no trace. Gives back the focus if the card has it. */
  close(): void {
    if (!this.open) return;
    this.open = false;
    clearTimeout(this.closing);
    if (this.frame !== undefined) this.view.cancelAnimationFrame(this.frame);
    const { hasFocus } = this;
    this.resized.disconnect();
    this.unlisten();
    this.host.remove();
    if (hasFocus) this.giveFocusBack();
    this.options.onClose();
  }

  private giveFocusBack(): void {
    const before = this.focusedBefore;
    if (before instanceof HTMLElement && before !== bodyOf(this.document) && isConnected(before)) {
      before.focus({ preventScroll: true });
      return;
    }
    // Nothing had it. Tab and a screen reader's cursor go on from the mark, not from the end of the page.
    const mark = this.options.mark();
    const selection = selectionOf(this.document);
    if (mark && selection?.type !== 'Range') selection?.collapse(mark.startContainer, mark.startOffset);
  }

  private listen(): void {
    const { view, host } = this;
    this.listenIn(view);
    view.addEventListener('resize', this.onMoved, { passive: true });
    host.addEventListener('pointerenter', this.onEnter);
    host.addEventListener('pointerleave', this.onLeave);
    host.addEventListener('focusin', this.onFocus);
    for (const type of TYPING) view.addEventListener(type, this.onTyping, { capture: true });
  }

  /** The events of a frame don't reach the window around it. */
  private listenIn(window: Window | null): void {
    if (!window || this.windows.has(window)) return;
    this.windows.add(window);
    window.addEventListener('keydown', this.onKey, { capture: true });
    window.addEventListener('pointerdown', this.onPress, { capture: true, passive: true });
    window.addEventListener('scroll', this.onMoved, { capture: true, passive: true });
  }

  private unlisten(): void {
    for (const window of this.windows) {
      window.removeEventListener('keydown', this.onKey, { capture: true });
      window.removeEventListener('pointerdown', this.onPress, { capture: true });
      window.removeEventListener('scroll', this.onMoved, { capture: true });
    }
    this.view.removeEventListener('resize', this.onMoved);
    for (const type of TYPING) this.view.removeEventListener(type, this.onTyping, { capture: true });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // It has done its work: a page's own dialog stays open.
    event.preventDefault();
    event.stopImmediatePropagation();
    // Nor does its release mean the page.
    event.view?.addEventListener('keyup', stopEscape, { capture: true, once: true });
    this.close();
  };

  /** What the reader writes in the card is not for the page, nor are the page's own shortcuts meant. */
  private readonly onTyping = (event: Event): void => {
    if (event.target === this.host) event.stopImmediatePropagation();
  };

  private readonly onPress = (event: PointerEvent): void => {
    if (event.target === this.host) this.pin();
    else this.close();
  };

  private readonly onEnter = (): void => this.stay();
  private readonly onFocus = (): void => this.pin();
  private readonly onLeave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.leaveSoon();
  };

  private readonly onMoved = (event: Event): void => {
    if (event.target === this.host) return;
    this.frame ??= this.view.requestAnimationFrame(() => {
      this.frame = undefined;
      this.place();
    });
  };
}

/**
 * Events that tell what is typed, and that cross the edge of a shadow tree. They are ended at the window, before any listener of the
 * page but those that its window had before ours. Nothing in the card listens to them, and what keys do by themselves they still do.
 */
const TYPING = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'textInput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
] as const;

function stopEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopImmediatePropagation();
}

/**
 * Constructed, because a `<style>` element would fall under the page's content security policy. `rem` counts in the size of
 * the page's root element, which belongs to the page; the host's `--rem` takes its place.
 */
function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.replaceAll(/(?<![\w.-])(-?(?:\d+\.)?\d+|-?\.\d+)rem\b/g, 'calc($1*var(--rem))'));
  return sheet;
}
