import { expect, test } from 'vitest';
import { Cancelled, nextTask, runInSlices } from '../src/slices.ts';

/** Counts to `last`, one step at a time. */
function* counting(last: number): Generator<number, string> {
  for (let step = 1; step <= last; step++) yield step;
  return 'done';
}

test('a next task leaves room for others that were waiting', async () => {
  const order: string[] = [];
  const { port1, port2 } = new MessageChannel();
  const other = new Promise<void>((done) => {
    port1.onmessage = () => {
      order.push('other');
      port1.close();
      done();
    };
  });
  port2.postMessage(null);
  await nextTask();
  order.push('next');
  await other;
  expect(order).toEqual(['other', 'next']);
});

test('work without a budget pauses after every step, and its result comes back', async () => {
  const pauses: number[] = [];
  const result = await runInSlices(counting(3), { budget: 0, onPause: (step) => pauses.push(step) });
  expect(pauses).toEqual([1, 2, 3]);
  expect(result).toBe('done');
});

test('steps that fit into one slice run without a pause', async () => {
  const pauses: number[] = [];
  await runInSlices(counting(3), { budget: 60_000, onPause: (step) => pauses.push(step) });
  expect(pauses).toEqual([]);
});

test('work that is cancelled stops at its next pause', async () => {
  const controller = new AbortController();
  const pauses: number[] = [];
  const work = runInSlices(counting(9), {
    budget: 0,
    signal: controller.signal,
    onPause: (step) => {
      pauses.push(step);
      if (step === 2) controller.abort();
    },
  });
  await expect(work).rejects.toThrow(Cancelled);
  expect(pauses).toEqual([1, 2]);
});

test('what the work throws reaches whoever waits', async () => {
  const failing = (function* (): Generator<void, void> {
    yield;
    throw new RangeError('no more');
  })();
  await expect(runInSlices(failing, { budget: 0 })).rejects.toThrow(RangeError);
});
