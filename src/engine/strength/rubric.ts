import type { GuidanceId } from './guidance.ts';

/**
 * The rubric: what raises and lowers a claim, in points from 0 to 100, and on whose guidance. Code, docs/rubric.md and
 * the interface read this one table. The guidance is others'; the numbers are ours, fitted to sentences that two people
 * labelled (docs/rubric.md says how). A sum from 80 on is the highest of five levels, from 60, 40, 20, 0 the next.
 *
 * The interface explains each code with the message `reason_<code>`, hyphens as underscores.
 */
export interface RubricRule {
  readonly axis: 'sourcing' | 'certainty';
  /** `base`: every claim has exactly one, as its first reason. `change`: added to it. */
  readonly role: 'base' | 'change';
  /** Points. */
  readonly effect: number;
  /** When it applies, for docs. */
  readonly when: string;
  readonly guidance: readonly GuidanceId[];
  /** True where only our reading of the words shows it; the reason is then "inferred". */
  readonly reading?: true;
}

export const RUBRIC = {
  // Whose word it is: the base.
  witnessed: {
    axis: 'sourcing',
    role: 'base',
    effect: 95,
    when: 'This outlet’s own reporter or camera was there.',
    guidance: ['reuters-sourcing', 'bbc-accuracy'],
  },
  'named-first-hand': {
    axis: 'sourcing',
    role: 'base',
    effect: 88,
    when: 'A named person, on the record, about what they did, saw, decided or feel themselves.',
    guidance: ['reuters-sourcing', 'bbc-accuracy', 'icd-206'],
  },
  'named-source': {
    axis: 'sourcing',
    role: 'base',
    effect: 76,
    when: 'A named person, on the record, where the words do not show how they know.',
    guidance: ['reuters-sourcing', 'spj-identify'],
  },
  'named-beyond': {
    axis: 'sourcing',
    role: 'base',
    effect: 68,
    when: 'A named person beyond direct knowledge: opinion, analysis, prediction, somebody else’s affairs.',
    guidance: ['reuters-sourcing', 'icd-203'],
  },
  'organization-source': {
    axis: 'sourcing',
    role: 'base',
    effect: 68,
    when: 'An organization speaking as a body, or through a spokesperson.',
    guidance: ['spj-identify', 'ap-attribution'],
  },
  'document-open': {
    axis: 'sourcing',
    role: 'base',
    effect: 84,
    when: 'A record that this article links or says it has seen.',
    guidance: ['bbc-accuracy', 'icd-206'],
  },
  'document-identified': {
    axis: 'sourcing',
    role: 'base',
    effect: 78,
    when: 'A record named so that a reader could look for it, not linked.',
    guidance: ['spj-identify', 'icd-206'],
  },
  'document-described': {
    axis: 'sourcing',
    role: 'base',
    effect: 68,
    when: 'A record that the article describes without saying which one it is.',
    guidance: ['spj-identify', 'icd-206'],
  },
  'unnamed-several': {
    axis: 'sourcing',
    role: 'base',
    effect: 42,
    when: 'Several unnamed people, described by their position or by how they know.',
    guidance: ['ap-anonymous', 'reuters-sourcing', 'nyt-anonymity'],
  },
  'unnamed-one': {
    axis: 'sourcing',
    role: 'base',
    effect: 34,
    when: 'One unnamed person, described.',
    guidance: ['ap-anonymous', 'reuters-sourcing', 'nyt-anonymity'],
  },
  'unnamed-thin': {
    axis: 'sourcing',
    role: 'base',
    effect: 29,
    when: 'Unnamed people of whom the article says next to nothing: “officials”, “sources”, “a person”.',
    guidance: ['ap-anonymous', 'spj-identify'],
  },
  'vague-source': {
    axis: 'sourcing',
    role: 'base',
    effect: 24,
    when: 'A crowd that nobody could name: “critics”, “experts”, “many”.',
    guidance: ['spj-identify', 'ap-attribution'],
  },
  'impersonal-source': {
    axis: 'sourcing',
    role: 'base',
    effect: 5,
    when: 'Nobody at all: “reportedly”, “it is believed”, “was accused of”.',
    guidance: ['spj-identify', 'ap-attribution'],
  },
  // How it reached the article.
  'second-hand': {
    axis: 'sourcing',
    role: 'change',
    effect: -20,
    when: 'It reached this article through another outlet.',
    guidance: ['nyt-others', 'bbc-accuracy'],
  },
  'second-hand-verbatim': {
    axis: 'sourcing',
    role: 'change',
    effect: 0,
    when: 'A named person’s own words, given to another outlet that the article names: nothing is lost on the way.',
    guidance: ['nyt-others'],
  },
  'second-hand-unnamed': {
    axis: 'sourcing',
    role: 'change',
    effect: -10,
    when: 'Unnamed or vague people who spoke to another outlet.',
    guidance: ['nyt-others', 'ap-anonymous'],
  },
  'seen-by-relay': {
    axis: 'sourcing',
    role: 'change',
    effect: 6,
    when: 'A record that the relaying outlet says it has seen; nobody else can.',
    guidance: ['nyt-others', 'icd-206'],
  },
  hearsay: {
    axis: 'sourcing',
    role: 'change',
    effect: -20,
    when: 'A person telling what somebody else told them.',
    guidance: ['icd-206', 'bbc-accuracy'],
    reading: true,
  },
  // What helps a reader to check or to judge.
  corroborated: {
    axis: 'sourcing',
    role: 'change',
    effect: 3,
    when: 'Two or more sources that are independent of each other; people of one organization count once.',
    guidance: ['bbc-accuracy', 'ap-anonymous'],
  },
  'knowledge-stated': {
    axis: 'sourcing',
    role: 'change',
    effect: 6,
    when: 'The article says how the unnamed source knows.',
    guidance: ['ap-anonymous', 'icd-206'],
  },
  'anonymity-explained': {
    axis: 'sourcing',
    role: 'change',
    effect: 4,
    when: 'The article says why the source is not named.',
    guidance: ['ap-anonymous', 'spj-anonymity', 'nyt-anonymity'],
  },
  'source-linked': {
    axis: 'sourcing',
    role: 'change',
    effect: 6,
    when: 'The article links the source.',
    guidance: ['spj-identify'],
  },
  verbatim: {
    axis: 'sourcing',
    role: 'change',
    effect: 2,
    when: 'In quotation marks, the own words of a source that no reader could ask: of anybody but a named person.',
    guidance: ['bbc-accuracy'],
  },
  // Shown without an effect.
  'speaks-for-party': {
    axis: 'sourcing',
    role: 'change',
    effect: 0,
    when: 'The person speaks for an organization: it has an interest in what is said.',
    guidance: ['spj-identify'],
  },
  'protected-source': {
    axis: 'sourcing',
    role: 'change',
    effect: 0,
    when: 'Not naming protects a child, a victim or somebody at risk.',
    guidance: ['spj-harm', 'bbc-fairness'],
    reading: true,
  },
  'unnamed-opinion': {
    axis: 'sourcing',
    role: 'change',
    effect: 0,
    when: 'Unnamed people give an opinion or attack somebody: what standards restrict most.',
    guidance: ['ap-anonymous'],
    reading: true,
  },
  'issued-by-subject': {
    axis: 'sourcing',
    role: 'change',
    effect: 0,
    when: 'A press release or a sponsored text: issued by those whom it is about.',
    guidance: ['spj-identify'],
  },
  response: {
    axis: 'sourcing',
    role: 'change',
    effect: 0,
    when: 'A denial or a refused comment: fair reporting, no claim to be rated. Not answering is not an admission.',
    guidance: ['spj-reply', 'bbc-fairness'],
  },
  // How sure it sounds.
  hedged: {
    axis: 'certainty',
    role: 'change',
    effect: -22,
    when: 'The claim itself is put as likely, possible, apparent or alleged.',
    guidance: ['icd-203'],
  },
  'legal-caution': {
    axis: 'certainty',
    role: 'change',
    effect: 0,
    when: '“Alleged”, “accused”, “suspected” about crime and courts: caution that law and fairness require.',
    guidance: ['ap-alleged'],
  },
  limit: {
    axis: 'certainty',
    role: 'change',
    effect: 0,
    when: 'Brings a sum that leaves 0 to 100 back to the nearer end.',
    guidance: [],
  },
} as const satisfies Record<string, RubricRule>;

export type ReasonCode = keyof typeof RUBRIC;

/** Lower bounds of the levels, in points. They are not fitted. */
export const LEVEL_BOUNDS = { strong: 80, good: 60, fair: 40, weak: 20, untraceable: 0 } as const;
