import type { FoundBy, Span } from '../report.ts';

/** The files of this folder that find some by rule; those that find several sorts tell them apart by the form of the cue. */
export type AttributionRule =
  | `finding/cues#${string}`
  | `finding/${'announced' | 'cited' | 'free-relatives' | 'labelled' | 'noun-reports' | 'records' | 'signed-blocks' | 'viewpoints'}`
  | `going-on/${'continuing' | 'hearsay-things' | 'introduced' | 'listed' | 'responders'}`;

/**
 * One attribution as it stands in the text: who (source), says so (cue), what (content). Nothing is resolved yet:
 * "they" is still "they". Span lists are sorted and disjoint; each may be empty.
 */
export interface FoundAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /**
   * Index, in the same list, of the attribution whose content holds this one: in "CNN reported that officials
   * found that …" the officials' attribution lies within CNN's. Null where it stands by itself.
   */
  readonly within: number | null;
  /**
   * Index of the attribution whose source this one goes on with: a quotation or paraphrase without a cue of its
   * own, or a source left out in a conjunction ("said … and added …"). Null where the text names the source anew.
   */
  readonly continues: number | null;
  /** 0..1: how sure the finder is that this is an attribution with this source. */
  readonly confidence: number;
  readonly foundBy: FoundBy;
  /** As in the report: `report.ts`. */
  readonly rule: string | null;
}
