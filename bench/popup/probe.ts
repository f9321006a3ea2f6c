import { callSource } from '../../scripts/driver/source.ts';

/** Times of one opening, in milliseconds since 1970: the click and the popup are in two processes. */
export interface Opening {
  /** The first frame that shows anything. */
  painted: number;
  /** The frame that shows the popup's own controls, and the one that shows the list. */
  answering?: number;
  list?: number;
}

/** The script that a measured popup begins with: it leaves what it sees in `opening`. */
export const PROBE = callSource(watch, []);

function watch(): void {
  const opening: Partial<Opening> = {};
  Object.assign(globalThis, { opening });
  const now = (time: number): number => performance.timeOrigin + time;
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) {
      if (entry.name === 'first-contentful-paint') opening.painted = now(entry.startTime);
    }
  }).observe({ type: 'paint', buffered: true });
  const shown = { answering: '#main > main', list: '.rows' };
  new MutationObserver(() => {
    for (const [key, selector] of Object.entries(shown) as ['answering' | 'list', string][]) {
      if (opening[key] !== undefined || !document.querySelector(selector)) continue;
      opening[key] = Number.NaN;
      // The frame is there when the next task after it runs.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          opening[key] = now(performance.now());
        };
        port2.postMessage(null);
      });
    }
  }).observe(document, { childList: true, subtree: true });
}
