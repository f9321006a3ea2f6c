import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { BROWSER_KINDS, type BrowserKind, ensureBrowser } from '../../../scripts/browsers.ts';
import { type Complaint, type Driver, launch } from '../../../scripts/driver/driver.ts';
import { launchSourcelight } from '../../../scripts/sourcelight.ts';

/** `E2E_BROWSER=firefox npm run test:e2e` leaves the other one out. */
const kinds = BROWSER_KINDS.filter(
  (kind) => !process.env['E2E_BROWSER'] || kind === process.env['E2E_BROWSER'],
);

export interface InBrowser {
  kind: BrowserKind;
  /** The running browser; there from the first `beforeAll` on. */
  driver: Driver;
}

export interface Setup {
  browsers?: readonly BrowserKind[];
  /** Folder of another extension than ours. */
  extension?: (kind: BrowserKind) => Promise<string>;
  /** Complaints that are the page's own business. */
  ignore?: (complaint: Complaint) => boolean;
}

/**
 * Declares the same tests for each browser, which is launched once for all of them with the built extension on a fresh profile. Any
 * error in any console, be it of the page, the popup or the background, fails the test in which it came.
 */
export function inEachBrowser(body: (browser: InBrowser) => void, setup: Setup = {}): void {
  describe.each(kinds.filter((kind) => (setup.browsers ?? BROWSER_KINDS).includes(kind)))('%s', (kind) => {
    const browser = { kind } as InBrowser;

    beforeAll(async () => {
      const extension = await setup.extension?.(kind);
      browser.driver = extension
        ? await launch(kind, { extension, executable: await ensureBrowser(kind), headless: true })
        : await launchSourcelight(kind, { headless: true });
    });
    afterEach(async () => {
      await browser.driver.closePopup();
      const complaints = await browser.driver.complaints();
      expect(complaints.filter((complaint) => !setup.ignore?.(complaint))).toEqual([]);
    });
    afterAll(() => browser.driver.close());

    body(browser);
  });
}
