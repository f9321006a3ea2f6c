import { MARK_SIGNS, markSigns } from '../src/engine/assembly/mark-confidence.ts';
import { candidateMarks } from '../src/engine/assembly/marks.ts';
import { analyze } from '../src/engine/index.ts';
import type { FoundBy, MarkType } from '../src/engine/report.ts';
import { readText } from '../src/engine/text/index.ts';
import { FOLDS, type LabelledArticle, type Labels } from './labels.ts';

const WEAK: ReadonlySet<string> = new Set(['unnamed', 'vague', 'impersonal']);

/** A mark that the engine could make in a labelled sentence. It is right where annotator A sees there what it marks. */
export interface Candidate {
  readonly type: MarkType;
  readonly fold: number;
  /** The labelled sentence, unique over articles. */
  readonly sentence: string;
  readonly confidence: number;
  readonly right: boolean;
  readonly foundBy: FoundBy;
  /** By `MARK_SIGNS`; [] for other marks than those of thin sources: their confidence is that of their attribution or rule. */
  readonly signs: readonly number[];
}

/** All candidates of the articles, and for each type the number of sentences in which A sees what it marks. */
export function markCandidates(articles: readonly LabelledArticle[]): {
  candidates: Candidate[];
  asked: Record<MarkType, number>;
} {
  const candidates: Candidate[] = [];
  const asked: Record<MarkType, number> = { 'weak-source': 0, secondhand: 0, hedge: 0 };
  for (const [index, { id, text, sentences }] of articles.entries()) {
    const report = analyze(text, { id, language: 'en' });
    const document = readText(text);
    const byId = new Map(report.attributions.map((attribution) => [attribution.id, attribution]));
    const { attributions, sources } = report;
    const sourceById = new Map(sources.map((source) => [source.id, source]));
    // No rule for hedges is under the threshold, so that the report's own marks are all there are.
    const marks = [
      ...candidateMarks(report.sentences, attributions, sources, [], document),
      ...report.marks.filter(({ type }) => type === 'hedge'),
    ];
    for (const type of Object.keys(asked) as MarkType[])
      asked[type] += sentences.filter(({ labels }) => shows(type, labels.A)).length;
    for (const mark of marks) {
      const at = sentences.findIndex(({ start, end }) => start <= mark.start && mark.start < end);
      const labels = sentences[at]?.labels.A;
      const attribution = mark.type === 'weak-source' ? byId.get(mark.attribution ?? '') : undefined;
      const signs = attribution && markSigns(attribution, sourceById, document);
      if (labels)
        candidates.push({
          type: mark.type,
          fold: index % FOLDS,
          sentence: `${id} ${at}`,
          confidence: mark.confidence,
          right: shows(mark.type, labels),
          foundBy: mark.foundBy,
          signs: signs ? MARK_SIGNS.map((sign) => signs[sign]) : [],
        });
    }
  }
  return { candidates, asked };
}

function shows(type: MarkType, { kinds, secondhand, hedges }: Labels): boolean {
  if (type === 'weak-source') return kinds.some((kind) => WEAK.has(kind));
  return type === 'hedge' ? hedges.length > 0 : secondhand;
}
