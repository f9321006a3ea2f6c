/**
 * Draws the icons that a browser wants as PNG from the two SVG files beside this one: `npx tsx scripts/icons.ts`.
 * The pictures are checked in; run this after changing a drawing. The small drawing leaves out what 16 pixels can't hold.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { ensureBrowser } from './browsers.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = resolve(HERE, '../public/icons');
const DRAWINGS: Record<number, string> = { 16: 'small', 32: 'small', 48: 'large', 128: 'large' };

const browser = await chromium.launch({
  executablePath: await ensureBrowser('chromium'),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const [size, drawing] of Object.entries(DRAWINGS)) {
  const svg = await readFile(join(HERE, 'icons', `${drawing}.svg`), 'utf8');
  await page.setViewportSize({ width: Number(size), height: Number(size) });
  await page.setContent(
    `<style>html,body{margin:0;background:none}svg{display:block;width:100vw}</style>${svg}`,
  );
  await page.screenshot({ path: join(OUT, `${size}.png`), omitBackground: true });
}
await browser.close();
