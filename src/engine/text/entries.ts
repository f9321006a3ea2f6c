import {
  type ContractionPart,
  defaultPos,
  find,
  hintOf,
  NOT_FOUND,
  normalOf,
  normalSpelling,
  onlyLemma,
  POS_NAMES,
} from './lexicon.ts';
import { KIND, type TokenKind } from './token-kinds.ts';
import { guessPos } from './unknown-words.ts';
import { spelling } from './words.ts';

/** What is known of a token by its spelling alone. */
export interface Entry {
  readonly lower: string;
  /** By wink's numbers, as are all parts of speech here. */
  readonly pos: number;
  /** The class of the word in the tagging rules. */
  readonly hint: number;
  /** The lexicon's index of its lower-case form. */
  readonly normal: number;
  /** Its base form where that is the same for each part of speech. */
  readonly lemma: string | undefined;
  /** The lower-case spelling from which the base form is made otherwise. */
  readonly spelled: string;
  /** Parts of contractions keep the part of speech that the lexicon gives them. */
  readonly fixed: boolean;
  /** Begins with a capital and is long enough to count in a headline. */
  readonly isCapitalised: boolean;
  /**
   * For a noun, an adjective or a verb that the lexicon knows only in small letters, here with a capital: its part of
   * speech in small letters. 0 for every other token.
   */
  readonly common: number;
}

const CAPITALISED = /^\p{Lu}.{3,}/u;
const TITLECASE = /^\p{Lu}\p{Ll}+$/u;
const OPEN_CLASSES = ['NOUN', 'ADJ', 'VERB'].map((name) => POS_NAMES.indexOf(name));

export function describe(raw: string, kind: TokenKind): Entry {
  const spelled = spelling(raw);
  const lower = spelled.toLowerCase();
  const index = find(spelled);
  const isKnown = index !== NOT_FOUND;
  const small = isKnown || kind !== KIND.word || !TITLECASE.test(spelled) ? 0 : defaultPos(find(lower));
  return {
    lower,
    pos: (isKnown ? defaultPos(index) : 0) || guessPos(spelled, lower, kind),
    hint: isKnown ? hintOf(index) : 0,
    normal: isKnown ? normalOf(index) : find(lower),
    lemma: onlyLemma(index),
    spelled: isKnown ? normalSpelling(index, lower) : lower,
    fixed: false,
    isCapitalised: kind === KIND.word && CAPITALISED.test(raw),
    common: OPEN_CLASSES.includes(small) ? small : 0,
  };
}

const PARTS = new Map<ContractionPart, Entry>();

/** The entry of a part of a contraction. */
export function entryOfPart(part: ContractionPart): Entry {
  let entry = PARTS.get(part);
  if (!entry) {
    const lower = part.text.toLowerCase();
    const { pos, normal, lemma } = part;
    const spelled = { lower, spelled: lower, isCapitalised: false, common: 0 };
    entry = { ...spelled, pos, hint: hintOf(part.lexeme), normal, lemma, fixed: true };
    PARTS.set(part, entry);
  }
  return entry;
}
