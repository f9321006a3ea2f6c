import { render, type VNode } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Puts a sheet in place of the screen whenever the browser prints it, by our button or by its own menu (`sheet.css`). It is made only
 * then: nobody looks at it otherwise.
 */
export function usePrintSheet(sheet: VNode): void {
  useEffect(() => {
    const place = document.createElement('div');
    place.className = 'sheet';
    const before = (): void => {
      document.body.append(place);
      // At once, as the browser doesn't wait.
      render(sheet, place);
    };
    const after = (): void => {
      render(null, place);
      place.remove();
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      after();
    };
  });
}
