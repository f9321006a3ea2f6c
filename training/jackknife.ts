import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import type { Tagging } from '../src/engine/tagger/tag.ts';
import type { Hyperparameters } from './crf-trainer.ts';

/** One fold: train stage one on some articles of a corpus, tag others with it. */
export interface FoldTask {
  readonly corpus: string;
  /** Indexes of articles in the corpus. */
  readonly train: readonly number[];
  readonly held: readonly number[];
  readonly settings: Hyperparameters;
}

/**
 * Tags each of the given articles by a stage one that was not trained on it: what stage two will meet in the wild. Folds
 * run side by side; each is independent of the others and seeded, so that their order doesn't matter.
 */
export async function jackknife(
  corpus: string,
  indexes: readonly number[],
  folds: number,
  settings: Hyperparameters,
): Promise<Map<number, Tagging>> {
  const taggings = new Map<number, Tagging>();
  const tasks = Array.from({ length: folds }, (_, fold): FoldTask => {
    const isHeld = (_index: number, position: number) => position % folds === fold;
    return {
      corpus,
      train: indexes.filter((index, position) => !isHeld(index, position)),
      held: indexes.filter(isHeld),
      settings,
    };
  });
  let next = 0;
  const run = async () => {
    for (let fold = next++; fold < tasks.length; fold = next++) {
      const task = tasks[fold] as FoldTask;
      const result = await inProcess(task);
      for (const [k, index] of task.held.entries()) taggings.set(index, result[k] as Tagging);
    }
  };
  await Promise.all(Array.from({ length: Math.min(folds, cpus().length) }, run));
  return taggings;
}

function inProcess(task: FoldTask): Promise<Tagging[]> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('fold-process.ts', import.meta.url), {
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
    });
    child.once('message', (result) => {
      resolve(result as Tagging[]);
      child.disconnect();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`a fold's process ended with ${code}`)));
    child.send(task);
  });
}
