/**
 * What the extension costs a page: `npm run bench:page`. Real Chromium, the built extension, the real button; pages are made up here and
 * served from this machine.
 *
 * Lengths of tasks are time on the processor, so that other programs don't change them. How long readers wait for marks is time by the
 * clock: run it on a machine with nothing else to do. Throttling slows the page's main thread alone, as Chromium's own tool does: the
 * background, which does the reading, keeps its speed.
 *
 *   npm run bench:page -- --only article,live,after,automatic   only some of the measures
 *   npm run bench:page -- --rounds 3      how often each article is read; figures are medians
 *   npm run bench:page -- --trace out     also writes each reading's trace, for chrome://tracing or Perfetto
 */
import { readFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../scripts/build.ts';
import { type Site, serveSite } from '../scripts/site.ts';
import { BenchBrowser } from './page/browser.ts';
import {
  callsAtRest,
  change,
  load,
  longestAtRest,
  memory,
  type Reading,
  read,
  turnAutomaticOn,
} from './page/measures.ts';
import { articlePage, liveBlogPage, NO_ARTICLES } from './page/pages.ts';
import { type Row, table } from './page/table.ts';

const ARTICLE = '1,000-word article';
const LIVE_BLOG = '100,000-word live blog';
const THROTTLINGS = [1, 4];
/** Beyond this, a task keeps a page from answering noticeably (https://web.dev/articles/optimize-long-tasks). */
const LONG_TASK = 50;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: 'article,live,after,automatic' },
    rounds: { type: 'string', default: '5' },
    trace: { type: 'string' },
  },
});
const rounds = Number(options.rounds);
const wanted = new Set(options.only.split(','));
const rows: Row[] = [];

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

function traceFile(name: string): string | undefined {
  return options.trace && join(options.trace, `${name}.json`);
}

async function measureArticle(browser: BenchBrowser, site: Site, throttling: number): Promise<void> {
  const awake: Reading[] = [];
  const stopped: Reading[] = [];
  const without: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const readings of [awake, stopped]) {
      const tab = await browser.open(site.url('/article'), throttling);
      const alone = await longestAtRest(browser, tab, 1000);
      if (readings === stopped) await browser.stopBackground();
      const kind = readings === awake ? 'awake' : 'stopped';
      const reading = await read(browser, tab, traceFile(`article-${kind}-${throttling}-${round}`));
      await browser.closePopup();
      await tab.close();
      // The first round warms the browser up.
      if (round === 0) continue;
      readings.push(reading);
      without.push(alone);
    }
  }
  const of = { page: ARTICLE, throttling, unit: 'ms' };
  const all = [...awake, ...stopped];
  rows.push(
    {
      ...of,
      figure: 'longest task of ours',
      value: median(all.map(({ longestOurs }) => longestOurs)),
      without: median(without),
      bar: LONG_TASK,
    },
    {
      ...of,
      figure: 'longest task of all meanwhile',
      value: median(all.map(({ longestAny }) => longestAny)),
      without: median(without),
      bar: null,
    },
    {
      ...of,
      figure: 'marks painted, background awake',
      value: median(awake.map(({ lastPainted }) => lastPainted)),
      without: null,
      bar: 150,
    },
    {
      ...of,
      figure: 'marks painted, background stopped',
      value: median(stopped.map(({ lastPainted }) => lastPainted)),
      without: null,
      bar: 600,
    },
    {
      ...of,
      figure: 'click to marks, background awake',
      value: median(awake.map(({ took }) => took)),
      without: null,
      bar: null,
    },
    {
      ...of,
      figure: 'click to marks, background stopped',
      value: median(stopped.map(({ took }) => took)),
      without: null,
      bar: null,
    },
  );
}

async function measureLiveBlog(browser: BenchBrowser, site: Site, throttling: number): Promise<void> {
  const tab = await browser.open(site.url('/live'), throttling);
  await tab.evaluate(() => scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' }));
  const alone = await longestAtRest(browser, tab, 3000);
  const reading = await read(browser, tab, traceFile(`live-${throttling}`));
  await browser.closePopup();
  const of = { page: LIVE_BLOG, throttling, unit: 'ms' };
  rows.push(
    { ...of, figure: 'longest task of ours', value: reading.longestOurs, without: alone, bar: LONG_TASK },
    { ...of, figure: 'longest task of all meanwhile', value: reading.longestAny, without: alone, bar: null },
    {
      ...of,
      figure: 'marks in view not in the first frame with marks',
      value: reading.missedInView,
      without: null,
      unit: '',
      bar: 0,
    },
    { ...of, figure: 'first marks', value: reading.firstPainted, without: null, bar: null },
  );
  await tab.close();
}

/** What a page that has been read costs from then on. */
async function measureAfterwards(
  browser: BenchBrowser,
  site: Site,
  path: string,
  page: string,
): Promise<void> {
  const RECORDS = 1000;
  const tab = await browser.open(site.url(path), 1);
  const held = await memory(tab);
  const alone = await change(browser, tab, RECORDS);
  await read(browser, tab);
  await browser.closePopup();
  const of = { page, throttling: 1, without: null, unit: '' };
  const quiet = await callsAtRest(browser, tab, 3000);
  const one = await change(browser, tab, 1);
  const many = await change(browser, tab, RECORDS);
  rows.push(
    { ...of, figure: 'runs of our script in 3 s without a change', value: quiet, bar: 0 },
    { ...of, figure: 'callbacks for 1 unrelated mutation', value: one.calls, bar: 1 },
    { ...of, figure: `callbacks for ${RECORDS} of them in a task`, value: many.calls, bar: 1 },
    { ...of, figure: 'style or layout computed in them', value: one.layouts + many.layouts, bar: 0 },
    { ...of, figure: 'our time per record', value: (many.ours * 1000) / RECORDS, unit: 'µs', bar: null },
    {
      ...of,
      figure: `main thread for ${RECORDS} of them, in all`,
      value: many.all,
      without: alone.all,
      unit: 'ms',
      bar: null,
    },
    {
      ...of,
      figure: 'memory of the page',
      value: (await memory(tab)) / 1e6,
      without: held / 1e6,
      unit: 'MB',
      bar: held / 1e6 + 10,
    },
  );
  await tab.close();
}

async function measureAutomatic(browser: BenchBrowser, site: Site): Promise<void> {
  for (const throttling of THROTTLINGS) {
    for (const page of Object.keys(NO_ARTICLES)) {
      const loads = [];
      for (let round = 0; round <= rounds; round++) {
        loads.push(await load(browser, site.url(pathOf(page)), throttling));
      }
      rows.push({
        figure: 'automatic mode: our script, in all',
        page,
        throttling,
        value: median(loads.slice(1).map(({ ours }) => ours)),
        without: 0,
        unit: 'ms',
        bar: 5,
      });
    }
  }
}

function pathOf(page: string): string {
  return `/${page.replaceAll(' ', '-')}`;
}

async function measureSize(built: string): Promise<void> {
  const size = async (file: string): Promise<number> =>
    gzipSync(await readFile(join(built, file)), { level: 9 }).length / 1000;
  const of = { page: '', throttling: null, without: null, unit: 'kB' };
  rows.push(
    {
      ...of,
      figure: 'injected script, gzipped',
      value: (await size('content.js')) + (await size('card.js')),
      bar: 40,
    },
    { ...of, figure: '  of it, what the marks wait for', value: await size('content.js'), bar: null },
    { ...of, figure: 'script in automatic mode, gzipped', value: await size('automatic.js'), bar: null },
  );
}

const { chrome: built } = await buildExtension();
const noArticles = Object.entries(NO_ARTICLES).map(([page, html]) => [pathOf(page), html] as const);
const site = await serveSite({
  pages: { '/article': articlePage(1000), '/live': liveBlogPage(100_000), ...Object.fromEntries(noArticles) },
});
const browser = await BenchBrowser.launch(built);
try {
  const [cpu] = cpus();
  console.log(
    `${await browser.version()} · ${cpus().length} × ${cpu?.model.trim()} · load before: ${loadavg()[0]?.toFixed(1)}`,
  );
  await measureSize(built);
  for (const throttling of THROTTLINGS) {
    if (wanted.has('article')) await measureArticle(browser, site, throttling);
    if (wanted.has('live')) await measureLiveBlog(browser, site, throttling);
  }
  if (wanted.has('after')) {
    await measureAfterwards(browser, site, '/article', ARTICLE);
    await measureAfterwards(browser, site, '/live', LIVE_BLOG);
  }
  if (wanted.has('automatic')) {
    await turnAutomaticOn(browser, `http://${new URL(site.url('/')).hostname}`);
    await measureAutomatic(browser, site);
  }
  console.log(`\n${table(rows)}`);
} finally {
  await browser.close();
  await site.close();
}
