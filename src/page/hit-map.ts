import { createRange, documentOf, nodeType, parentElementOf, parentOf } from './dom-access.ts';
import type { Stretch } from './ranges.ts';

/**
 * Tells which mark a point of the page lies on. Highlights get no pointer events, so that we ask ourselves; and because pages
 * move the pointer all the time, the common answer ("none here") comes without a look at the layout.
 */
export class HitMap<Id> {
  private byElement = new Map<Element, { stretch: Stretch; id: Id }[]>();

  /** Where one mark stands. What is added first wins where two overlap. */
  add(id: Id, stretches: readonly Stretch[]): void {
    for (const stretch of stretches) {
      const element = elementOf(stretch.node);
      if (!element) continue;
      const there = this.byElement.get(element);
      if (there) there.push({ stretch, id });
      else this.byElement.set(element, [{ stretch, id }]);
    }
  }

  clear(): void {
    this.byElement = new Map();
  }

  /** The documents that hold marks: the page's own, and those of its frames. */
  documents(): Set<Document> {
    return new Set([...this.byElement.keys()].map(documentOf));
  }

  /** Whether text right in this element is marked. Constant time, no layout. */
  concerns(element: EventTarget | undefined): element is Element {
    return this.byElement.has(element as Element);
  }

  /**
   * The mark under a point. Looks at the boxes of the marks in this one element alone.
   *
   * @param element the innermost element at the point.
   * @param x in CSS pixels from the left of the element's own window, as pointer events have it; `y` from its top.
   */
  at(element: Element, x: number, y: number): Id | null {
    const range = createRange(documentOf(element));
    for (const { stretch, id } of this.byElement.get(element) ?? []) {
      const { node, start, end } = stretch;
      // The page may have shortened it since.
      if (end > node.length) continue;
      range.setStart(node, start);
      range.setEnd(node, end);
      if ([...range.getClientRects()].some((box) => holds(box, x, y))) return id;
    }
    return null;
  }
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

/** The element that pointer events over the text name as their target. */
function elementOf(node: Node): Element | null {
  const parent = parentOf(node);
  // By what it is, not by its class: shadow roots in frames are of another.
  if (parent && nodeType(parent) === Node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host ?? null;
  return parentElementOf(node);
}
