import { Cancelled, nextTask, runInSlices } from '../slices.ts';

/** The longest that it holds the page up at a time, in milliseconds. */
const SLICE = 8;

/** Work that can wait for its turn, in slices, until somebody needs it done. What is started anew takes the place of what was not done. */
export class LateWork {
  private work: Iterator<void, void> | null = null;
  private cancel: AbortController | null = null;

  start(work: Iterator<void, void>): void {
    this.cancel?.abort();
    this.cancel = new AbortController();
    this.work = work;
    void this.run(work, this.cancel.signal);
  }

  /** Does the rest of it now. */
  finish(): void {
    this.cancel?.abort();
    while (this.work && !this.work.next().done);
    this.work = null;
  }

  private async run(work: Iterator<void, void>, signal: AbortSignal): Promise<void> {
    await nextTask();
    if (signal.aborted) return;
    try {
      await runInSlices(work, { budget: SLICE, signal });
      if (!signal.aborted) this.work = null;
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
    }
  }
}
