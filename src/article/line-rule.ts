/** A line that stands among an article's paragraphs and is not its own text, by its words. */
export interface LineRule {
  what: string;
  /** Tried on the block's whole text. */
  pattern: RegExp;
  /**
   * `anywhere`; `linked`: at least half of the line is a link, or the line stands in square brackets; `end`: only
   * among the last blocks; `rest`: among the last third, and everything behind it goes too; `list`: right before a list, which goes (`prune.ts`).
   */
  where: 'anywhere' | 'linked' | 'end' | 'rest' | 'list';
  drop: readonly string[];
  keep: readonly string[];
}
