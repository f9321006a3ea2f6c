/**
 * Builds the extension: `dist/chrome` (Edge takes it too) and `dist/firefox`. The two differ in their manifests and in the style of the marks.
 *
 *   npm run build
 *
 * One pass for the HTML pages, which load ES modules; one pass for each script that a browser runs as a classic
 * script (the content script and the background).
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build, type InlineConfig, type Plugin } from 'vite';
import { readLicences } from './licences.ts';
import { deriveManifest, TARGETS } from './manifest.ts';
import { styleByInheritance } from './marks-style.ts';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const DIST = join(ROOT, 'dist');

/** Pages of the extension: `src/<name>/index.html`, or `src/ui/page.html` in its place. */
const PAGES = ['popup', 'panel', 'options', 'welcome'];
/** Classic scripts: the name of their file in `dist`, and where in `src` each begins. */
const SCRIPTS = {
  content: 'content/index.ts',
  card: 'card/script.ts',
  automatic: 'automatic/index.ts',
  background: 'background/index.ts',
};
/** Chrome 120 and Firefox 140 are the oldest that the manifest admits. */
const TARGET = ['chrome120', 'firefox140'];

/** Where each pass of the build writes which packages it has used. */
const LICENCES = '.licences';

/** Builds for every browser. Resolves to the folders that a browser can load, by browser. */
export async function buildExtension(): Promise<Record<(typeof TARGETS)[number], string>> {
  const common = join(DIST, '.common');
  await rm(DIST, { recursive: true, force: true });
  await mkdir(common, { recursive: true });
  await build(pagesConfig(common));
  for (const [name, entry] of Object.entries(SCRIPTS)) await build(scriptConfig(name, entry, common));
  await cp(join(ROOT, 'src/content/marks.css'), join(common, 'marks.css'));
  await writeFile(join(common, 'licences.txt'), await readLicences(join(common, LICENCES)));
  await rm(join(common, LICENCES), { recursive: true });

  const manifest = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8'));
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  for (const target of TARGETS) {
    const folder = join(DIST, target);
    await cp(common, folder, { recursive: true });
    if (target === 'chrome') {
      const marks = join(folder, 'marks.css');
      await writeFile(marks, styleByInheritance(await readFile(marks, 'utf8')));
    }
    const derived = deriveManifest(manifest, target, version);
    await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(derived, null, 2)}\n`);
  }
  await rm(common, { recursive: true });
  return { chrome: join(DIST, 'chrome'), firefox: join(DIST, 'firefox') };
}

const pageOf = (name: string): string => join(ROOT, 'src', name, 'index.html');

/** Most screens begin alike: their page is written once. */
const sharedPage: Plugin = {
  name: 'shared-page',
  enforce: 'pre',
  resolveId: (id) => (PAGES.some((name) => id === pageOf(name)) ? id : null),
  load: (id) =>
    PAGES.some((name) => id === pageOf(name)) && !existsSync(id)
      ? readFile(join(ROOT, 'src/ui/page.html'), 'utf8')
      : null,
};

function pagesConfig(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: join(ROOT, 'src'),
    publicDir: join(ROOT, 'public'),
    // Relative addresses work under any extension id.
    base: './',
    logLevel: 'warn',
    plugins: [sharedPage, preact()],
    build: {
      outDir,
      emptyOutDir: false,
      target: TARGET,
      modulePreload: false,
      license: { fileName: `${LICENCES}/pages.json` },
      // A data: address would need a hole in the content security policy.
      assetsInlineLimit: 0,
      rollupOptions: { input: Object.fromEntries(PAGES.map((name) => [name, pageOf(name)])) },
    },
  };
}

/**
 * Writes every character beyond ASCII as an escape: Chrome refuses a content script that holds one of Unicode's
 * noncharacters ("It isn't UTF-8 encoded"), which minifiers write as they are.
 */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = escapeNonAscii(file.code);
    }
  },
};

/** JavaScript with an escape for every code unit beyond ASCII. */
export function escapeNonAscii(code: string): string {
  return code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function scriptConfig(name: string, entry: string, outDir: string): InlineConfig {
  return {
    configFile: false,
    root: join(ROOT, 'src'),
    publicDir: false,
    logLevel: 'warn',
    plugins: [preact(), asciiOnly],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: TARGET,
      minify: true,
      license: { fileName: `${LICENCES}/${name}.json` },
      lib: {
        entry: join(ROOT, 'src', entry),
        formats: ['iife'],
        name: 'sourcelight',
        fileName: () => `${name}.js`,
      },
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folders = await buildExtension();
  for (const [target, folder] of Object.entries(folders)) console.log(`${target}: ${folder}`);
}
