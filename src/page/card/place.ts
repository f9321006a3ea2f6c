/** Where the card stands. Pure: boxes in, numbers out, all in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Place {
  /** `below` or `above` the mark; `sheet`: along an edge of a narrow window. */
  readonly side: 'below' | 'above' | 'sheet-bottom' | 'sheet-top';
  readonly left: number;
  readonly top: number;
  /** More than this, and the card scrolls inside. */
  readonly maxHeight: number;
}

/** Between mark and card, and between card and the window's edge. */
const GAP = 6;
const MARGIN = 8;
/** Narrower windows show the card along an edge: phones, and large zoom. */
const SHEET_BELOW = 480;
/** The part of a narrow window that the card may cover. */
const SHEET_SHARE = 0.6;
/** Where neither side has this much room, the card covers the mark: better than one that can't be read. */
const LEAST = 140;

/**
 * Beside the mark without covering it: below it where there is room, else where there is more of it; within the window.
 *
 * @param size the card's, as high as its content wants to be.
 */
export function placeCard(
  mark: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
): Place {
  if (view.width < SHEET_BELOW) {
    const maxHeight = view.height * SHEET_SHARE;
    const inLowerHalf = mark.top + mark.bottom > view.height;
    return inLowerHalf
      ? { side: 'sheet-top', left: 0, top: 0, maxHeight }
      : { side: 'sheet-bottom', left: 0, top: view.height - Math.min(size.height, maxHeight), maxHeight };
  }
  const below = view.height - mark.bottom - GAP - MARGIN;
  const above = mark.top - GAP - MARGIN;
  const left = Math.max(MARGIN, Math.min(mark.left, view.width - size.width - MARGIN));
  if (Math.max(below, above) < Math.min(LEAST, size.height)) {
    const maxHeight = Math.max(view.height - 2 * MARGIN, 0);
    return { side: 'below', left, top: MARGIN, maxHeight };
  }
  if (size.height <= below || below >= above) {
    return { side: 'below', left, top: mark.bottom + GAP, maxHeight: Math.max(below, 0) };
  }
  const maxHeight = Math.max(above, 0);
  return { side: 'above', left, top: mark.top - GAP - Math.min(size.height, maxHeight), maxHeight };
}
