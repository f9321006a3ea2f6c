import type { Attribution, SentenceReport, SourceKind } from '../report.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { RatedAttribution } from './claims.ts';
import type { Findings } from './findings.ts';
import { mainClaim, type Relays } from './main-claim.ts';
import { Nesting } from './nesting.ts';
import { overlapping, overlapsAny, quotedWords, within } from './spans.ts';

/** The report's sentences, each with the attributions that touch it and what its main claim rests on. */
export function reportSentences(
  findings: Findings,
  attributions: readonly RatedAttribution[],
): SentenceReport[] {
  const touching = attributionsBySentence(findings, attributions);
  const nesting = new Nesting(findings.found);
  const relays = relaysOf(findings, attributions);
  const sourceKinds = new Map(findings.resolution.sources.map(({ id, kind }) => [id, kind]));
  return findings.document.sentences.map((sentence, index) => {
    const main = mainClaim(findings.found, nesting, touching[index] ?? [], sentence, relays);
    const ordered = main === null ? [] : [main, ...(touching[index] ?? []).filter((other) => other !== main)];
    const claim = main === null ? undefined : attributions[main];
    const response = findings.responses[index]?.kind ?? null;
    return {
      start: sentence.start,
      end: sentence.end,
      kinds: kindsOf(ordered, attributions, nesting, sourceKinds),
      secondhand: ordered.some((other) => attributions[other]?.secondhand),
      hedges: within(findings.hedges, sentence).map(({ start, end, sort, by, rule }) => ({
        start,
        end,
        sort,
        by,
        rule,
      })),
      quote: overlapsAny(findings.quoted, [sentence.start, sentence.end]),
      response,
      strength: claim?.strength ?? null,
      level: response === null ? (claim?.levelBeyondResponse ?? null) : null,
      attributions: ordered.flatMap((other) => attributions[other]?.id ?? []),
      reasons: (claim?.reasons ?? []).map((reason) => ({ ...reason })),
    };
  });
}

function relaysOf({ document, resolution }: Findings, attributions: readonly RatedAttribution[]): Relays {
  const outlets = new Set(resolution.sources.filter(({ outlet }) => outlet).map(({ id }) => id));
  return {
    passesOn: (index) => {
      const { sources = [], cue = [] } = attributions[index] ?? {};
      const [start, end] = cue[0] ?? [0, 0];
      return sources.some((id) => outlets.has(id)) || /^according to$/i.test(document.text.slice(start, end));
    },
    heardThrough: (inner, outer) => {
      const { via = [] } = attributions[inner] ?? {};
      return attributions[outer]?.sources.some((id) => via.includes(id)) ?? false;
    },
  };
}

/** The sentences of a text whose language the engine doesn't read: nothing is said of any. */
export function unjudgedSentences(document: TextDocument): SentenceReport[] {
  const quoted = quotedWords(document.quotations);
  return document.sentences.map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    kinds: null,
    secondhand: false,
    hedges: [],
    quote: overlapsAny(quoted, [sentence.start, sentence.end]),
    response: null,
    strength: null,
    level: null,
    attributions: [],
    reasons: [],
  }));
}

/** For each sentence, the indexes of the attributions whose source, cue or content touches it, in order. */
function attributionsBySentence(findings: Findings, attributions: readonly Attribution[]): number[][] {
  const sentences: readonly Sentence[] = findings.document.sentences;
  const touching: number[][] = sentences.map(() => []);
  for (const [index, { source, cue, content }] of attributions.entries()) {
    for (const span of [...source, ...cue, ...content]) {
      const { first, end } = overlapping(sentences, span);
      for (let i = first; i < end; i++) {
        const list = touching[i];
        if (list && list.at(-1) !== index) list.push(index);
      }
    }
  }
  return touching;
}

/** The main claim's kind, then those of who relayed it, then the others', each once. */
function kindsOf(
  ordered: readonly number[],
  attributions: readonly Attribution[],
  nesting: Nesting,
  sourceKinds: ReadonlyMap<string, SourceKind>,
): SourceKind[] {
  const [main, ...others] = ordered;
  if (main === undefined) return [];
  const indexes = [main, ...nesting.holders(main), ...others];
  const ofSources = (ids: readonly string[]) => ids.flatMap((id) => sourceKinds.get(id) ?? []);
  return [
    ...new Set(
      indexes
        .flatMap((index) => attributions[index] ?? [])
        .flatMap(({ kind, sources }) => [kind, ...ofSources(sources)]),
    ),
  ];
}
