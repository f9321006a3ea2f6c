import { render, type VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Puts a sheet in place of the screen whenever the browser prints it, by our button or by its own menu (`sheet.css`). It is made only
 * then: nobody looks at it otherwise. Afterwards it stays, out of sight.
 */
export function usePrintSheet(sheet: VNode): void {
  const latest = useRef(sheet);
  latest.current = sheet;
  useEffect(() => {
    const place = document.createElement('div');
    place.className = 'sheet';
    const make = (): void => {
      document.body.append(place);
      // At once, as the browser doesn't wait.
      render(latest.current, place);
    };
    addEventListener('beforeprint', make);
    return () => {
      removeEventListener('beforeprint', make);
      render(null, place);
      place.remove();
    };
  }, []);
}
