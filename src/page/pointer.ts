import { closest, documentOf, isDead, listen, selectionOf, unlisten } from './dom-access.ts';
import type { HitMap } from './hit-map.ts';

/** How long the pointer must rest on a mark, in milliseconds: passing over one on the way elsewhere opens nothing. */
const REST = 300;

/** Pressing these does what the page says. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [contenteditable]';

export interface PointerEvents<Id> {
  /** The mouse rests on a mark. */
  onRest(id: Id): void;
  /** The mouse has left the mark that it rested on. */
  onLeave(): void;
  /** A mark was tapped or clicked, where the page itself has nothing to press. */
  onPress(id: Id): void;
}

/** Follows mouse and touch over the marks of a page. Only events of the reader's own hand count, not those that scripts make. */
export class PointerWatch<Id> {
  private readonly hits: HitMap<Id>;
  private readonly events: PointerEvents<Id>;
  private documents = new Set<Document>();
  private under: Id | null = null;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private frame: number | undefined;
  private latest: { element: Element; x: number; y: number } | null = null;

  constructor(hits: HitMap<Id>, events: PointerEvents<Id>) {
    this.hits = hits;
    this.events = events;
  }

  /** To be called when the map has changed: listens in the documents that hold marks now, and nowhere else. */
  update(): void {
    this.stop();
    this.documents = this.hits.documents();
    for (const document of this.documents) {
      listen(document, 'pointermove', this.onMove);
      listen(document, 'pointerout', this.onOut);
      listen(document, 'click', this.onClick);
    }
  }

  /** Nothing is left running. */
  stop(): void {
    for (const document of this.documents) {
      if (isDead(document)) continue;
      unlisten(document, 'pointermove', this.onMove);
      unlisten(document, 'pointerout', this.onOut);
      unlisten(document, 'click', this.onClick);
    }
    this.documents.clear();
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    clearTimeout(this.resting);
    this.frame = undefined;
    this.under = null;
  }

  private readonly onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const [element] = event.composedPath();
    // A pressed button selects text or drags: no time for cards.
    if (event.buttons !== 0 || !this.hits.concerns(element)) {
      this.move(null);
      return;
    }
    this.latest = { element, x: event.clientX, y: event.clientY };
    // One look at the layout in a frame, however many events come.
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      if (this.latest) this.move(this.hits.at(this.latest.element, this.latest.x, this.latest.y));
    });
  };

  private readonly onOut = (event: PointerEvent): void => {
    // Out of the window, or into a frame.
    if (event.isTrusted && event.relatedTarget === null) this.move(null);
  };

  private readonly onClick = (event: MouseEvent): void => {
    const [element] = event.composedPath();
    if (!event.isTrusted || event.button !== 0 || !this.hits.concerns(element)) return;
    if (closest(element, INTERACTIVE)) return;
    if (selectionOf(documentOf(element))?.type === 'Range') return;
    const id = this.hits.at(element, event.clientX, event.clientY);
    if (id === null) return;
    this.move(null);
    this.events.onPress(id);
  };

  private move(id: Id | null): void {
    if (id === null) this.latest = null;
    if (id === this.under) return;
    const left = this.under !== null;
    this.under = id;
    clearTimeout(this.resting);
    if (left) this.events.onLeave();
    if (id !== null) this.resting = setTimeout(() => this.events.onRest(id), REST);
  }
}
