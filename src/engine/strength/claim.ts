import type {
  Access,
  Basis,
  Genre,
  Hedge,
  Level,
  Reason,
  ResponseKind,
  Source,
  SourceKind,
  Span,
} from '../report.ts';

/** All that the rubric looks at to judge one claim: findings of the earlier steps, no text of its own. */
export interface Claim {
  readonly kind: SourceKind;
  /** Its sources, resolved; [] where nobody is behind it. */
  readonly sources: readonly Source[];
  /** Who relayed it, nearest to the reader first. */
  readonly via: readonly Source[];
  readonly access: Access | null;
  readonly secondhand: boolean;
  /** Verbatim, in quotation marks. */
  readonly quote: boolean;
  readonly basis: Basis;
  readonly hedges: readonly Hedge[];
  readonly response: ResponseKind | null;
  readonly genre: Genre;
  /** Where the text shows the source (else the cue, else the content): what a reason points at. */
  readonly evidence: Span;
  /** The source, cue and content spans, for rules that look at the claim's own words. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface Rating {
  readonly strength: number;
  /** Null for responses and for genres that get no levels. */
  readonly level: Level | null;
  readonly reasons: readonly Reason[];
}
