/**
 * How soon the popup is there after the click: `npm run bench:popup`. Real Chromium, the real button; each click is made on a page that
 * has not been read yet, so that reading it goes on meanwhile. Beside it in the same run, the same extension with a bare popup, a line of
 * text without style or script: what the browser itself takes to open a window. Time by the clock: run it on a machine with nothing else
 * to do.
 *
 *   npm run bench:popup -- --rounds 20     how often each is opened; figures are medians
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../scripts/build.ts';
import { serveSite } from '../scripts/site.ts';
import { BenchBrowser } from './page/browser.ts';
import { articlePage } from './page/pages.ts';
import { type Row, table } from './page/table.ts';
import { type Opening, PROBE } from './popup/probe.ts';

const PAGE = '1,000-word article';
/** From a click to an answer that feels immediate (https://web.dev/articles/rail). */
const IMMEDIATE = 100;

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '11' } } });
const rounds = Number(options.rounds);

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

/** A copy of the built extension whose popup is watched by the probe; `html` makes its page of ours. */
async function variant(built: string, html: (ours: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sourcelight-popup-'));
  await cp(built, folder, { recursive: true });
  const page = join(folder, 'popup/index.html');
  await writeFile(page, html(await readFile(page, 'utf8')));
  await writeFile(join(folder, 'probe.js'), PROBE);
  return folder;
}

const withProbe = (ours: string): string => ours.replace('<head>', '<head><script src="/probe.js"></script>');
const bare = (): string =>
  '<!doctype html><html><head><script src="/probe.js"></script></head><body>Bare popup</body></html>';

async function measure(folder: string, url: string, wanted: keyof Opening): Promise<Opening[]> {
  const browser = await BenchBrowser.launch(folder);
  const openings: Opening[] = [];
  try {
    // The first round warms the browser up.
    for (let round = 0; round <= rounds; round++) {
      const tab = await browser.open(url, 1);
      const clicked = Date.now();
      await browser.clickToolbar(tab);
      const opening = await browser.popup((key) => {
        const { opening } = globalThis as unknown as { opening?: Opening };
        return opening && Number.isFinite(opening[key]) ? opening : null;
      }, wanted);
      await browser.closePopup();
      await tab.close();
      if (round === 0) continue;
      openings.push({
        painted: opening.painted - clicked,
        answering: (opening.answering ?? Number.NaN) - clicked,
        list: (opening.list ?? Number.NaN) - clicked,
      });
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
  return openings;
}

const { chrome: built } = await buildExtension();
const site = await serveSite({ pages: { '/article': articlePage(1000) } });
try {
  const [cpu] = cpus();
  console.log(`${cpus().length} × ${cpu?.model.trim()} · load before: ${loadavg()[0]?.toFixed(1)}`);
  const ours = await measure(await variant(built, withProbe), site.url('/article'), 'list');
  const bares = await measure(await variant(built, bare), site.url('/article'), 'painted');
  const floor = median(bares.map(({ painted }) => painted));
  const of = { page: PAGE, throttling: 1, unit: 'ms' };
  const rows: Row[] = [
    {
      ...of,
      figure: 'click to first paint of the popup',
      value: median(ours.map(({ painted }) => painted)),
      without: floor,
      bar: IMMEDIATE,
    },
    {
      ...of,
      figure: 'click to a popup that answers',
      value: median(ours.map(({ answering }) => answering ?? Number.NaN)),
      without: floor,
      bar: IMMEDIATE,
    },
    {
      ...of,
      figure: 'click to the list of sentences',
      value: median(ours.map(({ list }) => list ?? Number.NaN)),
      without: null,
      bar: null,
    },
  ];
  console.log(`\n${table(rows)}`);
} finally {
  await site.close();
}
