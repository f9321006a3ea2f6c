import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/build.ts';
import type { View } from '../../../scripts/driver/driver.ts';

/** The site to which the extension has access. */
export const GRANTED_SITE = 'http://127.0.0.1';

/**
 * Folder of the built extension, with access to the test sites. Chromium asks for access in a window that no protocol reaches, so there the extension
 * has it from the start and the browser answers yes without asking. Firefox is told to do so (`scripts/driver/firefox.ts`). What follows is real.
 */
export async function grantedExtension(kind: 'chromium' | 'firefox'): Promise<string> {
  const built = join(ROOT, 'dist', kind === 'firefox' ? 'firefox' : 'chrome');
  if (kind === 'firefox') return built;
  const folder = await mkdtemp(join(tmpdir(), 'sourcelight-granted-'));
  await cp(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: [`${GRANTED_SITE}/*`] }));
  return folder;
}

/** Until the browser puts our script into pages of these patterns by itself, and no others. */
export async function waitForRegistered(page: View, patterns: string[]): Promise<void> {
  await page.waitFor(async (wanted) => {
    type Scripts = { scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> } };
    const world = globalThis as unknown as { browser?: Scripts; chrome: Scripts };
    const scripts = await (world.browser ?? world.chrome).scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches).join() === wanted;
  }, patterns.join());
}
