/**
 * Finds a browser for the scripts and the end-to-end tests, or gets one.
 *
 *   tsx scripts/browsers.ts            makes sure that Chromium and Firefox are there and prints their paths
 *
 * In this order: `BROWSER_PATH`, `CHROMIUM` or `FIREFOX` in the environment; a browser on the PATH or where it is usually
 * installed; one that this project downloaded earlier; on Debian as root, the distribution's package; elsewhere a download.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { Browser, computeExecutablePath, getInstalledBrowsers } from '@puppeteer/browsers';
import { chromium } from 'playwright';

export const BROWSER_KINDS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

/** No browser could be found or installed; `message` is one sentence that says what to do. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/** Where downloads of this project's own go (git ignores it). */
const CACHE = fileURLToPath(new URL('../.cache/browsers', import.meta.url));

interface Where {
  /** Variable that names the executable. */
  variable: string;
  commands: string[];
  mac: string[];
  /** Below each of the Program Files folders. */
  windows: string[];
  debianPackage: string;
}

/**
 * Chrome itself comes last: since version 137 it ignores `--load-extension`
 * (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY), and although the debugging
 * protocol still loads an extension, people who look for the command line's way would be surprised.
 */
const WHERE: Record<BrowserKind, Where> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome', 'google-chrome-stable'],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Google\\Chrome\\Application\\chrome.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
    debianPackage: 'firefox-esr',
  },
};

/**
 * Path of an executable of this kind, or null where there is none.
 *
 * @throws NoBrowserError where an environment variable names a file that can't be run: falling back to another browser
 *   would hide the mistake.
 */
export async function findBrowser(kind: BrowserKind): Promise<string | null> {
  return named(kind) ?? installed(kind) ?? (await downloaded(kind));
}

/**
 * The same, but gets a browser where there is none: on Debian as root from the distribution, elsewhere as a download, which
 * a person at a terminal is asked about first.
 *
 * @throws NoBrowserError with one sentence that says what to do.
 */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const found = await findBrowser(kind);
  if (found) return found;
  if (isDebian() && process.getuid?.() === 0) installPackage(WHERE[kind].debianPackage);
  else if (await agreed(kind)) download(kind);
  const got = await findBrowser(kind);
  if (got) return got;
  throw new NoBrowserError(
    `No ${title(kind)} was found: install one, or set ${WHERE[kind].variable} to the path of its executable.`,
  );
}

function named(kind: BrowserKind): string | null {
  const general = process.env['BROWSER_PATH'];
  const isFirefox = general !== undefined && /firefox/i.test(basename(general));
  const path =
    process.env[WHERE[kind].variable] ||
    (general && isFirefox === (kind === 'firefox') ? general : undefined);
  if (!path) return null;
  if (runnable(path)) return path;
  throw new NoBrowserError(
    `The environment names ${path} as ${title(kind)}, but there is no such program: correct ` +
      `${WHERE[kind].variable} or BROWSER_PATH, or leave them out.`,
  );
}

function installed(kind: BrowserKind): string | null {
  return likelyPaths(WHERE[kind]).find(runnable) ?? null;
}

function likelyPaths({ commands, mac, windows }: Where): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')];
    return mac.flatMap((app) => folders.map((folder) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    return windows.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** What `download` left, in this checkout or, for Playwright, in the user's own cache. */
async function downloaded(kind: BrowserKind): Promise<string | null> {
  if (kind === 'chromium') return runnable(chromium.executablePath()) ? chromium.executablePath() : null;
  if (!existsSync(CACHE)) return null;
  const found = (await getInstalledBrowsers({ cacheDir: CACHE })).find(
    ({ browser }) => browser === Browser.FIREFOX,
  );
  if (!found) return null;
  const path = computeExecutablePath({ cacheDir: CACHE, browser: found.browser, buildId: found.buildId });
  return runnable(path) ? path : null;
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installPackage(name: string): void {
  console.log(`Installing the package ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], env);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], env);
}

/** Nobody is at the terminal (CI, a pipe): starting the command was the agreement. */
async function agreed(kind: BrowserKind): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY || process.env['CI']) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`No ${title(kind)} was found. Download one (about 150 MB)? [Y/n] `);
  terminal.close();
  return !/^n/i.test(answer.trim());
}

/**
 * Playwright's Chromium is an ordinary build (Chrome for Testing); its Firefox is patched for Playwright's own protocol,
 * so Firefox comes through Puppeteer's tool, which fetches Mozilla's release.
 */
function download(kind: BrowserKind): void {
  console.log(`Downloading ${title(kind)} …`);
  if (kind === 'chromium') {
    const libraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
    run('npx', ['playwright', 'install', ...libraries, 'chromium']);
  } else {
    run('npx', ['browsers', 'install', 'firefox@stable', '--path', CACHE]);
  }
}

/** A failure is not reported here: whether there is a browser afterwards is what counts. */
function run(command: string, args: string[], env = process.env): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    shell: process.platform === 'win32',
  });
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function title(kind: BrowserKind): string {
  return kind === 'chromium' ? 'Chromium, Chrome for Testing, Edge or Chrome' : 'Firefox';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const kind of BROWSER_KINDS) console.log(`${kind}: ${await ensureBrowser(kind)}`);
}
