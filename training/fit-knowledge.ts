/**
 * Fits the points of the signs of first-hand knowledge: `npx tsx training/fit-knowledge.ts [LABELS.jsonl]`. Looks at the sentences whose
 * source is a named person for annotator A and for the engine, and asks which of them A gives the highest strength. Prints each sign's
 * points for `strength/signs/`, and how well points fitted on four fifths of the articles do on the fifth.
 */
import { overlapsAny, quotedWords } from '../src/engine/assembly/spans.ts';
import { analyze } from '../src/engine/index.ts';
import type { SentenceReport, Span } from '../src/engine/report.ts';
import { KnowledgeCounts } from '../src/engine/strength/knowledge-counts.ts';
import {
  BEYOND_BELOW,
  FIRST_HAND_FROM,
  FORM_POINTS,
  KNOWLEDGE_SIGNS,
  SPEAKER_SHARE,
} from '../src/engine/strength/knowledge-signs.ts';
import { RUBRIC } from '../src/engine/strength/rubric.ts';
import { readText } from '../src/engine/text/index.ts';
import { FOLDS, readLabels } from './labels.ts';
import { areaUnderCurve, dot, fitLogistic, rankCorrelation } from './logistic.ts';

/** Chosen by the area under the curve out of fold; from half to three times as much it hardly changes. */
const PULL = 1.5;

const IDS = [...Object.keys(FORM_POINTS), ...KNOWLEDGE_SIGNS.map(({ id }) => id)];

interface Claim {
  readonly fold: number;
  readonly speaker: string;
  /** By `IDS`, then whether another outlet relayed it, which annotators mark down for a reason of its own. */
  readonly features: readonly number[];
}

interface Sentence {
  readonly fold: number;
  readonly strength: number;
  readonly report: SentenceReport;
  /** The main claim's, if a named person makes it. */
  readonly claim: Claim | null;
  readonly isNamed: boolean;
}

function sentencesOf(): { claims: Claim[]; sentences: Sentence[] } {
  const claims: Claim[] = [];
  const sentences: Sentence[] = [];
  for (const [index, { id, text, sentences: labelled }] of readLabels(process.argv[2]).entries()) {
    const report = analyze(text, { id, language: 'en' });
    const document = readText(text);
    const quoted = quotedWords(document.quotations);
    const sources = new Map(report.sources.map((source) => [source.id, source]));
    const known = report.attributions.map((attribution) => ({
      ...attribution,
      sources: attribution.sources.flatMap((source) => sources.get(source) ?? []),
    }));
    const counter = new KnowledgeCounts(document, (span: Span) => overlapsAny(quoted, span), known);
    const byId = new Map<string, Claim>();
    for (const attribution of known) {
      if (attribution.kind !== 'named') continue;
      const counts = new Map(counter.of(attribution).map(({ id, count }) => [id, count]));
      const claim: Claim = {
        fold: index % FOLDS,
        speaker: `${index} ${attribution.sources[0]?.id ?? attribution.id}`,
        features: [...IDS.map((id) => counts.get(id) ?? 0), attribution.secondhand ? 1 : 0],
      };
      byId.set(attribution.id, claim);
      claims.push(claim);
    }
    for (const { start, end, labels } of labelled) {
      const overlap = (s: SentenceReport) => Math.min(end, s.end) - Math.max(start, s.start);
      const own = report.sentences.reduce((a, b) => (overlap(b) > overlap(a) ? b : a));
      const { strength, kinds } = labels.A;
      if (strength === null || own.strength === null) continue;
      sentences.push({
        fold: index % FOLDS,
        strength,
        report: own,
        claim: byId.get(own.attributions[0] ?? '') ?? null,
        isNamed: kinds[0] === 'named' && strength >= 3,
      });
    }
  }
  return { claims, sentences };
}

const { claims, sentences } = sentencesOf();
const rows = sentences.flatMap(({ fold, claim, strength, isNamed }) =>
  claim && isNamed ? [{ fold, claim, features: claim.features, positive: strength === 4 }] : [],
);

/** Points of each claim by weights for its fold, mixed with the mean of its speaker's. */
function pointsBy(weightsFor: (fold: number) => readonly number[]): Map<Claim, number> {
  const own = new Map(
    claims.map((claim) => [claim, dot(weightsFor(claim.fold).slice(0, IDS.length), claim.features)] as const),
  );
  const speakers = new Map<string, number[]>();
  for (const [{ speaker }, points] of own) speakers.set(speaker, [...(speakers.get(speaker) ?? []), points]);
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  return new Map(
    Array.from(own, ([claim, points]) => [
      claim,
      (1 - SPEAKER_SHARE) * points + SPEAKER_SHARE * mean(speakers.get(claim.speaker) ?? [points]),
    ]),
  );
}

/** The report's strength with the base that these points give. */
function strengthBy(points: ReadonlyMap<Claim, number>, { report, claim }: Sentence): number {
  const base = report.reasons[0]?.code ?? '';
  const sum = report.reasons.reduce((total, { code, effect }) => total + (code === 'limit' ? 0 : effect), 0);
  if (!claim || !/^named-(?:first-hand|source|beyond)$/.test(base)) return Math.min(100, Math.max(0, sum));
  const own = points.get(claim) ?? 0;
  const code =
    own > FIRST_HAND_FROM ? 'named-first-hand' : own <= BEYOND_BELOW ? 'named-beyond' : 'named-source';
  return Math.min(100, Math.max(0, sum - (report.reasons[0]?.effect ?? 0) + RUBRIC[code].effect));
}

function show(name: string, points: ReadonlyMap<Claim, number>): void {
  const scores = rows.map(({ claim }) => points.get(claim) ?? 0);
  const area = areaUnderCurve(
    scores,
    rows.map(({ positive }) => positive),
  );
  const correlation = rankCorrelation(
    sentences.map(({ strength }) => strength),
    sentences.map((sentence) => strengthBy(points, sentence)),
  );
  console.log(
    `${name.padEnd(34)} area under the curve ${area.toFixed(3)}  strength's rank correlation ${correlation.toFixed(3)}`,
  );
}

const fitOn = (list: typeof rows) => fitLogistic(list, PULL);
const byFold = Array.from({ length: FOLDS }, (_, fold) => fitOn(rows.filter((row) => row.fold !== fold)));
const all = fitOn(rows);
const given = IDS.map(
  (id) =>
    FORM_POINTS[id as keyof typeof FORM_POINTS] ??
    KNOWLEDGE_SIGNS.find((sign) => sign.id === id)?.points ??
    0,
);
console.log(`${rows.length} sentences, ${rows.filter(({ positive }) => positive).length} of them first-hand`);
show(
  'points as they stand',
  pointsBy(() => given),
);
show(
  'fitted on all',
  pointsBy(() => all),
);
show(
  'fitted on four folds, on the fifth',
  pointsBy((fold) => byFold[fold] ?? all),
);
for (const [i, id] of IDS.entries()) {
  const used = rows.filter(({ features }) => features[i]).length;
  console.log(
    `${id.padEnd(14)} ${all[i]?.toFixed(2).padStart(6)}  stands at ${given[i]}  in ${used} sentences`,
  );
}
