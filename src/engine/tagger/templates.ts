/**
 * The feature templates of stage one, as data: the reader writes what they look at, token by token, and small loops make features
 * of it. A function that wrote 87 features out took V8 longer to compile than a first article takes to read.
 */

/** A value that may be any number. */
const ANY = 0;
const POS = 22;
const SHAPE = 21;
const LIKELIHOOD = 8;
const KIND = 4;

/**
 * What templates look at, in the order in which the reader writes it, with how many values it has. `word-1` is the word before
 * the token, `pos+2` the part of speech two behind.
 */
const SLOTS = {
  'word-3': ANY,
  'word-2': ANY,
  'word-1': ANY,
  word: ANY,
  'word+1': ANY,
  'word+2': ANY,
  'lemma-1': ANY,
  lemma: ANY,
  'lemma+1': ANY,
  prefix: ANY,
  suffix3: ANY,
  suffix2: ANY,
  'cluster-2': ANY,
  'cluster-1': ANY,
  cluster: ANY,
  'cluster+1': ANY,
  'cluster+2': ANY,
  'group-1': ANY,
  group: ANY,
  'group+1': ANY,
  'shape-1': SHAPE,
  shape: SHAPE,
  'shape+1': SHAPE,
  'pos-2': POS,
  'pos-1': POS,
  pos: POS,
  'pos+1': POS,
  'pos+2': POS,
  // how likely a word is part of a cue or of a source
  'cue-2': LIKELIHOOD,
  'cue-1': LIKELIHOOD,
  cue: LIKELIHOOD,
  'cue+1': LIKELIHOOD,
  'cue+2': LIKELIHOOD,
  source: LIKELIHOOD,
  // quotations: `quote` tells scare quotes apart, `kind` does not; distances to where it opens and closes, and its length
  quote: 8,
  kind: KIND,
  'from-open': ANY,
  'to-close': ANY,
  'quote-length': ANY,
  'since-quote': 11,
  'starts-quote': 8,
  'behind-quote': 8,
  // strong cues of this sentence and of those beside it
  'has-cues': 2,
  'cues-around': 4,
  'cues-so-far': 4,
  cues: 4,
  // the nearest strong cues: distance and sentence in one, what lies between, distance, sentence
  'left-place': ANY,
  'left-between': ANY,
  'left-lemma': ANY,
  'left-distance': ANY,
  'left-same': ANY,
  'right-place': ANY,
  'right-between': ANY,
  'right-lemma': ANY,
  'right-distance': ANY,
  'right-same': ANY,
  // position in the sentence and in the paragraph
  position: 11,
  'first-tokens': ANY,
  'first-paragraph': 2,
  'paragraph-end': ANY,
  // what a verb or noun stands between
  'subject-group': ANY,
  'subject-source': ANY,
  'subject-pos': ANY,
  'complement-group': ANY,
  'complement-lemma': ANY,
  // the noun phrase
  phrase: 5,
  'phrase-before': ANY,
  'phrase-behind': ANY,
  'phrase-head': ANY,
  'phrase-group': ANY,
  'phrase-source': LIKELIHOOD,
  'phrase-cue-before': LIKELIHOOD,
  'phrase-cue-behind': LIKELIHOOD,
  'phrase-pos-before': ANY,
  'phrase-pos-behind': ANY,
} as const;

export type Slot = keyof typeof SLOTS;
const NAMES = Object.keys(SLOTS) as Slot[];

/** How many values the reader writes for a token. */
export const VALUES = NAMES.length;

/** Where a slot's value stands among those of its token. */
export function placeOf(slot: Slot): number {
  return NAMES.indexOf(slot);
}

/** How many values a slot may have, 0 for any number. */
export function valuesOf(slot: Slot): number {
  return SLOTS[slot];
}

/** One feature each, of up to three values. Weights were trained for a template's number: new ones go to the end, and training follows. */
export const TEMPLATES: readonly (readonly Slot[])[] = [
  // words
  ['word'],
  ['word-1'],
  ['word+1'],
  ['word-2'],
  ['word+2'],
  ['word-3'],
  ['lemma'],
  ['lemma-1'],
  ['lemma+1'],
  // shape, affixes
  ['shape'],
  ['shape-1', 'shape'],
  ['shape', 'shape+1'],
  ['prefix'],
  ['suffix3'],
  ['suffix2'],
  // parts of speech
  ['pos'],
  ['pos-1'],
  ['pos+1'],
  ['pos-1', 'pos'],
  ['pos', 'pos+1'],
  ['pos-2', 'pos-1'],
  ['pos+1', 'pos+2'],
  ['pos-1', 'pos', 'pos+1'],
  ['pos-2', 'pos-1', 'pos'],
  ['pos', 'pos+1', 'pos+2'],
  ['pos', 'lemma-1'],
  // cue and source lexicon
  ['cue'],
  ['cue-1'],
  ['cue+1'],
  ['cue', 'cue+1'],
  ['cue-1', 'cue'],
  ['cue-2', 'cue-1'],
  ['cue+1', 'cue+2'],
  ['cue', 'pos-1', 'pos+1'],
  ['cue', 'quote'],
  ['cue', 'pos'],
  ['source', 'cue'],
  ['source', 'cue+1'],
  ['source', 'cue-1'],
  ['source', 'pos', 'pos+1'],
  // quotations
  ['quote'],
  ['pos', 'quote'],
  ['lemma', 'kind'],
  ['kind', 'from-open', 'to-close'],
  ['quote', 'quote-length'],
  ['kind', 'left-place', 'right-place'],
  ['kind', 'since-quote', 'pos'],
  ['kind', 'since-quote', 'cue'],
  ['kind', 'starts-quote', 'behind-quote'],
  ['kind', 'has-cues', 'cues-around'],
  // nearest cues
  ['left-place', 'left-between', 'kind'],
  ['right-place', 'right-between', 'kind'],
  ['left-lemma', 'left-distance', 'left-same'],
  ['right-lemma', 'right-distance', 'right-same'],
  ['left-lemma', 'left-between', 'kind'],
  ['right-lemma', 'right-between', 'kind'],
  ['pos', 'left-place', 'left-between'],
  ['pos', 'right-place', 'right-between'],
  ['cues-so-far', 'cues', 'kind'],
  // position
  ['position', 'kind', 'first-paragraph'],
  ['first-tokens', 'pos', 'paragraph-end'],
  ['first-paragraph', 'cue', 'pos'],
  // clusters
  ['cluster'],
  ['cluster-1'],
  ['cluster+1'],
  ['cluster-2'],
  ['cluster+2'],
  ['group', 'group+1'],
  ['group-1', 'group'],
  ['group-1', 'group', 'group+1'],
  ['group', 'pos-1', 'pos+1'],
  ['cluster', 'cue+1'],
  ['cluster', 'cue-1'],
  // what a verb or noun stands between: its subject and its complement
  ['lemma', 'subject-group'],
  ['cue', 'pos', 'subject-group'],
  ['cue', 'subject-source', 'subject-pos'],
  ['lemma', 'complement-group'],
  ['cue', 'pos', 'complement-group'],
  ['cluster', 'complement-lemma'],
  ['group', 'subject-group', 'complement-group'],
  // noun phrases
  ['phrase', 'phrase-before'],
  ['phrase', 'phrase-behind'],
  ['phrase', 'phrase-head'],
  ['phrase', 'phrase-cue-before', 'phrase-cue-behind'],
  ['phrase-group', 'phrase', 'phrase-cue-behind'],
  ['phrase', 'phrase-pos-before', 'phrase-pos-behind'],
  ['phrase-source', 'phrase-cue-before', 'phrase-cue-behind'],
];

/** Number of features a token has. */
export const FEATURES = TEMPLATES.length;
