/**
 * For work on the extension: opens a browser as `npm start` does, and after each change in `src/`, `public/` or the manifest
 * builds again and reloads extension and article.
 *
 *   npm run dev
 *   npm run dev -- --browser firefox --url article.html
 *
 * The whole extension is built each time: it takes two seconds, and nothing stale can be left over.
 */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveArticle, serveSample } from './article.ts';
import { buildExtension, ROOT } from './build.ts';
import { launchSourcelight } from './sourcelight.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    url: { type: 'string' },
    headless: { type: 'boolean', default: false },
  },
});
/** Editors write a file in several steps. */
const SETTLE_MS = 100;

const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
await buildExtension();
const article = values.url === undefined ? await serveSample() : await serveArticle(values.url);
const driver = await launchSourcelight(kind, { headless: values.headless });
const tab = await driver.open(article.url);
console.log('Watching src/, public/ and manifest.json. Close the browser to end.');

let timer: NodeJS.Timeout | undefined;
let building = Promise.resolve();
const watchers = ['src', 'public', 'manifest.json'].map((path) =>
  watch(join(ROOT, path), { recursive: true }, (_event, file) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(() => rebuild(file ?? path));
    }, SETTLE_MS);
  }),
);

async function rebuild(changed: string): Promise<void> {
  try {
    await buildExtension();
    await driver.reload();
    await tab.goto(article.url);
    console.log(`${new Date().toLocaleTimeString()} reloaded after a change in ${changed}`);
  } catch (error) {
    // A half-written file: the next change tries again.
    console.error(error instanceof Error ? error.message : error);
  }
}

await driver.closedByPerson();
for (const watcher of watchers) watcher.close();
await article.close();
