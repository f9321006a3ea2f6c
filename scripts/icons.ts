/**
 * Draws the icons that a browser wants as PNG from the SVG files in `icons/`: `npx tsx scripts/icons.ts`.
 * The pictures are checked in; run this after changing a drawing. The small drawing leaves out what 16 pixels can't hold.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { ensureBrowser } from './browsers.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = resolve(HERE, '../public/icons');
/** Size in pixels and drawing, by the picture's name. */
const PICTURES: Record<string, [number, string]> = {
  16: [16, 'small'],
  32: [32, 'small'],
  48: [48, 'large'],
  128: [128, 'large'],
  // The toolbar button where nothing has been read.
  'unlit-16': [16, 'small-unlit'],
  'unlit-32': [32, 'small-unlit'],
};

const browser = await chromium.launch({
  executablePath: await ensureBrowser('chromium'),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const [name, [size, drawing]] of Object.entries(PICTURES)) {
  const svg = await readFile(join(HERE, 'icons', `${drawing}.svg`), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html,body{margin:0;background:none}svg{display:block;width:100vw}</style>${svg}`,
  );
  await page.screenshot({ path: join(OUT, `${name}.png`), omitBackground: true });
}
await browser.close();
