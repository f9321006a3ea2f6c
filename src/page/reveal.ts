import { documentOf, ownerDocument, parentElementOf, scrollIntoView, viewOf } from './dom-access.ts';

/** Scrolls the page so that a stretch of text stands in the middle of the view. Does nothing without ranges. */
export function reveal(ranges: readonly Range[]): void {
  const [range] = ranges;
  const element = range && parentElementOf(range.startContainer);
  if (!range || !element) return;
  // At once: a long smooth ride through an article makes some readers sick and tells nobody anything.
  scrollIntoView(element, { block: 'center', behavior: 'instant' });
  const view = viewOf(documentOf(element));
  if (!view) return;
  // A paragraph higher than the window: its middle is in view, the sentence may not be.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > view.innerHeight) {
    view.scrollBy({ top: (top + bottom) / 2 - view.innerHeight / 2, behavior: 'instant' });
  }
}

/** Room left above a sentence that is scrolled to the top, in pixels: many sites have a bar there. */
const TOP_ROOM = 96;

/** Scrolls the page so that a stretch of text stands near the top of the view. Does nothing without ranges. */
export function scrollToTop(ranges: readonly Range[]): void {
  const [range] = ranges;
  const owner = range && ownerDocument(range.startContainer);
  const view = owner && viewOf(owner);
  if (!view) return;
  view.scrollBy({ top: range.getBoundingClientRect().top - TOP_ROOM, behavior: 'instant' });
}
