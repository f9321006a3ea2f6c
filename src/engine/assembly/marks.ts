import { CREDITED_RELATIVES } from '../lexicons/pronouns.ts';
import type { Attribution, Mark, MarkType, SentenceReport, Source, SourceKind, Span } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import { lastStartingBy } from '../text/ranges.ts';
import type { RatedHedge } from './findings.ts';
import { thinSourceConfidence } from './mark-confidence.ts';
import { overlapping, type Range, touches, within } from './spans.ts';

/**
 * A mark shows from this confidence on. Chosen by cross-validation, for precision before recall; figures in the
 * model card.
 */
export const MARK_THRESHOLDS: Readonly<Record<MarkType, number>> = {
  'weak-source': 0.7,
  secondhand: 0.5,
  hedge: 0.5,
};

const WEAK_KINDS: ReadonlySet<SourceKind> = new Set(['unnamed', 'vague', 'impersonal']);

/** What a page marks of the candidates: source phrases, outlets and hedges that we are sure enough of. */
export function makeMarks(candidates: readonly Mark[]): Mark[] {
  return candidates.filter(isSure);
}

/** What a page marks for readers who want everything: what we are less sure of, and the caution that law requires. */
export function makeFaintMarks(
  candidates: readonly Mark[],
  sentences: readonly SentenceReport[],
  attributions: readonly Attribution[],
  hedges: readonly RatedHedge[],
): Mark[] {
  const unsure = candidates.filter((mark) => !isSure(mark));
  const legal = hedgeMarks(
    hedges.filter(({ sort }) => sort === 'legal'),
    attributions,
    sentences,
  );
  return [...unsure, ...legal].sort(byPlace);
}

function isSure({ confidence, type }: Mark): boolean {
  return confidence >= MARK_THRESHOLDS[type];
}

/** What may be marked, however sure: each within one sentence, in order, each once, with its highest confidence. */
export function candidateMarks(
  sentences: readonly SentenceReport[],
  attributions: readonly Attribution[],
  sources: readonly Source[],
  hedges: readonly RatedHedge[],
  document: TextDocument,
): Mark[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const marks = [
    ...attributions.flatMap((attribution) => weakSourceMarks(attribution, byId, sentences, document)),
    ...secondhandMarks(attributions, byId, sentences, document),
    // Not the caution that law requires of those who report on crime and courts.
    ...hedgeMarks(
      hedges.filter(({ sort }) => sort !== 'legal'),
      attributions,
      sentences,
    ),
  ];
  const once = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.type} ${mark.start} ${mark.end}`;
    const other = once.get(key);
    if (!other || other.confidence < mark.confidence) once.set(key, mark);
  }
  return [...once.values()].sort(byPlace);
}

function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || a.end - b.end || a.type.localeCompare(b.type);
}

/** The source phrase of a source that nobody can name, else the cue; a claim that merely goes on has neither. */
function weakSourceMarks(
  attribution: Attribution,
  sources: ReadonlyMap<string, Source>,
  sentences: readonly SentenceReport[],
  document: TextDocument,
): Mark[] {
  if (!WEAK_KINDS.has(attribution.kind)) return [];
  const spans = attribution.source.length > 0 ? attribution.source : attribution.cue;
  const confidence = thinSourceConfidence(attribution, sources, document);
  return marksAt(spans, 'weak-source', { ...attribution, confidence }, sentences);
}

/** Every mention of an outlet in the sentence of a claim that came through it. */
function secondhandMarks(
  attributions: readonly Attribution[],
  sources: ReadonlyMap<string, Source>,
  sentences: readonly SentenceReport[],
  { text }: TextDocument,
): Mark[] {
  return surestByOutlet(attributions, sources, sentences).flatMap(({ outlet, home, attribution }) => {
    const spans = within(outlet.mentions, home)
      .filter(
        ({ start, end }) =>
          !CREDITED_RELATIVES.has(text.slice(start, Math.min(end, start + 6)).toLowerCase()),
      )
      .map(({ start, end }): Span => [start, Math.min(end, home.end)]);
    return marksAt(spans, 'secondhand', attribution, sentences);
  });
}

interface Relayed {
  readonly outlet: Source;
  readonly home: SentenceReport;
  readonly attribution: Attribution;
}

/** The outlets that a sentence's claims came through, each once, with the surest of these claims, the first of equals. */
function surestByOutlet(
  attributions: readonly Attribution[],
  sources: ReadonlyMap<string, Source>,
  sentences: readonly SentenceReport[],
): Relayed[] {
  const surest = new Map<string, Relayed>();
  for (const attribution of attributions) {
    if (!attribution.secondhand) continue;
    const index = homeOf(attribution, sentences);
    const home = sentences[index];
    if (!home) continue;
    for (const id of [...attribution.sources, ...attribution.via]) {
      const outlet = sources.get(id);
      if (!outlet?.outlet) continue;
      const key = `${index} ${id}`;
      const other = surest.get(key);
      if (!other || other.attribution.confidence < attribution.confidence)
        surest.set(key, { outlet, home, attribution });
    }
  }
  return [...surest.values()];
}

function hedgeMarks(
  hedges: readonly RatedHedge[],
  attributions: readonly Attribution[],
  sentences: readonly SentenceReport[],
): Mark[] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  return hedges.map(({ start, end, confidence }): Mark => {
    const sentence = lastStartingBy(sentences, start);
    const touching = sentences[sentence]?.attributions ?? [];
    const attribution = touching.find((id) => claims(byId.get(id), { start, end })) ?? null;
    return { start, end, type: 'hedge', attribution, sentence, confidence, foundBy: 'rule' };
  });
}

function claims(attribution: Attribution | undefined, range: Range): boolean {
  return (
    attribution !== undefined && (touches(attribution.content, range) || touches(attribution.cue, range))
  );
}

/** Index of the sentence of the cue; -1 for a claim without one, which only goes on with an earlier one. */
function homeOf(attribution: Attribution, sentences: readonly SentenceReport[]): number {
  const at = attribution.cue[0] ?? attribution.source[0];
  return at ? lastStartingBy(sentences, at[0]) : -1;
}

function marksAt(
  spans: readonly Span[],
  type: MarkType,
  attribution: Attribution,
  sentences: readonly SentenceReport[],
): Mark[] {
  return spans.flatMap((span) => {
    const { first, end } = overlapping(sentences, span);
    return sentences.slice(first, end).map((sentence, offset) => ({
      start: Math.max(span[0], sentence.start),
      end: Math.min(span[1], sentence.end),
      type,
      attribution: attribution.id,
      sentence: first + offset,
      confidence: attribution.confidence,
      foundBy: attribution.foundBy,
    }));
  });
}
