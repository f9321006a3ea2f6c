/**
 * Screenshots of every screen and state, to be looked at: `npx tsx scripts/gallery.ts [NAME …]` writes `out/gallery/*.png`.
 * Light, dark, forced colours, 320 px, text at 200 %, right to left.
 */
import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { type Browser, chromium } from 'playwright';
import { createServer } from 'vite';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const OUT = join(ROOT, 'out/gallery');

interface Look {
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active';
  width?: number;
  query?: string;
}
const LOOKS: Record<string, Look> = {
  light: {},
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
  narrow: { width: 320, query: '&frame=page' },
  large: { width: 800, query: '&size=200' },
  'large-narrow': { width: 320, query: '&frame=page&size=200' },
  rtl: { query: '&dir=rtl' },
  wide: { width: 900, query: '&frame=page' },
};

/** Pictures of the named states (`ready/dark`), or of a choice that shows every state at least once. */
async function takePictures(browser: Browser, base: string, wanted: readonly string[]): Promise<void> {
  for (const name of wanted) {
    const [state = '', look = 'light', action] = name.split('/');
    const { colorScheme = 'light', forcedColors, width = 400, query = '' } = LOOKS[look] ?? {};
    const page = await browser.newPage({
      viewport: { width, height: 600 },
      colorScheme,
      ...(forcedColors && { forcedColors }),
    });
    page.on('pageerror', (error) => console.error(name, error.message));
    await page.goto(`${base}?state=${state}${query}`);
    await page.locator('main').waitFor();
    if (action === 'why') for (const button of await page.locator('.row-why').all()) await button.click();
    if (action === 'sources') await page.locator('#tab-sources').click();
    // As high as the content: a stretched viewport shows sticky parts and rows out of sight as a reader sees them.
    for (let pass = 0; pass < 3; pass++) {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.max(height, 300) });
    }
    await page.screenshot({ path: join(OUT, `${name.replaceAll('/', '-')}.png`), fullPage: true });
    await page.close();
  }
}

const ALL = [
  ...Object.keys(LOOKS).flatMap((look) => [`ready/${look}`, `ready/${look}/why`]),
  ...['light', 'dark', 'forced', 'narrow', 'rtl'].flatMap((look) => [`options/${look}`, `welcome/${look}`]),
  'ready/light/sources',
  'ready/dark/sources',
  ...['leaning', 'truncated', 'opinion', 'release', 'no-sources', 'other-language', 'marks-off'],
  ...['reading', 'analyzing', 'restricted-page', 'no-access', 'no-article', 'empty-page', 'page-too-large'],
  ...['background-lost', 'storage-full', 'internal', 'internal/dark', 'analyzing/dark'],
];

const chosen = process.argv.slice(2);
await mkdir(OUT, { recursive: true });
const server = await createServer({
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  plugins: [preact()],
  server: { port: 0 },
});
await server.listen();
const address = server.resolvedUrls?.local[0];
const executablePath =
  process.env['BROWSER_PATH'] ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  await takePictures(browser, `${address}tests/ui/gallery/index.html`, chosen.length > 0 ? chosen : ALL);
} finally {
  await browser.close();
  await server.close();
}
