import { type Article, ArticleError } from '../article/article.ts';
import { findArticleInSteps } from '../article/find.ts';
import type { Other } from '../browser/messaging.ts';
import { loadOptions } from '../browser/options-store.ts';
import { analyzeInSteps, STEPS } from '../engine/index.ts';
import type { AnalyzeOptions, Report } from '../engine/report.ts';
import type { Options } from '../options.ts';
import { Cancelled, runInSlices } from '../slices.ts';

/** After so many milliseconds the background's work pauses at its next step: a cancel must come through. */
const SLICE = 30;

type Port = Other<'analyze'>;

/** Answers one "analyze" port: a snapshot in, progress and the report or a problem out. Closing the port cancels. */
export function answerAnalysis(port: Port): void {
  const cancel = new AbortController();
  port.onClose(() => cancel.abort());
  port.onMessage((message) => {
    if (typeof message.skeleton !== 'string' || typeof message.url !== 'string') return;
    void answer(port, message.skeleton, message.url, cancel.signal);
  });
}

async function answer(port: Port, skeleton: string, url: string, signal: AbortSignal): Promise<void> {
  try {
    port.send({ type: 'progress', step: 'find', done: 0 });
    const [{ rubric }, article] = await Promise.all([
      loadOptions(),
      runInSlices(findArticleInSteps(skeleton, { url }), { budget: SLICE, signal }),
    ]);
    const report = await analyzeArticle(article, rubric, signal, (done) =>
      port.send({ type: 'progress', step: 'analyze', done }),
    );
    const { runs, metadata, truncated } = article;
    port.send({ type: 'report', report, article: { runs, metadata, truncated } });
  } catch (error) {
    if (error instanceof Cancelled) return;
    const problem = error instanceof ArticleError ? error.code : 'internal';
    if (problem === 'internal') console.warn('Sourcelight: the analysis failed.', error);
    port.send({ type: 'problem', problem, detail: error instanceof Error ? error.message : String(error) });
  }
}

/** Longer texts than this (UTF-16 code units) nobody selects for the sake of a sentence. */
const MAX_TEXT = 200_000;

/** Answers one "analyze-text" port. Closing the port cancels. */
export function answerTextAnalysis(port: Other<'analyze-text'>): void {
  const cancel = new AbortController();
  port.onClose(() => cancel.abort());
  port.onMessage(async ({ text, language }) => {
    if (typeof text !== 'string' || typeof language !== 'string') return;
    if (text.length > MAX_TEXT) return void port.send({ type: 'problem', problem: 'page-too-large' });
    try {
      const { rubric } = await loadOptions();
      const work = analyzeInSteps(text, { rubric, ...(language && { language }) });
      const report = await runInSlices(work, { budget: SLICE, signal: cancel.signal });
      port.send({ type: 'report', report });
    } catch (error) {
      if (error instanceof Cancelled) return;
      console.warn('Sourcelight: the analysis of a selection failed.', error);
      port.send({ type: 'problem', problem: 'internal' });
    }
  });
}

/** The report on an article, made in slices. */
function analyzeArticle(
  article: Article,
  rubric: Options['rubric'],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Report> {
  const { text, links, blockQuotes } = article;
  let shown = -1;
  return runInSlices(
    analyzeInSteps(text, { ...optionsOf(article), links: [...links], blockQuotes: [...blockQuotes], rubric }),
    {
      budget: SLICE,
      signal,
      onPause: ({ step }) => {
        const done = STEPS.indexOf(step) / STEPS.length;
        if (done !== shown) onProgress(done);
        shown = done;
      },
    },
  );
}

/** What the page tells the engine about the text; what it doesn't tell is left out. */
function optionsOf({ metadata }: Article): AnalyzeOptions {
  const { title, byline, publisher, date, language, genre, outlets } = metadata;
  return {
    genre,
    outlets: [...outlets],
    ...(title !== null && { title }),
    ...(byline !== null && { byline }),
    ...(publisher !== null && { publisher }),
    ...(date !== null && { date }),
    ...(language !== null && { language }),
  };
}
