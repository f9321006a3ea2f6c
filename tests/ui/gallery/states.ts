import { type PageState, PROBLEMS } from '../../../src/messages.ts';
import { leaningReport, pierReport } from '../pier-report.ts';
import { report } from '../report-fixture.ts';

/** A page that was read; `sample` and `panel-sample` show the sample article's (`main.tsx`). */
export const ready = (
  of: ReturnType<typeof pierReport>,
  rest: Partial<Extract<PageState, { phase: 'ready' }>> = {},
): PageState => ({
  phase: 'ready',
  report: of,
  marksOn: true,
  truncated: false,
  url: 'https://news.example/',
  ...rest,
});

const withoutLevels = pierReport({ article: { genre: 'opinion' } });
for (const sentence of withoutLevels.sentences) sentence.level = null;

/** Every state of popup and panel, by the name that the gallery's address and the screenshots have. */
export const STATES: Record<string, PageState> = {
  reading: { phase: 'reading', done: 0.2 },
  analyzing: { phase: 'analyzing', done: 0.6 },
  ready: ready(pierReport()),
  leaning: ready(leaningReport()),
  'marks-off': ready(pierReport(), { marksOn: false }),
  truncated: ready(pierReport(), { truncated: true }),
  'flat-headline': ready({ ...pierReport(), flatHeadline: { sentence: 0, attribution: 'a2' } }),
  panel: ready(pierReport()),
  live: ready(pierReport({ article: { genre: 'live' } })),
  sponsored: ready(pierReport({ article: { genre: 'sponsored' } })),
  'panel-not-asked': { phase: 'problem', problem: 'not-asked', detail: '' },
  opinion: ready(withoutLevels),
  release: ready(pierReport({ article: { genre: 'release' } })),
  'no-sources': ready(report([{ text: 'The pier is closed.' }, { text: 'It opened in 2009.' }])),
  'other-language': ready(report([{ text: 'Der Pier ist zu.', kinds: null }], { judged: false })),
  ...Object.fromEntries(
    PROBLEMS.map((problem) => [problem, { phase: 'problem', problem, detail: '' } satisfies PageState]),
  ),
};
