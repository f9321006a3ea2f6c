import type { Access, Basis, Source, SourceKind } from '../report.ts';

/** What is known of one attribution's sources, after names, pronouns and descriptions are resolved. */
export interface ResolvedAttribution {
  readonly kind: SourceKind;
  /** Ids of the sources that it names: the farthest that the text gives for the claim. */
  readonly sources: readonly string[];
  /** Ids of those who relayed it, nearest to the reader first. */
  readonly via: readonly string[];
  readonly access: Access | null;
  /** Reached this article through another outlet, named or not. */
  readonly secondhand: boolean;
  /** "inferred" where a pronoun, a description or a continued quotation was resolved. */
  readonly basis: Basis;
}

export interface Resolution {
  /** Each distinct source once, in order of appearance; ids "s1", "s2", … */
  readonly sources: readonly Source[];
  /** Parallel to the attributions that were given. */
  readonly attributions: readonly ResolvedAttribution[];
}
