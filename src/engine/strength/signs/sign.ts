import type { GuidanceId } from '../guidance.ts';

/** Where a sign comes from. `reading` is our own: sentences of news articles, read one by one. */
export const SIGN_PROVENANCE = {
  'icd-203':
    'ODNI, Intelligence Community Directive 203: Analytic Standards (2015): information kept apart from judgment',
  'levin-1993':
    'B. Levin, English Verb Classes and Alternations (1993), with VerbNet 3.4: what a verb of saying does',
  'biber-1999':
    'D. Biber et al., Longman Grammar of Spoken and Written English (1999): pronouns, questions and stance in speech',
  'palmer-2001': 'F. R. Palmer, Mood and Modality, 2nd edition (2001): judgment and obligation',
  reuters: 'Reuters, Handbook of Journalism, The essentials of Reuters sourcing: who saw it comes first',
  reading: 'sentences of news articles, read one by one',
} as const;

/** A sign, in a claim's own words, of how its source knows. `tests/engine/strength/knowledge.test.ts` runs every example. */
export interface KnowledgeSign {
  readonly id: string;
  /**
   * Where it counts: in what the article calls the source anywhere (`speaker`), in the cue, in the content, or only in
   * the content's first words (`opening`).
   */
  readonly where: 'speaker' | 'cue' | 'content' | 'opening';
  /** Counts only in the source's own words, or only in the reporter's: "he" is somebody else in the one, the source in the other. */
  readonly voice?: 'quoted' | 'told';
  /** Patterns (`patterns/pattern.ts`); the marked words show it. */
  readonly patterns: readonly string[];
  /** Above 0 speaks for first-hand knowledge, below for opinion, analysis or prediction. */
  readonly points: number;
  readonly from: keyof typeof SIGN_PROVENANCE;
  /** Claims in which it counts: the source, "|", the cue, "|", the content. */
  readonly flag: readonly string[];
  /** Claims that look alike, in which it doesn't. */
  readonly pass: readonly string[];
}

/** Words by which an article says which record it means. `tests/engine/strength/identified-records.test.ts` runs every example. */
export interface RecordSign {
  /** Patterns; the marked word is the record's. */
  readonly patterns: readonly string[];
  readonly from: GuidanceId;
  /** Sentences whose record it identifies. */
  readonly flag: readonly string[];
  /** Sentences with a record that a reader could not look for. */
  readonly pass: readonly string[];
}

/** The words of a list written with white space between them, as alternatives of one pattern. */
export const anyOf = (list: string): string => list.trim().split(/\s+/).join('|');
