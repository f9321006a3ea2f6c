import {
  type Attribution,
  LEVELS,
  type Level,
  type SentenceReport,
  type Source,
  type SourceKind,
  type Summary,
} from '../report.ts';

/** Fewer attributed sentences than this have no source that they "lean on". */
const MIN_LEANING = 3;

/** Kinds of sources that can be told apart and counted: a crowd can't, and nobody is no source. */
const COUNTABLE: ReadonlySet<SourceKind> = new Set(['named', 'organization', 'document', 'unnamed']);

/** Ids of attributions that trace back to their source only by our reading: `byOurReading`. */
export type Inferred = ReadonlySet<string>;

/** The report's summary, counted from its own sentences, so that it can't say anything else than they do. */
export function summarize(
  sentences: readonly SentenceReport[],
  attributions: readonly Attribution[],
  sources: readonly Source[],
  inferred: Inferred,
): Summary {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const judged = sentences.filter((sentence) => sentence.kinds !== null);
  const responses = judged.filter((sentence) => sentence.response !== null);
  const attributed = judged.filter((sentence) => sentence.response === null && sentence.kinds?.length);
  const levels = Object.fromEntries(LEVELS.map((level) => [level, 0])) as Record<Level, number>;
  for (const { level } of attributed) if (level) levels[level]++;
  return {
    attributed: attributed.length,
    ownVoice: judged.length - responses.length - attributed.length,
    responses: responses.length,
    hedged: judged.filter((sentence) => sentence.hedges.length > 0).length,
    secondhand: judged.filter((sentence) => sentence.secondhand).length,
    unnamed: judged.filter((sentence) => sentence.kinds?.includes('unnamed')).length,
    levels,
    leansOn: leaning(attributed, byId, sources, inferred),
    independentSources: countIndependent(attributed, byId, sources),
  };
}

/** The source to which most attributed sentences trace, at whatever remove; ties go to the first mentioned. */
function leaning(
  attributed: readonly SentenceReport[],
  byId: ReadonlyMap<string, Attribution>,
  sources: readonly Source[],
  inferred: Inferred,
): Summary['leansOn'] {
  if (attributed.length < MIN_LEANING) return null;
  const counts = new Map<string, { sentences: number; inferred: number }>();
  for (const sentence of attributed) {
    const stated = new Map<string, boolean>();
    for (const id of sentence.attributions) {
      const attribution = byId.get(id);
      for (const source of [...(attribution?.sources ?? []), ...(attribution?.via ?? [])]) {
        stated.set(source, (stated.get(source) ?? false) || !inferred.has(id));
      }
    }
    for (const [source, isStated] of stated) {
      const count = counts.get(source) ?? { sentences: 0, inferred: 0 };
      counts.set(source, {
        sentences: count.sentences + 1,
        inferred: count.inferred + (isStated ? 0 : 1),
      });
    }
  }
  let best: Summary['leansOn'] = null;
  let most = 0;
  for (const { id } of sources) {
    const count = counts.get(id);
    if (!count || count.sentences <= most) continue;
    most = count.sentences;
    best = { source: id, share: count.sentences / attributed.length, inferred: count.inferred };
  }
  return best;
}

/**
 * How many parties the article heard for itself: a chain of relay counts as the one who stands nearest to the
 * reader, and a person as the organization spoken for.
 */
function countIndependent(
  attributed: readonly SentenceReport[],
  byId: ReadonlyMap<string, Attribution>,
  sources: readonly Source[],
): number {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const parties = new Set<string>();
  for (const attribution of attributed.flatMap((sentence) =>
    sentence.attributions.map((id) => byId.get(id)),
  )) {
    if (!attribution) continue;
    const nearest = attribution.via.slice(0, 1);
    for (const id of nearest.length > 0 ? nearest : attribution.sources) {
      const source = sourceById.get(id);
      if (source && COUNTABLE.has(source.kind)) parties.add(source.speaksFor ?? source.id);
    }
  }
  return parties.size;
}
