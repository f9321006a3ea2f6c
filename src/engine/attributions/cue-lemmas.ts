import { CUE_VERBS } from '../lexicons/cue-verbs.ts';

/** Lemmas of the verbs that report. */
export const REPORTING: ReadonlySet<string> = new Set(CUE_VERBS.flatMap(({ lemmas }) => lemmas));

/** Those of them that report words, rather than beliefs or judgments: "said", "told". */
export const SAYING: ReadonlySet<string> = new Set(
  CUE_VERBS.flatMap(({ frame, lemmas }) => (frame === 'speech' || frame === 'address' ? lemmas : [])),
);
