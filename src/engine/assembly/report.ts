import { ENGINE } from '../engine-version.ts';
import type { AnalyzeOptions, ArticleFacts, Attribution, Report } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import { rateAttributions } from './claims.ts';
import type { Findings } from './findings.ts';
import { flatHeadline } from './headline.ts';
import { candidateMarks, makeFaintMarks, makeMarks } from './marks.ts';
import { byOurReading } from './our-reading.ts';
import { reportSentences, unjudgedSentences } from './sentences.ts';
import { summarize } from './summary.ts';

/** The report on a text in a language that the engine reads. Pauses wherever it can. */
export function* buildReport(
  findings: Findings,
  language: string,
  options: AnalyzeOptions,
): Generator<void, Report> {
  const { document, resolution, hedges } = findings;
  const rated = yield* rateAttributions(findings);
  const sentences = reportSentences(findings, rated);
  yield;
  const attributions = rated.map(({ levelBeyondResponse: _, ...attribution }): Attribution => attribution);
  const sources = resolution.sources.map((source) => ({
    ...source,
    mentions: source.mentions.map((mention) => ({ ...mention })),
  }));
  const inferred = byOurReading(attributions, resolution.attributions, sources, document);
  const candidates = candidateMarks(sentences, attributions, sources, hedges, document);
  const marks = makeMarks(candidates);
  const faintMarks = makeFaintMarks(candidates, sentences, attributions, hedges);
  yield;
  return {
    ...heading(document, language, options),
    judged: true,
    sentences,
    attributions,
    sources,
    marks,
    faintMarks,
    summary: summarize(sentences, attributions, sources, inferred),
    flatHeadline: flatHeadline(document, options.title ?? null, sentences, rated),
  };
}

/** The report on a text in any other language: its sentences, and nothing said of them. */
export function buildUnjudgedReport(
  document: TextDocument,
  language: string,
  options: AnalyzeOptions,
): Report {
  return {
    ...heading(document, language, options),
    judged: false,
    sentences: unjudgedSentences(document),
    attributions: [],
    sources: [],
    marks: [],
    faintMarks: [],
    summary: summarize([], [], [], new Set()),
    flatHeadline: null,
  };
}

type Heading = Pick<Report, 'id' | 'engine' | 'text' | 'article' | 'language'>;

function heading({ text }: TextDocument, language: string, options: AnalyzeOptions): Heading {
  return {
    ...(options.id === undefined ? {} : { id: options.id }),
    engine: ENGINE,
    text,
    article: articleFacts(options),
    language,
  };
}

function articleFacts({ title, byline, publisher, date, genre }: AnalyzeOptions): ArticleFacts {
  return {
    title: title ?? null,
    byline: byline ?? null,
    publisher: publisher ?? null,
    date: date ?? null,
    genre: genre ?? 'unknown',
  };
}
