/**
 * Runs long work in short slices, so that the thread it shares stays responsive. The work is a generator that pauses
 * often; this decides by the clock how many steps make a slice.
 */

/** Thrown out of `runInSlices` when its signal is aborted. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export interface SliceOptions<Pause> {
  /** The longest slice, in milliseconds; a single step of the work may take longer. */
  budget: number;
  signal?: AbortSignal;
  /** Called after each slice with what the work yielded last. */
  onPause?: (yielded: Pause) => void;
}

/** @throws {Cancelled} when the signal is aborted, and whatever the work throws. */
export async function runInSlices<Pause, Result>(
  work: Iterator<Pause, Result>,
  { budget, signal, onPause }: SliceOptions<Pause>,
): Promise<Result> {
  for (;;) {
    const end = performance.now() + budget;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    if (step.done) return step.value;
    onPause?.(step.value);
    await nextTask();
    if (signal?.aborted) throw new Cancelled();
  }
}

/**
 * Resolves in a task of its own. A message channel instead of a timer: browsers hold timers of hidden tabs back to
 * one a second.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
