import type { ResponseKind } from '../report.ts';

/** Where a rule comes from. `reading` is our own: contexts of the words in news articles, read one by one. */
export const PROVENANCE = {
  'ap-news-values':
    'The Associated Press, Statement of News Values and Principles, "Fairness": say what was done to get a response',
  'ap-stylebook':
    'The Associated Press Stylebook, entry "deny, dispute, rebut, refute": which words deny and which prove',
  reading: 'contexts of the words in news articles, read one by one',
} as const;
export type Provenance = keyof typeof PROVENANCE;

/** Words with which a text reports that somebody denied a claim, or did not comment on it. */
export interface ResponseRule {
  /** Null: the words look like a response and are none; no other rule may count them. */
  readonly kind: ResponseKind | null;
  /** Patterns (`patterns/pattern.ts`); the marked words are the response. Classes: `classes.ts`. */
  readonly patterns: readonly string[];
  readonly from: Provenance;
  /** Sentences that report a response of this kind; of an exception, of any kind. */
  readonly flag: readonly string[];
  /** Sentences that report none. */
  readonly pass: readonly string[];
}
