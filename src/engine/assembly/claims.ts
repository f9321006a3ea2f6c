import type { FoundAttribution } from '../attributions/attribution.ts';
import type { Attribution, Hedge, Level, ResponseKind, Source, Span } from '../report.ts';
import type { FoundResponse } from '../responses/index.ts';
import type { Resolution, ResolvedAttribution } from '../sources/resolution.ts';
import type { Claim } from '../strength/claim.ts';
import { rateClaim, readIdentified, readKnowledge } from '../strength/index.ts';
import type { TextDocument } from '../text/document.ts';
import { lastStartingBy } from '../text/ranges.ts';
import type { Findings } from './findings.ts';
import { overlapsAny, touches, within } from './spans.ts';

/** An attribution of the report, and the level of its claim where it goes on in a sentence that is no response. */
export interface RatedAttribution extends Attribution {
  readonly levelBeyondResponse: Level | null;
}

/** The report's attributions: what was found and resolved, rated. Parallel to `findings.found`. Pauses after each. */
export function* rateAttributions(findings: Findings): Generator<void, RatedAttribution[]> {
  const claimAt = claimReader(findings);
  yield;
  const rated: RatedAttribution[] = [];
  for (const [index, attribution] of findings.found.entries()) {
    rated.push(rateAttribution(findings, index, attribution, claimAt(index, attribution)));
    yield;
  }
  return rated;
}

function rateAttribution(
  { resolution, rubric }: Findings,
  index: number,
  attribution: FoundAttribution,
  claim: Claim,
): RatedAttribution {
  const { kind, sources, via, access, secondhand } = resolvedAt(resolution, index);
  const { strength, level, reasons } = rateClaim(claim, rubric);
  return {
    id: `a${index + 1}`,
    source: tidy(attribution.source),
    cue: tidy(attribution.cue),
    content: tidy(attribution.content),
    kind,
    sources: [...sources],
    via: [...via],
    access,
    secondhand,
    quote: claim.quote,
    strength,
    level,
    reasons: reasons.map((reason) => ({ ...reason })),
    confidence: attribution.confidence,
    foundBy: attribution.foundBy,
    rule: attribution.rule,
    levelBeyondResponse:
      claim.response === null ? level : rateClaim({ ...claim, response: null }, rubric).level,
  };
}

/** What each attribution claims, as the rubric asks for it. What takes the whole text to know is read at once, before the first. */
function claimReader(findings: Findings): (index: number, attribution: FoundAttribution) => Claim {
  const { document, quoted, found, resolution, responses, genre } = findings;
  const byId = new Map(resolution.sources.map((source) => [source.id, source]));
  const isQuoted = (span: Span) => overlapsAny(quoted, span);
  const known = found.map(({ source, cue, content }, index) => ({
    sources: pick(byId, resolution.attributions[index]?.sources ?? []),
    source,
    cue,
    content,
  }));
  const knowledge = readKnowledge(document, isQuoted, known);
  const identified = readIdentified(document, known);
  return (index, attribution) => {
    const { source, cue, content } = attribution;
    const { kind, sources, via, access, secondhand, basis } = resolvedAt(resolution, index);
    const home = homeSentence(document, attribution);
    return {
      kind,
      sources: pick(byId, sources),
      via: pick(byId, via),
      access,
      secondhand,
      quote: content.some(isQuoted),
      basis,
      knowledge: knowledge[index] ?? { kind: 'unclear', evidence: null },
      identified: identified[index] ?? false,
      link: linkOf(findings, attribution),
      hedges: hedgesOf(findings, attribution, home),
      response: reports(attribution, responses[home]),
      genre,
      evidence: source[0] ?? cue[0] ?? content[0] ?? [0, 0],
      source,
      cue,
      content,
    };
  };
}

/** @throws {Error} where the attribution was not resolved: then a step before has left it out. */
function resolvedAt({ attributions }: Resolution, index: number): ResolvedAttribution {
  const resolved = attributions[index];
  if (!resolved) throw new Error(`attribution ${index} was not resolved`);
  return resolved;
}

/** Index of the sentence where the attribution is made: that of its cue, else its source, else its content. */
function homeSentence(document: TextDocument, attribution: FoundAttribution): number {
  const at = attribution.cue[0] ?? attribution.source[0] ?? attribution.content[0];
  return at ? lastStartingBy(document.sentences, at[0]) : -1;
}

/**
 * The hedges of a claim. Only those in the sentence where it is made: one "might" in a long quotation does not make
 * all of it tentative.
 */
function hedgesOf(findings: Findings, attribution: FoundAttribution, home: number): Hedge[] {
  const sentence = findings.document.sentences[home];
  if (!sentence) return [];
  return within(findings.hedges, sentence).filter(
    (hedge) => touches(attribution.content, hedge) || touches(attribution.cue, hedge),
  );
}

/** The link on the words that name the source, or on those that report it. */
function linkOf({ links }: Findings, { source, cue }: FoundAttribution): Span | null {
  if (links.length === 0) return null;
  const link = [...source, ...cue].flatMap(([start, end]) => within(links, { start, end }))[0];
  return link ? [link.start, link.end] : null;
}

function pick(sources: ReadonlyMap<string, Source>, ids: readonly string[]): Source[] {
  return ids.map((id) => {
    const source = sources.get(id);
    if (!source) throw new Error(`no source ${id}`);
    return source;
  });
}

/** The kind of response that the attribution reports: its cue and the response's words are the same. */
function reports(
  { cue, content }: FoundAttribution,
  response: FoundResponse | null | undefined,
): ResponseKind | null {
  if (!response) return null;
  return touches(cue, response) || (cue.length === 0 && touches(content, response)) ? response.kind : null;
}

/** The spans in order, those that overlap made one. */
function tidy(list: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of [...list].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) merged.push([start, end]);
  }
  return merged;
}
