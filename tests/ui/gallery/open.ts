import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import preact from '@preact/preset-vite';
import { chromium, type Page } from 'playwright';
import { build, type InlineConfig, type Plugin, preview } from 'vite';
import { ensureBrowser } from '../../../scripts/browsers.ts';

const ROOT = resolve(fileURLToPath(import.meta.url), '../../../..');

/** How a screen is looked at. */
export interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  /** CSS pixels. */
  readonly width?: number;
  /** By finger, as on a phone. */
  readonly touch?: boolean;
  /** Further parameters of the gallery's page; see `main.tsx`. */
  readonly query?: string;
}

export const LOOKS = {
  light: {},
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
  narrow: { width: 320, query: '&frame=page' },
  large: { width: 800, query: '&size=200' },
  'large-narrow': { width: 320, query: '&frame=page&size=200' },
  rtl: { query: '&dir=rtl' },
  german: { query: '&lang=de' },
  'german-narrow': { width: 320, query: '&frame=page&lang=de' },
  wide: { width: 900, query: '&frame=page' },
  touch: { width: 390, touch: true, query: '&frame=page' },
  spanish: { query: '&lang=es' },
  french: { query: '&lang=fr' },
} as const satisfies Record<string, Look>;
export type LookName = keyof typeof LOOKS;

/** The screens in every state, in one page of a headless Chromium. */
export interface Gallery {
  /** Shows a screen; the page is the same each time. */
  show(state: string, look?: LookName): Promise<Page>;
  /** What the page threw or logged as an error since the last call. */
  complaints(): string[];
  close(): Promise<void>;
}

/** What the engine says of the sample article, as a module: `virtual:sample-report`. */
function sampleReport(): Plugin {
  const name = 'virtual:sample-report';
  return {
    name,
    resolveId: (id) => (id === name ? id : null),
    async load(id) {
      if (id !== name) return null;
      const cli = ['--import', 'tsx', 'src/cli/index.ts', '--json', 'public/sample-article.html'];
      const { stdout } = await promisify(execFile)(process.execPath, cli, { cwd: ROOT });
      return `export default ${stdout}`;
    },
  };
}

export async function openGallery(): Promise<Gallery> {
  const outDir = join(ROOT, '.cache/gallery');
  const root = join(ROOT, 'tests/ui/gallery');
  const common: InlineConfig = {
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [preact(), sampleReport()],
  };
  await build({ ...common, build: { outDir, emptyOutDir: true, modulePreload: false, target: 'chrome120' } });
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0 } });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return {
    async show(state, look = 'light') {
      const {
        colorScheme = 'light',
        forcedColors,
        width = 400,
        touch = false,
        query = '',
      }: Look = LOOKS[look];
      await page.setViewportSize({ width, height: 600 });
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: touch });
      await page.emulateMedia({ colorScheme, forcedColors: forcedColors ?? 'none' });
      await page.goto(`${server.resolvedUrls?.local[0]}?state=${state}${query}`);
      await page.locator('main').waitFor();
      return page;
    },
    complaints: () => complaints.splice(0),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
