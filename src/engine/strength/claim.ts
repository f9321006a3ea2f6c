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

/**
 * What a claim's own words show of how its source knows: an outlet's reporter or camera was there; the source did, saw
 * or decided it; opinion, analysis or prediction; somebody else told them. `readKnowledge` finds it.
 */
export interface Knowledge {
  readonly kind: 'witnessed' | 'first-hand' | 'unclear' | 'beyond' | 'hearsay';
  /** The words that show it, or null where nothing in particular does. */
  readonly evidence: Span | null;
}

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
  readonly knowledge: Knowledge;
  /** A record that words around its name identify: where it was published, whose court filing it is. */
  readonly identified: boolean;
  /** Where the article links the source, or null. */
  readonly link: Span | null;
  readonly hedges: readonly Hedge[];
  readonly response: ResponseKind | null;
  readonly genre: Genre;
  /** Where the text shows the source (else the cue, else the content): what a reason points at. */
  readonly evidence: Span;
  /** The source, cue and content spans, for rules that look at where the claim's own words stand. */
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
