import type { HedgeSort } from '../report.ts';

/** Where a rule comes from. `reading` is our own: contexts of the word in news articles, read one by one. */
export const PROVENANCE = {
  'hyland-2005': 'K. Hyland, Metadiscourse: Exploring Interaction in Writing (2005), appendix: hedges',
  'conll-2010':
    'R. Farkas et al., The CoNLL-2010 Shared Task: Learning to Detect Hedges and their Scope in Natural Language Text',
  'icd-203':
    'ODNI, Intelligence Community Directive 203: Analytic Standards (2015), expressions of likelihood',
  'ap-stylebook': 'The Associated Press Stylebook, entries "allege", "accused" and "suspect"',
  'palmer-2001':
    'F. R. Palmer, Mood and Modality, 2nd edition (2001): epistemic, deontic and dynamic modality',
  reading: 'contexts of the word in news articles, read one by one',
} as const;
export type Provenance = keyof typeof PROVENANCE;

/** What a rule and an exception have in common. `tests/engine/hedges/hedges.test.ts` runs every example. */
interface Entry {
  /** Patterns (`patterns/pattern.ts`); the marked words are the hedge. Classes: `classes.ts`. */
  readonly patterns: readonly string[];
  readonly from: Provenance;
  /** Sentences with each hedge in square brackets, all of them and nothing else. */
  readonly flag: readonly string[];
  /** Sentences that hold the words but no hedge. */
  readonly pass: readonly string[];
}

/** Words that mark a claim as uncertain. */
export interface HedgeRule extends Entry {
  /** `legal` counts only near words of crime and courts; there, `allegation` turns into it. */
  readonly sort: HedgeSort;
  /** 0..1: how often a match is a hedge, as far as we have read; `SURE` where nothing is written. */
  readonly confidence?: number;
}

/** Words that look like a hedge of some rule and are none. */
export interface HedgeException extends Entry {
  /** What they mean instead: "permission", "purpose" … */
  readonly meaning: string;
}

/** Confidence in a rule whose words hardly ever mean anything else. */
export const SURE = 0.95;
