/**
 * Builds the extension and shows it at work: a browser opens on the sample article, with the toolbar button clicked.
 *
 *   npm start
 *   npm start -- --browser firefox
 *   npm start -- --url https://example.org/news.html        or a file: --url article.html
 *   npm start -- --headless
 *
 * Without a display (or with --headless) the same happens out of sight: the same click, then pictures in `out/` and the
 * popup's findings as a table.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveArticle, serveSample } from './article.ts';
import { BROWSER_KINDS, type BrowserKind, ensureBrowser, NoBrowserError } from './browsers.ts';
import { buildExtension, ROOT } from './build.ts';
import type { Driver } from './driver/driver.ts';
import { formatAnswer, readPopup } from './findings.ts';
import { launchSourcelight } from './sourcelight.ts';

const { values } = parseArgs({
  options: {
    browser: {
      type: 'string',
      default: /firefox/i.test(process.env['BROWSER_PATH'] ?? '') ? 'firefox' : 'chromium',
    },
    url: { type: 'string' },
    headless: { type: 'boolean', default: !hasDisplay() },
  },
});

async function main(): Promise<void> {
  const kind = BROWSER_KINDS.find((known) => known === values.browser);
  if (!kind) throw new Error(`--browser is one of ${BROWSER_KINDS.join(', ')}, not ${values.browser}`);
  await ensureBrowser(kind);
  await buildExtension();
  const article = values.url === undefined ? await serveSample() : await serveArticle(values.url);
  const driver = await launchSourcelight(kind, { headless: values.headless });
  try {
    if (values.headless) await report(driver, kind, article.url);
    else await show(driver, article.url);
  } finally {
    await driver.close();
    await article.close();
  }
}

async function show(driver: Driver, url: string): Promise<void> {
  await driver.clickToolbar(await driver.open(url));
  console.log(
    'Sourcelight is reading the article. Click its toolbar button on other pages too; close the browser to end.',
  );
  await driver.closedByPerson();
}

async function report(driver: Driver, kind: BrowserKind, url: string): Promise<void> {
  const tab = await driver.open(url);
  const popup = await driver.clickToolbar(tab);
  await popup.waitFor(() => document.querySelector('.rows, .problem') !== null);
  const out = join(ROOT, 'out');
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'popup.png'), await popup.screenshot());
  await writeFile(join(out, 'article.png'), await tab.screenshot());
  console.log(`\n${formatAnswer(await readPopup(popup), process.stdout.columns)}\n`);
  console.log(
    `There is no display, so ${kind} ran without one. What it showed: out/article.png and out/popup.png`,
  );
}

/** Windows and macOS always have one; on Linux the session says so. */
function hasDisplay(): boolean {
  if (process.env['CI']) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

try {
  await main();
} catch (error) {
  // A missing browser is the reader's to mend: the sentence is enough, a stack would bury it.
  console.error(error instanceof NoBrowserError ? error.message : error);
  process.exitCode = 1;
}
