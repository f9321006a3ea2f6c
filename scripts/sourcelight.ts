import { join } from 'node:path';
import { type BrowserKind, ensureBrowser } from './browsers.ts';
import { ROOT } from './build.ts';
import { type Driver, launch } from './driver/driver.ts';

/**
 * Launches a browser with the extension as it was last built, on a fresh profile.
 *
 * @throws NoBrowserError where there is no browser and none could be got.
 */
export async function launchSourcelight(
  kind: BrowserKind,
  { headless }: { headless: boolean },
): Promise<Driver> {
  const driver = await launch(kind, {
    extension: join(ROOT, 'dist', kind === 'firefox' ? 'firefox' : 'chrome'),
    executable: await ensureBrowser(kind),
    headless,
  });
  // It opens after installing and takes the front, which would close a popup that is there already.
  await driver.extensionPage('welcome/index.html');
  return driver;
}
