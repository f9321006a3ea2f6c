import { expect, test } from 'vitest';
import type { View } from '../../scripts/driver/driver.ts';
import { inEachBrowser } from './support/browsers.ts';
import { marksOf, waitForMarks } from './support/page.ts';
import { tallSample, useSite } from './support/sample.ts';

const site = useSite(async () => ({ '/article.html': await tallSample() }));
/** In the order of the page. */
const KINDS = ['weak-source', 'secondhand', 'hedge'] as const;

inEachBrowser((browser) => {
  test.each(KINDS)('marks of the kind %s can be turned off, at once and for pages to come', async (kind) => {
    const tab = await browser.driver.open(site.url('/article.html'));
    await browser.driver.clickToolbar(tab);
    await waitForMarks(tab);
    await browser.driver.closePopup();
    const others = await withoutKind(tab, kind);
    const options = await browser.driver.openExtensionPage('options/index.html');

    await options.click(switchOf(kind));
    await tab.waitFor((name) => (CSS.highlights.get(name)?.size ?? 0) === 0, `sourcelight-${kind}`);
    expect(await marksOf(tab)).toEqual(others);

    const later = await browser.driver.open(site.url('/article.html'));
    await browser.driver.clickToolbar(later);
    await waitForMarks(later);
    expect(await marksOf(later)).toEqual(others);
    await browser.driver.closePopup();

    await options.show();
    await options.click('[data-action=reset]');
    await later.waitFor((name) => (CSS.highlights.get(name)?.size ?? 0) > 0, `sourcelight-${kind}`);
    await tab.close();
    await later.close();
    await options.close();
  });
});

function switchOf(kind: (typeof KINDS)[number]): string {
  return `.mark-kinds > :nth-child(${KINDS.indexOf(kind) + 1}) [role=switch]`;
}

async function withoutKind(tab: View, kind: string): Promise<Record<string, string[]>> {
  const { [`sourcelight-${kind}`]: gone, ...others } = await marksOf(tab);
  expect(gone?.length).toBeGreaterThan(0);
  return others;
}
