import type { Attribution, Report, Source, SourceKind } from '../../engine/report.ts';
import { standingOf } from './standing.ts';

/** One step on the way from the reader back to the sources: who, how many sentences came through, and from whom they had it. */
export interface RelayStep {
  /** null: nobody in particular ("reportedly"), or somebody of whom the text doesn't say who ("I"). */
  readonly source: Source | null;
  readonly kind: SourceKind;
  /** The organization it speaks for, where that is known. */
  readonly speaksFor: Source | null;
  /** Indices of the sentences that trace back to or through it on this way. */
  readonly sentences: readonly number[];
  readonly from: readonly RelayStep[];
}

interface Growing {
  source: Source | null;
  kind: SourceKind;
  sentences: Set<number>;
  from: Map<string, Growing>;
}

/** Stands for those of one kind whom the text doesn't tell apart; ids of sources hold no colon. */
const unknown = (kind: SourceKind): string => `unknown:${kind}`;

/**
 * The ways by which the article's claims reached the reader: at the root those whom the article heard itself or who relayed to it, below
 * each those from whom they had it. A sentence counts once a way; those with most sentences come first. Replies are left out, as everywhere
 * else where sources are counted.
 */
export function relayTree(report: Report): RelayStep[] {
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const attributions = new Map(report.attributions.map((attribution) => [attribution.id, attribution]));
  const roots = new Map<string, Growing>();
  report.sentences.forEach((sentence, index) => {
    const standing = standingOf(sentence);
    if (standing === 'reply' || standing === 'own-voice' || standing === 'not-read') return;
    for (const id of sentence.attributions) {
      const claim = attributions.get(id);
      if (!claim) continue;
      for (const way of waysOf(claim)) grow(roots, way, claim.kind, index, sources);
    }
  });
  return finish(roots, sources);
}

/** The ids from the reader back to each source of a claim. */
function waysOf({ sources, via, kind }: Attribution): string[][] {
  const ends = sources.length > 0 ? sources : via.length > 0 ? [] : [unknown(kind)];
  return ends.length > 0 ? ends.map((end) => [...via, end]) : [[...via]];
}

function grow(
  level: Map<string, Growing>,
  way: readonly string[],
  kind: SourceKind,
  sentence: number,
  sources: ReadonlyMap<string, Source>,
): void {
  for (const id of way) {
    const source = sources.get(id) ?? null;
    const step: Growing = level.get(id) ?? {
      source,
      kind: source?.kind ?? kind,
      sentences: new Set(),
      from: new Map(),
    };
    level.set(id, step);
    step.sentences.add(sentence);
    level = step.from;
  }
}

function finish(level: ReadonlyMap<string, Growing>, sources: ReadonlyMap<string, Source>): RelayStep[] {
  return [...level.values()]
    .map(({ source, kind, sentences, from }) => ({
      source,
      kind,
      speaksFor: sources.get(source?.speaksFor ?? '') ?? null,
      sentences: [...sentences],
      from: finish(from, sources),
    }))
    .sort((a, b) => b.sentences.length - a.sentences.length);
}
