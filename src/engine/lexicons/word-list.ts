/**
 * A list of words as data: where it comes from, and phrases that show what it decides. A test refuses a list without
 * provenance or examples, and reads every example with the engine.
 */
export interface WordList {
  /** What the list decides, in a few words. */
  readonly decides: string;
  /** Who compiled it, from what. */
  readonly provenance: string;
  /** Source phrases that the list must be decisive for. */
  readonly shouldFlag: readonly string[];
  /** Source phrases that look alike and must not be taken for it. */
  readonly shouldPass: readonly string[];
  /** In lower case; nouns in the singular. */
  readonly words: ReadonlySet<string>;
}

/** What {@link WordSet} holds. */
interface WordSetData extends Omit<WordList, 'words'> {
  /** Divided by commas; line breaks count as spaces. */
  readonly words: string;
  /** The outlet that the example texts stand in, where the words decide about it. */
  readonly publisher?: string;
}

/**
 * Words that one step of the engine looks up, with whole texts that show them at work: without the words, the report on
 * each of `shouldFlag` would be another; the report on each of `shouldPass` has one of the words in it, or one that looks
 * like it, and would stay the same. A test runs them all so.
 */
export class WordSet extends Set<string> {
  readonly decides: string;
  readonly provenance: string;
  readonly shouldFlag: readonly string[];
  readonly shouldPass: readonly string[];
  readonly publisher: string | null;

  constructor({ decides, provenance, shouldFlag, shouldPass, words, publisher }: WordSetData) {
    super(listed(words));
    this.decides = decides;
    this.provenance = provenance;
    this.shouldFlag = shouldFlag;
    this.shouldPass = shouldPass;
    this.publisher = publisher ?? null;
  }
}

/** "a, b, c" as a set of single tokens, as the text is split into them: an entry of several would never be found, and a test refuses it. */
export const listed = phrases;

/** "a, b c, d" as a set, for lists that are looked up by more than one token at a time; line breaks count as spaces. */
export function phrases(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(',')
      .map((word) => word.trim().replace(/\s+/g, ' '))
      .filter((word) => word !== ''),
  );
}
