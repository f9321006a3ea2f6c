import { readFileSync } from 'node:fs';
import { corpusFile } from './corpus.ts';

/** What one person said of a sentence (see the label guide beside the data). */
export interface Labels {
  readonly kinds: readonly string[];
  readonly secondhand: boolean;
  readonly hedges: readonly string[];
  /** 0 to 4; null where the sentence is the reporter's own voice. */
  readonly strength: number | null;
}

export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly { start: number; end: number; labels: { A: Labels } }[];
}

/**
 * Articles whose sentences two people labelled. The tagger never learns from them. The points of the signs of first-hand knowledge and
 * the confidence of marks are fitted on them (`fit-knowledge.ts`, `evaluate-marks.ts`): what is said of those holds for articles left out.
 */
export function readLabels(file = corpusFile('dev.labels.jsonl')): LabelledArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledArticle);
}

/** How many parts the articles fall into for cross-validation: article n is in part n mod this. */
export const FOLDS = 5;
