import { expect, test } from 'vitest';
import { LateWork } from '../../src/content/late-work.ts';
import { nextTask } from '../../src/slices.ts';

function* steps(done: string[], name: string, count: number): Generator<void, void> {
  for (let step = 0; step < count; step++) {
    done.push(name);
    yield;
  }
}

test('it begins in a task of its own', async () => {
  const done: string[] = [];
  new LateWork().start(steps(done, 'a', 1));
  expect(done).toEqual([]);
  await nextTask();
  await nextTask();
  expect(done).toEqual(['a']);
});

test('whoever needs it done gets it done at once, and only once', async () => {
  const done: string[] = [];
  const work = new LateWork();
  work.start(steps(done, 'a', 3));
  work.finish();
  expect(done).toEqual(['a', 'a', 'a']);
  for (let task = 0; task < 5; task++) await nextTask();
  expect(done).toHaveLength(3);
});

test('what is started anew takes its place', async () => {
  const done: string[] = [];
  const work = new LateWork();
  work.start(steps(done, 'old', 3));
  work.start(steps(done, 'new', 2));
  for (let task = 0; task < 5; task++) await nextTask();
  expect(done).toEqual(['new', 'new']);
});
