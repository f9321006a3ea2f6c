import { CONTENT_SIGNS } from './signs/contents.ts';
import { CUE_SIGNS } from './signs/cues.ts';
import type { KnowledgeSign } from './signs/sign.ts';
import { SPEAKER_SIGNS } from './signs/speakers.ts';

/**
 * Kinds of words, by the distinction that ICD 203 draws between information and judgment. Points are fitted by
 * `training/fit-knowledge.ts`, rounded (docs/rubric.md).
 */
export const KNOWLEDGE_SIGNS: readonly KnowledgeSign[] = [...SPEAKER_SIGNS, ...CUE_SIGNS, ...CONTENT_SIGNS];

/** Points of what no word shows by itself. Fitted with the signs. */
export const FORM_POINTS = {
  /** A claim without any sign. */
  start: -0.25,
  /** Nearly all of it quoted: direct speech is mostly comment. */
  quoted: -1,
  /** It speaks of its source by name: "the Ode campaign", said a spokesman for Ms. Ode. */
  'names-itself': 0.25,
  /** Its first word is a name, which is somebody else's. */
  'opens-name': -0.25,
  /** The reporter's infinitive: "vowed to rebuild", "proposes doing away with". */
  'opens-deed': 1,
} as const;

/** Above the first, first-hand; at or below the second, opinion, analysis or prediction; between them, unclear. */
export const FIRST_HAND_FROM = 0;
export const BEYOND_BELOW = -0.5;

/** How much of a claim's points is the mean over all that its source says: who speaks from experience mostly goes on so. */
export const SPEAKER_SHARE = 0.33;

/** A sign counts no more often than this in one claim; what the source is called counts once. */
export const MOST_COUNTED = 2;

/** In the source's words: people who see for an outlet. */
export const WITNESS_PATTERNS: readonly string[] = [
  '[reporter|reporters|journalist|journalists|photographer|photographers|correspondent|correspondents|cameraman|videographer|crew]',
  '<PROPN> [witness|witnesses]',
];

/** Signs that the source passes on what somebody else told it. */
export const HEARSAY_PATTERNS: readonly string[] = [
  '@be [told] that|by|there|he|she|they|it',
  '@be [told] <PRON|DET|NOUN|PROPN>',
  '[{hear}] that|from|about|of|rumors|rumours|stories',
  '[told] me|us that',
  '[second-hand|secondhand]',
];

export const KNOWLEDGE_CLASSES = {
  question: ['?'],
  be: ['was', 'were', 'been', 'being', 'be', 'is', 'are'],
} as const;
