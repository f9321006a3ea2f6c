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

/** "a, b c, d" as a set; line breaks count as spaces. */
export function listed(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(',')
      .map((word) => word.trim().replace(/\s+/g, ' '))
      .filter((word) => word !== ''),
  );
}
