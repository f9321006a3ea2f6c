/** Whatever the text, work grows as it does: counted, so that the answer is the same on every machine, whatever else it does. */
import { Session } from 'node:inspector';
import { expect, test } from 'vitest';
import { HOSTILE } from '../../bench/hostile.ts';
import { newsOf } from '../../bench/news.ts';

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
// V8 counts in what it compiles from now on.
const { analyze } = await import('../../src/engine/index.ts');
analyze('The mayor said it was over.');

/** How often functions, branches and loops of the engine run in an analysis. What V8 does by itself (copying, sorting) is not counted. */
function workOn(text: string): number {
  session.post('Profiler.takePreciseCoverage');
  analyze(text, { language: 'en' });
  let count = 0;
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    for (const { url, functions } of result) {
      if (!url.includes('/src/engine/')) continue;
      for (const { ranges } of functions) for (const range of ranges) count += range.count;
    }
  });
  return count;
}

/** Texts of about a thousand words or less. */
const SHARE = 0.01;
const ofNews = workOn(newsOf(1000));

test('twice the news is twice the work', () => {
  expect(workOn(newsOf(2000)) / ofNews).toBeLessThan(2.2);
});

test.for(Object.entries(HOSTILE))(
  'twice as much is twice the work, and at most six times what news is: %s',
  ([, make]) => {
    const work = workOn(make(SHARE));
    expect(workOn(make(2 * SHARE)) / work).toBeLessThan(2.3);
    expect(work / ofNews).toBeLessThan(6);
  },
);
