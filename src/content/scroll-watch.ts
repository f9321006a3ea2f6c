import { listen, unlisten } from '../page/dom-access.ts';

/** Calls back when the reader has scrolled, at most once a frame, while somebody wants to know. */
export class ScrollWatch {
  private readonly onMove: () => void;
  private frame = 0;
  private started = false;

  constructor(onMove: () => void) {
    this.onMove = onMove;
  }

  start(): void {
    if (this.started) return;
    this.started = true;
    // In the capture phase: what scrolls may be a part of the page, whose events don't bubble.
    listen(document, 'scroll', this.onScroll);
  }

  stop(): void {
    this.started = false;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    unlisten(document, 'scroll', this.onScroll);
  }

  private readonly onScroll = (): void => {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.onMove();
    });
  };
}
