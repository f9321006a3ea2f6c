import {
  activeElementOf,
  bodyOf,
  boxOfElement,
  documentOf,
  ownerDocument,
  rootOf,
  viewOf,
} from '../dom-access.ts';
import type { Box } from './place.ts';

/** Where a range stands in the window of a page, also if it lies in a frame of it; null where it takes no room. */
export function boxOf(range: Range, page: Document): Box | null {
  const { left, top, right, bottom } = range.getBoundingClientRect();
  if (right === left && bottom === top) return null;
  let box: Box = { left, top, right, bottom };
  for (let inner = ownerDocument(range.startContainer); inner && inner !== page; ) {
    const frame = frameOf(inner);
    if (!frame) break;
    box = outOf(frame, box);
    inner = ownerDocument(frame);
  }
  return box;
}

/** Where the focus is, or else the middle of the window: for words whose place can't be seen. */
export function boxOfFocus(document: Document): Box {
  const focused = activeElementOf(document);
  if (focused && focused !== bodyOf(document)) return boxOfElement(focused);
  const { clientWidth, clientHeight } = rootOf(document);
  const [x, y] = [clientWidth / 2, clientHeight / 3];
  return { left: x, top: y, right: x, bottom: y };
}

/** The frame that shows a document; null for one that a tab shows. */
function frameOf(document: Document): HTMLIFrameElement | null {
  // Not by `instanceof`: elements in frames are of other classes.
  return (viewOf(document)?.frameElement as HTMLIFrameElement | null | undefined) ?? null;
}

/** A box of a frame's window in the window around it. The page may have scaled the frame. */
function outOf(frame: HTMLIFrameElement, { left, top, right, bottom }: Box): Box {
  const outer = frame.getBoundingClientRect();
  const scaleX = frame.offsetWidth > 0 ? outer.width / frame.offsetWidth : 1;
  const scaleY = frame.offsetHeight > 0 ? outer.height / frame.offsetHeight : 1;
  const style = viewOf(documentOf(frame))?.getComputedStyle(frame);
  const x = frame.clientLeft + Number.parseFloat(style?.paddingLeft ?? '0');
  const y = frame.clientTop + Number.parseFloat(style?.paddingTop ?? '0');
  return {
    left: outer.left + (x + left) * scaleX,
    right: outer.left + (x + right) * scaleX,
    top: outer.top + (y + top) * scaleY,
    bottom: outer.top + (y + bottom) * scaleY,
  };
}
