/** The engine: a string in, a `Report` out. Pure: no clock, no chance, no DOM, nothing kept between two texts. */
import { buildReport, buildUnjudgedReport } from './assembly/report.ts';
import { quotedWords } from './assembly/spans.ts';
import { findAttributionsInSteps } from './attributions/index.ts';
import { findHedges, ownHedges } from './hedges/index.ts';
import type { AnalyzeOptions, Report } from './report.ts';
import { findResponses } from './responses/index.ts';
import { resolveSourcesInSteps } from './sources/index.ts';
import { detectLanguage, readTextInSteps } from './text/index.ts';

/** The steps of the work, in order. */
export const STEPS = ['read', 'attributions', 'sources', 'hedges', 'report'] as const;

/** Where the work stands when `analyzeInSteps` pauses. */
export interface Progress {
  readonly step: (typeof STEPS)[number];
}

/**
 * Says whom a text asks its reader to trust: sentence by sentence, source by source. Offsets of the report are UTF-16
 * code units into `text`. Never throws on any text; takes time linear in its length.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Report {
  const steps = analyzeInSteps(text, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * The same work with pauses: after each paragraph, and between steps. Whoever drives it decides by its own clock how many
 * steps make a slice, and cancels by not asking for the next (docs/decisions/0002-analysis-in-steps.md).
 */
export function* analyzeInSteps(text: string, options: AnalyzeOptions = {}): Generator<Progress, Report> {
  const language = detectLanguage(text, options.language);
  const document = yield* during('read', readTextInSteps(text, options.blockQuotes));
  if (!isEnglish(language)) return buildUnjudgedReport(document, language, options);
  const responses = findResponses(document);
  const found = yield* during('attributions', findAttributionsInSteps(document, responses));
  const resolution = yield* during('sources', resolveSourcesInSteps(document, found, options, responses));
  yield { step: 'hedges' };
  const foundHedges = findHedges(document);
  yield { step: 'hedges' };
  const hedges = ownHedges(document, foundHedges, found);
  return yield* during(
    'report',
    buildReport(
      {
        document,
        quoted: quotedWords(document.quotations),
        found,
        resolution,
        hedges,
        responses,
        genre: options.genre ?? 'unknown',
        links: [...(options.links ?? [])].sort((a, b) => a.start - b.start),
        rubric: options.rubric,
      },
      language,
      options,
    ),
  );
}

/** Passes a step's pauses on under its name. */
function* during<T>(step: Progress['step'], work: Generator<void, T>): Generator<Progress, T> {
  for (let next = work.next(); ; next = work.next()) {
    if (next.done) return next.value;
    yield { step };
  }
}

function isEnglish(language: string): boolean {
  return /^en(?:-|$)/i.test(language);
}
