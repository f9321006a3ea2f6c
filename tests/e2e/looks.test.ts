/** Marks are seen on any page and under any setting of the system. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { WebTab } from '../../scripts/driver/driver.ts';
import { inEachBrowser } from './support/browsers.ts';
import { waitForMarks } from './support/page.ts';
import { useSite } from './support/sample.ts';
import { PIER, storyPage } from './support/stories.ts';

const LOUD =
  '<style>*, *::before { color: black !important; background: white !important; text-decoration: none !important; text-shadow: none !important }</style>';
const STRICT =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'\">";

const site = useSite(() => ({
  '/pier.html': storyPage(PIER),
  '/loud.html': storyPage(PIER, LOUD),
  '/strict.html': storyPage(PIER, STRICT),
}));

interface Look {
  name: string;
  path: string;
  features?: { name: string; value: string }[];
}

const LOOKS: Look[] = [
  { name: 'a dark system', path: '/pier.html', features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  { name: 'forced colours', path: '/pier.html', features: [{ name: 'forced-colors', value: 'active' }] },
  { name: 'a page whose styles all are important', path: '/loud.html' },
  { name: 'a page that allows neither styles nor scripts', path: '/strict.html' },
];

// Firefox's protocol does not emulate forced colours.
inEachBrowser(
  (browser) => {
    test.each(LOOKS)('marks can be seen: $name', async ({ path, features }) => {
      const tab = await browser.driver.open(site.url(path));
      await emulate(tab, features);
      const plain = await tab.screenshot();
      await browser.driver.clickToolbar(tab);
      await waitForMarks(tab);
      await browser.driver.closePopup();
      expect(Buffer.from(plain).equals(await tab.screenshot())).toBe(false);
      await tab.close();
    });
  },
  { browsers: ['chromium'] },
);

/** Puppeteer has no word for forced colours. */
async function emulate(tab: WebTab, features: Look['features'] = []): Promise<void> {
  const session = await (tab as WebTab & { page: Page }).page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
}
