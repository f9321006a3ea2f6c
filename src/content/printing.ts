import type { Painter } from '../page/painter.ts';

/**
 * Leaves marks out of what is printed, unless the reader wants them there. Not by a style for print: whether it holds is the
 * reader's choice, and a page's style sheet can't be told. Firefox prints none in either case (`browser/printing.ts`).
 *
 * @returns a function that stops it.
 */
export function watchPrinting(painter: Painter, wanted: () => boolean): () => void {
  const before = (): void => {
    if (!wanted()) painter.withdraw();
  };
  const after = (): void => painter.restore();
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
