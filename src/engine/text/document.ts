/**
 * A text read once, for every later step: paragraphs, sentences, tokens and quotations.
 *
 * All offsets are UTF-16 code units into the text exactly as it was given, end exclusive. Token, sentence
 * and paragraph ranges are half-open index ranges too. Columns instead of objects keep a text of a million
 * words affordable: a token is an index.
 */
export interface TextDocument {
  readonly text: string;
  readonly tokens: Tokens;
  /** In order, disjoint, covering everything but white space. A line break ends a paragraph. */
  readonly paragraphs: readonly Paragraph[];
  /** In order, disjoint, covering everything but white space; none crosses a paragraph. */
  readonly sentences: readonly Sentence[];
  /** In order of their opening mark. A nested quotation follows the one it lies in. */
  readonly quotations: readonly Quotation[];
}

/** Words and punctuation marks, in order and disjoint; what lies between two tokens is white space. */
export interface Tokens {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Part of speech of each token, an index into `PARTS_OF_SPEECH`. */
  readonly pos: Uint8Array;
  /** The token in lower case, typographic apostrophes made straight. */
  readonly lower: readonly string[];
  /** The base form in lower case: "said" → "say". */
  readonly lemma: readonly string[];
  /**
   * A number for each pair of `lower` and `lemma`, ascending from 0 in order of appearance, so that what depends on a word alone is
   * asked once a word and not once a token. Two numbers may stand for the same pair, never one for two.
   */
  readonly form: Uint32Array;
}

/** Universal parts of speech (Universal Dependencies v2), in the order of `Tokens.pos`. */
export const PARTS_OF_SPEECH = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly firstSentence: number;
  readonly endSentence: number;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of the paragraph that holds it. */
  readonly paragraph: number;
}

export interface Quotation {
  /** From the opening mark to behind the closing mark. */
  readonly start: number;
  readonly end: number;
  /** The words inside the marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** `block`: no marks; a paragraph that the page sets off as quoted, or announced by a verb of speaking and a colon ("He added:"). */
  readonly mark: 'double' | 'single' | 'guillemet' | 'block';
  /** False where the paragraph ends before a closing mark does. */
  readonly closed: boolean;
  /**
   * Index of the quotation that this one goes on from: each paragraph of a long quotation opens with a mark
   * and only the last one closes.
   */
  readonly continues: number | null;
  /** Index of the quotation it lies within. */
  readonly within: number | null;
  /** One or two words in marks that do not stand as speech: a scare quote or a title, not quoted speech. */
  readonly scare: boolean;
}
