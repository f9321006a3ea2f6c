import { openToBackground } from '../browser/messaging.ts';
import type { Report } from '../engine/report.ts';
import type { FoundArticle, Problem } from '../messages.ts';
import { PageTooLarge, type Snapshot, takeSnapshot } from '../page/snapshot.ts';
import { Cancelled, runInSlices } from '../slices.ts';

/** The longest the snapshot holds the page up at a time, in milliseconds. */
const SLICE = 8;

/** Why a page could not be read; `detail` is for developers. */
export class ReadingProblem extends Error {
  override readonly name = 'ReadingProblem';
  readonly problem: Problem;
  constructor(problem: Problem, detail: string) {
    super(detail);
    this.problem = problem;
  }
}

export interface Reading {
  report: Report;
  article: FoundArticle;
  nodes: Snapshot['nodes'];
}

/** Where the reading of a page stands: 0..1 of a phase. */
export type OnProgress = (phase: 'reading' | 'analyzing', done: number) => void;

/**
 * Reads the page: snapshot here, article and report in the background. A port that breaks off (the browser stops
 * backgrounds as it likes) is tried once more.
 *
 * @throws {ReadingProblem} and {Cancelled}.
 */
export async function readPage(onProgress: OnProgress, signal: AbortSignal): Promise<Reading> {
  onProgress('reading', 0);
  const { skeleton, nodes } = await snapshot(signal);
  const ask = (): Promise<Omit<Reading, 'nodes'> | null> => analyze(skeleton, onProgress, signal);
  const answer = (await ask()) ?? (await ask());
  if (!answer) throw new ReadingProblem('background-lost', 'the port to the background closed twice');
  return { ...answer, nodes };
}

async function snapshot(signal: AbortSignal): Promise<Snapshot> {
  try {
    return await runInSlices(takeSnapshot(document), { budget: SLICE, signal });
  } catch (error) {
    if (error instanceof PageTooLarge) throw new ReadingProblem('page-too-large', error.message);
    throw error;
  }
}

/** One try; null when the port closed before the answer. */
function analyze(
  skeleton: string,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Omit<Reading, 'nodes'> | null> {
  return new Promise((resolve, reject) => {
    const port = openToBackground('analyze');
    const cancel = (): void => {
      port.close();
      reject(new Cancelled());
    };
    signal.addEventListener('abort', cancel, { once: true });
    port.onClose(() => {
      signal.removeEventListener('abort', cancel);
      resolve(null);
    });
    port.onMessage((message) => {
      if (message.type === 'progress') {
        onProgress(message.step === 'find' ? 'reading' : 'analyzing', message.done);
        return;
      }
      signal.removeEventListener('abort', cancel);
      port.close();
      if (message.type === 'report') resolve({ report: message.report, article: message.article });
      else reject(new ReadingProblem(message.problem, message.detail));
    });
    if (!port.send({ type: 'snapshot', skeleton, url: location.href })) resolve(null);
  });
}
