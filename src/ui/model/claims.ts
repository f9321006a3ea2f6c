import type {
  Access,
  Attribution,
  Reason,
  Report,
  SentenceReport,
  Source,
  SourceKind,
} from '../../engine/report.ts';

/** One claim of a sentence: whom it relies on, from the reader back to its source, and why it stands as it does. */
export interface ClaimView {
  readonly attribution: Attribution;
  /** Who relayed it, nearest to the reader first, then those it goes back to. */
  readonly relays: readonly Source[];
  readonly sources: readonly Source[];
  readonly kind: SourceKind;
  readonly access: Access | null;
  readonly reasons: readonly Reason[];
}

/**
 * The claims of a sentence, its main claim first. That CNN reports something is no second claim beside what CNN reports: the way
 * back to CNN is shown already.
 */
export function claimsOf(report: Report, sentence: SentenceReport): ClaimView[] {
  const attributions = sentence.attributions.flatMap(
    (id) => report.attributions.find((a) => a.id === id) ?? [],
  );
  const told = attributions.filter(
    (one, position) => position === 0 || !attributions.some((other) => leadsPast(other, one)),
  );
  return told.map((attribution, position) => ({
    attribution,
    relays: lookUp(report, attribution.via),
    sources: lookUp(report, attribution.sources),
    kind: attribution.kind,
    access: attribution.access,
    // The sentence's own reasons may know more than the attribution's: its hedges, for example.
    reasons: position === 0 ? sentence.reasons : attribution.reasons,
  }));
}

/** Whether the way of one claim goes through the source of another, and on. */
function leadsPast(longer: Attribution, { via, sources }: Attribution): boolean {
  const way = [...via, ...sources];
  return (
    sources.length === 1 && way.length <= longer.via.length && way.every((id, at) => longer.via[at] === id)
  );
}

function lookUp(report: Report, ids: readonly string[]): Source[] {
  return ids.flatMap((id) => report.sources.find((source) => source.id === id) ?? []);
}

/** What an article may tell of a source that it does not name. */
const DETAILS = ['name', 'description', 'number', 'knowledge', 'anonymityReason'] as const;
export type Detail = (typeof DETAILS)[number];

/** Of an unnamed source: what the article gives of it, and what it doesn't. */
export function detailsOf(source: Source): { given: Detail[]; missing: Detail[] } {
  const isGiven = (detail: Detail) => detail !== 'name' && source[detail] !== null;
  return { given: DETAILS.filter(isGiven), missing: DETAILS.filter((detail) => !isGiven(detail)) };
}
