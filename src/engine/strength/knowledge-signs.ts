/** The words of a list written with white space between them, as alternatives of one pattern. */
const anyOf = (list: string): string => list.trim().split(/\s+/).join('|');

/** A sign, in a claim's own words, of how its source knows. */
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
}

/**
 * Kinds of words, by the distinction that ICD 203 draws between information and judgment. Points are fitted by
 * `training/fit-knowledge.ts`, rounded (docs/rubric.md).
 */
export const KNOWLEDGE_SIGNS: readonly KnowledgeSign[] = [
  // Who speaks.
  {
    id: 'office',
    where: 'speaker',
    patterns: [
      `[{${anyOf(`mayor sheriff commissioner coroner captain sergeant detective superintendent police prosecutor marshal firefighter
        inspector lieutenant constable magistrate ambassador paramedic ranger warden spokesman spokeswoman spokesperson`)}}]`,
      '[fire] chief|brigade|department|service',
      '[press] secretary|officer',
    ],
    points: 1,
  },
  {
    id: 'in-charge',
    where: 'speaker',
    patterns: [
      `[{${anyOf(`president minister chancellor premier secretary governor chairman chairwoman chair owner founder co-founder ceo manager coach
        officer executive director chief king queen principal organizer organiser headteacher bishop`)}}]`,
      '[head|leader|leaders|heads] of',
    ],
    points: 0.5,
  },
  {
    id: 'campaigns',
    where: 'speaker',
    patterns: [
      `[{${anyOf('senator congressman congresswoman lawmaker legislator candidate nominee')}}]`,
      '[rep|rep.|reps|reps.|sen|sen.|sens|sens.|mp|mps|gov|gov.]',
      '[republican|democrat|republicans|democrats|democratic|conservative|labour]',
    ],
    points: -1,
  },
  {
    id: 'studies',
    where: 'speaker',
    patterns: [
      `[{${anyOf(`fellow professor analyst expert economist scholar strategist historian author critic commentator researcher consultant pollster
        columnist lawyer attorney activist academic scientist lecturer`)}}]`,
      `[${anyOf('institute institution foundation university college center centre council brookings endowment think-tank')}]`,
    ],
    points: -1.25,
  },
  { id: 'former', where: 'speaker', patterns: ['[former|retired|ex|erstwhile]'], points: -0.75 },
  // What saying it does.
  {
    id: 'commits',
    where: 'cue',
    patterns: [
      `[{${anyOf(`vow pledge promise announce propose plan decide agree offer invite order intend refuse resign volunteer swear commit guarantee
        endorse oppose support appeal nominate undertake threaten aim seek reject approve sign veto cancel withdraw apply sue veto`)}}]`,
      '[{call|push|press} for]',
      '[{back}]',
    ],
    points: 1.25,
  },
  {
    id: 'owns-up',
    where: 'cue',
    patterns: [
      `[{${anyOf(`apologize apologise admit acknowledge confess concede recall remember recount testify relate reminisce disclose reveal confirm
        declare thank explain regret defend tweet post write report emphasize emphasise stress note`)}}]`,
    ],
    points: 0.5,
  },
  {
    id: 'attacks',
    where: 'cue',
    patterns: [
      `[{${anyOf(`criticize criticise accuse blame mock slam attack deride denounce lambaste blast rip allege charge rail assail ridicule chide scold
        lament fault condemn decry bash knock brag boast liken paint depict portray characterize characterise label brand dub hail describe
        tout dismiss praise question dispute compare trash savage jab taunt jeer belittle insult scoff deplore call`)}}] !for`,
    ],
    points: -0.75,
  },
  {
    id: 'supposes',
    where: 'cue',
    patterns: [
      `[{${anyOf(`believe think argue insist contend doubt worry suspect speculate estimate predict suggest expect fear complain claim assert maintain
        forecast guess wonder counter reckon assume imply imagine caution warn urge advise recommend demand implore hope feel`)}}]`,
    ],
    points: -0.5,
  },
  // What is said.
  { id: 'opens-i', where: 'opening', patterns: ['[i]'], points: 0.75 },
  { id: 'opens-we', where: 'opening', patterns: ['[we]'], points: 0.5 },
  { id: 'opens-you', where: 'opening', patterns: ['[you]'], points: -0.5 },
  {
    id: 'opens-it',
    where: 'opening',
    voice: 'quoted',
    patterns: ['[it|that|this|there|these|those]'],
    points: -0.5,
  },
  {
    id: 'opens-what',
    where: 'opening',
    patterns: ['[what|why|how|who|when|where|whether]'],
    points: -0.5,
  },
  { id: 'i', where: 'content', patterns: ['[i|we]'], points: 0.5 },
  { id: 'mine', where: 'content', patterns: ['[my|me|us|myself|ourselves]'], points: 0.25 },
  { id: 'ours', where: 'content', patterns: ['[our|ours]'], points: 0.5 },
  {
    id: 'i-did',
    where: 'content',
    patterns: [
      `[i] ${anyOf(`was had did went came saw heard told took made got felt knew said ran left lost found grew lived worked stood sat watched asked
        looked turned walked called started tried woke drove opened thought wanted`)}`,
      "[i] 've|have <ADV|PART>? <VERB|AUX>",
    ],
    points: 0.75,
  },
  {
    id: 'i-think',
    where: 'content',
    patterns: [
      '[i|we] ...2 {think|believe|guess|hope|suspect|expect|fear|wish|suppose|doubt|imagine|assume|mean}',
    ],
    points: -1,
  },
  { id: 'he', where: 'content', voice: 'told', patterns: ['[he|she|they]'], points: 0.75 },
  {
    id: 'will-do',
    where: 'content',
    voice: 'told',
    patterns: ["[he|she|they] would|will|'d|'ll|plan|plans|planned|intend|intends|want|wants|wanted"],
    points: 0.75,
  },
  {
    id: 'i-will',
    where: 'content',
    patterns: [
      "[i|we] will|'ll|would|'d|want|plan|intend",
      "[i|we] 'm|'re|am|are <PART|ADV>? going|working|trying|planning",
    ],
    points: 0.25,
  },
  {
    id: 'others-he',
    where: 'content',
    voice: 'quoted',
    patterns: ['[he|she|they|his|her|their]'],
    points: -0.25,
  },
  {
    id: 'feels',
    where: 'content',
    patterns: [
      `[${anyOf(`proud sorry sad afraid scared shocked shock angry frustrated frustrating distressing distressed troubled worried excited
        thrilled grateful honored honoured happy glad delighted disappointed ashamed embarrassed surprised heartbroken devastated terrified
        tired nervous confident relieved humbled emotional lonely upset stunned hurt exhausted pleased regret miss love`)}]`,
    ],
    points: 0.5,
  },
  { id: 'is', where: 'content', patterns: ["[is|are|'s|'re]"], points: -0.25 },
  {
    id: 'ought',
    where: 'content',
    patterns: ['[should|must|ought]', '[need|needs|has|have|got|gotta] to', "[let] us|'s"],
    points: -0.5,
  },
  { id: 'you', where: 'content', patterns: ['[you|your|yourself]'], points: -0.5 },
  { id: 'asks', where: 'content', patterns: ['[@question]'], points: -0.5 },
  { id: 'not', where: 'content', patterns: ["[not|no|n't|never]"], points: 0.25 },
  {
    id: 'values',
    where: 'content',
    patterns: [
      `[${anyOf(`good bad great terrible horrible wrong right best worst better worse crazy awful amazing wonderful beautiful stupid
        dangerous disgraceful shameful unfair fair important critical crucial clear clearly obvious obviously simply really truly
        absolutely tremendous huge pathetic ridiculous absurd outrageous insane strong weak smart failed failure disaster
        mess joke lie liar fraud false unprecedented incredible extraordinary impossible easy hard difficult serious real
        hypocrisy racist divisive irresponsible reckless significant key unlikely likely`)}]`,
      '[{deserve|matter}]',
    ],
    points: -0.25,
  },
  {
    id: 'sweeping',
    where: 'content',
    patterns: ['[never|always|everyone|everybody|nobody|nothing|people|every|all|ever|most|any|anyone]'],
    points: -0.5,
  },
];

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
