/** The words of a list written with white space between them, as alternatives of one pattern. */
const anyOf = (list: string): string => list.trim().split(/\s+/).join('|');

/** A sign, in a claim's own words, of how its source knows. */
export interface KnowledgeSign {
  readonly id: string;
  /** Which of the attribution's spans it counts in. */
  readonly where: 'source' | 'cue' | 'content';
  /** Patterns (`patterns/pattern.ts`); the marked words show it. */
  readonly patterns: readonly string[];
  /** Above 0 speaks for first-hand knowledge, below for opinion, analysis or prediction. */
  readonly points: number;
}

/**
 * Kinds of words, by the distinction that ICD 203 draws between information and judgment; points by logistic
 * regression on labelled sentences, rounded (docs/rubric.md).
 */
export const KNOWLEDGE_SIGNS: readonly KnowledgeSign[] = [
  {
    id: 'commits',
    where: 'cue',
    patterns: [
      `[{${anyOf(`vow pledge promise announce apologize apologise admit acknowledge confess recall remember recount testify propose plan declare disclose reveal confirm thank decide agree offer invite order intend refuse resign
        explain tweet post write sign vote choose learn notice witness see hear find discover`)}}]`,
      '[{call} for]',
    ],
    points: 0.75,
  },
  {
    id: 'judges',
    where: 'cue',
    patterns: [
      `[{${anyOf(`believe think argue criticize criticise accuse blame mock slam attack insist contend dismiss doubt worry suspect
        speculate estimate predict warn urge claim suggest expect fear compare complain praise deride denounce lambaste
        blast rip assert maintain question allege charge forecast feel hope wonder guess rail depict portray characterize
        assail ridicule chide scold lament caution fault counter`)}}]`,
    ],
    points: -0.5,
  },
  { id: 'says', where: 'cue', patterns: ['[{say|tell|add}]'], points: -0.25 },
  { id: 'is', where: 'content', patterns: ["[is|are|'s|'re]"], points: -0.5 },
  { id: 'i', where: 'content', patterns: ["[i|we|i'm|we're|i've|we've]"], points: 1 },
  { id: 'mine', where: 'content', patterns: ['[my|our|me|us|myself|ourselves]'], points: 0.5 },
  {
    id: 'i-think',
    where: 'content',
    patterns: ['[i|we] ...1 {think|believe|guess|hope|suspect|expect|fear|wish}'],
    points: -0.5,
  },
  {
    id: 'ought',
    where: 'content',
    patterns: ['[should|must|ought]', '[need|needs|has|have|got|gotta] to', "[let] us|'s"],
    points: -0.5,
  },
  { id: 'you', where: 'content', patterns: ["[you|your|yourself|you're]"], points: -0.25 },
  { id: 'asks', where: 'content', patterns: ['[@question]'], points: -0.5 },
  {
    id: 'own-deed',
    where: 'content',
    patterns: [
      "[he|she|they] would|will|'d|had|have|has|was|were|is|are|plan|plans|planned|did|wants|want|intend|intends",
    ],
    points: 0.5,
  },
  {
    id: 'values',
    where: 'content',
    patterns: [
      `[${anyOf(`good bad great terrible horrible wrong right best worst better worse crazy awful amazing wonderful beautiful stupid
        dangerous disgraceful shameful unfair fair important critical crucial clear clearly obvious obviously simply really truly
        absolutely tremendous huge sad pathetic ridiculous absurd outrageous insane strong weak smart failed failure disaster
        mess joke lie liar fraud false unprecedented incredible extraordinary impossible easy hard difficult serious real
        hypocrisy racist divisive irresponsible reckless significant key unlikely likely`)}]`,
      '[{deserve|matter}]',
    ],
    points: -0.5,
  },
  {
    id: 'sweeping',
    where: 'content',
    patterns: ['[never|always|everyone|everybody|nobody|nothing|people|every|all|ever|most]'],
    points: -0.5,
  },
  {
    id: 'expert',
    where: 'source',
    patterns: [
      `[{${anyOf('fellow professor analyst expert economist scholar strategist historian author critic commentator researcher consultant pollster columnist lawyer attorney activist director')}}]`,
    ],
    points: -0.5,
  },
  {
    id: 'in-charge',
    where: 'source',
    patterns: [
      `[{${anyOf('mayor minister sheriff commissioner chief coroner captain sergeant detective superintendent secretary president governor spokesman spokeswoman spokesperson chairman owner founder ceo manager coach')}}]`,
    ],
    points: 0.75,
  },
  {
    id: 'figures',
    where: 'content',
    patterns: [
      `[${anyOf('percent million billion thousand hundred dollars monday tuesday wednesday thursday friday saturday sunday yesterday today january february march april june july august september october november december')}]`,
    ],
    points: 0.25,
  },
];

/** Points of a claim without any sign. */
export const START_POINTS = 0.25;
/** Points of a claim that is quoted: direct speech is mostly comment. */
export const QUOTED_POINTS = -0.75;
/** Points of a claim that goes on without a cue of its own: the news comes first, the comment after it. */
export const CONTINUED_POINTS = -0.75;

/** Above the first, first-hand; below the second, opinion, analysis or prediction; between them, unclear. */
export const FIRST_HAND_FROM = 0;
export const BEYOND_BELOW = -0.75;

/** A sign counts no more often than this in one claim. */
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
