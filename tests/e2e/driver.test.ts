import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers.ts';
import { until } from '../../scripts/driver/driver.ts';
import { type Site, serveSite } from '../../scripts/site.ts';
import { inEachBrowser } from './support/browsers.ts';

/*
 * The other tests trust the driver: that its clicks are real, that they grant what a reader's click grants, and that no error
 * escapes it. Here an extension that does everything wrong proves it.
 */

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    pages: { '/': '<!doctype html><title>quiet</title><script>console.error("page writes")</script>' },
  });
});
afterAll(() => site.close());

inEachBrowser(
  (browser) => {
    test('a click on the toolbar is real, grants the tab, and no error in any console escapes', async () => {
      const tab = await browser.driver.open(site.url('/'));
      const popup = await browser.driver.clickToolbar(tab);
      await popup.waitFor(() => document.querySelector('button'));
      await popup.click('button');
      await popup.waitFor(() => document.querySelector('output')?.textContent === 'trusted');
      await tab.waitFor(() => document.title === 'injected');

      const texts: string[] = [];
      await until('all errors', async () => {
        texts.push(...(await browser.driver.complaints()).map(({ text }) => text));
        return texts.length >= 7;
      });
      for (const place of ['popup', 'background', 'content script']) {
        expect(texts).toContainEqual(expect.stringContaining(`${place} writes`));
        expect(texts).toContainEqual(expect.stringContaining(`${place} throws`));
      }
      expect(texts).toContainEqual(expect.stringContaining('page writes'));
      expect(texts).toHaveLength(7);
    });
  },
  { extension: complainingExtension },
);

async function complainingExtension(kind: BrowserKind): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'complaining-extension-'));
  await cp(fileURLToPath(new URL('fixtures/complaining-extension', import.meta.url)), folder, {
    recursive: true,
  });
  const manifest = {
    manifest_version: 3,
    name: 'Complaining',
    version: '1',
    permissions: ['activeTab', 'scripting'],
    action: { default_popup: 'popup/index.html' },
    background: kind === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    browser_specific_settings: { gecko: { id: 'complaining@sourcelight.example' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
