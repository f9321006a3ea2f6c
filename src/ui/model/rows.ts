import type { Report, SentenceReport, Source } from '../../engine/report.ts';
import { type Standing, standingOf } from './standing.ts';

/** Things said of a sentence beside its standing; each can be filtered by. */
const TRAITS = ['secondhand', 'unnamed', 'hedged', 'inferred'] as const;
export type Trait = (typeof TRAITS)[number];

/** One sentence of the list. */
export interface Row {
  readonly index: number;
  readonly sentence: SentenceReport;
  readonly text: string;
  readonly standing: Standing;
  readonly traits: readonly Trait[];
  /** Those to whom its main claim goes back. */
  readonly sources: readonly Source[];
}

export function rowsOf(report: Report): Row[] {
  const attributions = new Map(report.attributions.map((attribution) => [attribution.id, attribution]));
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const sourcesOf = ({ attributions: [main] }: SentenceReport): Source[] =>
    attributions.get(main ?? '')?.sources.flatMap((id) => sources.get(id) ?? []) ?? [];
  return report.sentences.map((sentence, index) => ({
    index,
    sentence,
    text: report.text.slice(sentence.start, sentence.end),
    standing: standingOf(sentence),
    traits: TRAITS.filter((trait) => HAS_TRAIT[trait](sentence)),
    sources: sourcesOf(sentence),
  }));
}

const HAS_TRAIT: Record<Trait, (sentence: SentenceReport) => boolean> = {
  secondhand: ({ secondhand }) => secondhand,
  unnamed: ({ kinds }) => kinds?.some((kind) => kind === 'unnamed' || kind === 'vague') ?? false,
  // Careful wording that law requires ("alleged") says nothing of how sure the claim is.
  hedged: ({ hedges }) => hedges.some(({ sort }) => sort !== 'legal'),
  inferred: ({ reasons }) => reasons.some(({ basis }) => basis === 'inferred'),
};

/** What the reader chose to see of the list. */
export interface Selection {
  readonly only: Standing | Trait | null;
  /** Only what traces back to somebody: a name, and the indices of the sentences. */
  readonly from: { readonly name: string; readonly sentences: readonly number[] } | null;
  readonly search: string;
  readonly order: 'text' | 'thinnest';
}

export const EVERYTHING: Selection = { only: null, from: null, search: '', order: 'text' };

/** The rows that a selection leaves, in its order. Searching folds case and accents. */
export function selectRows(rows: readonly Row[], { only, from, search, order }: Selection): Row[] {
  const wanted = fold(search.trim());
  const traced = from && new Set(from.sentences);
  const kept = rows.filter(
    (row) =>
      (only === null || row.standing === only || (row.traits as readonly string[]).includes(only)) &&
      (traced === null || traced.has(row.index)) &&
      fold(row.text).includes(wanted),
  );
  return order === 'text' ? kept : kept.sort((a, b) => rank(a) - rank(b) || a.index - b.index);
}

/** Attributed sentences by strength, the thinnest first; then all that have no level. */
function rank({ standing, sentence }: Row): number {
  return standing === 'reply' ? 102 : (sentence.strength ?? 101);
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** How many rows show each trait; those that occur. */
export function countTraits(rows: readonly Row[]): { trait: Trait; count: number }[] {
  return TRAITS.map((trait) => ({
    trait,
    count: rows.filter(({ traits }) => traits.includes(trait)).length,
  })).filter(({ count }) => count > 0);
}
