import { expect, test } from 'vitest';
import type { View } from '../../scripts/driver/driver.ts';
import type { Doubt } from '../../src/doubts.ts';
import { inEachBrowser } from './support/browsers.ts';

const doubt = (at: number, words: string): Doubt => ({
  at,
  url: 'https://news.example/pier',
  sentence: 'Officials said the pier was safe.',
  marked: 'Officials',
  type: 'weak-source',
  foundBy: 'model',
  reasons: [],
  confidence: 0.8,
  engine: 'sourcelight@0.1.0',
  fault: 'wrong-source',
  words,
});

/** What is kept on the device; with an argument, that is kept from now on. */
function kept(page: View, doubts?: Doubt[]): Promise<Doubt[]> {
  return page.evaluate(async (given) => {
    type Local = { get(): Promise<{ doubts?: Doubt[] }>; set(to: object): Promise<void> };
    type Api = { storage: { local: Local } };
    const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
    const { local } = (browser ?? chrome).storage;
    if (given) await local.set({ doubts: given });
    return (await local.get()).doubts ?? [];
  }, doubts as never);
}

inEachBrowser((browser) => {
  test('notes of what looks wrong are listed in the settings, newest first, and deleted one by one or all', async () => {
    const options = await browser.driver.openExtensionPage('options/index.html');
    await options.waitFor(() => document.querySelector('.doubts'));
    await kept(options, [doubt(1, 'first'), doubt(2, 'second'), doubt(3, 'third')]);
    await options.waitFor(() => document.querySelectorAll('.doubt').length === 3);
    expect(await options.evaluate(() => document.querySelector('.doubt')?.textContent)).toContain('third');

    await options.click('.doubt:nth-child(2) button');
    await options.waitFor(() => document.querySelectorAll('.doubt').length === 2);
    expect((await kept(options)).map(({ words }) => words)).toEqual(['first', 'third']);

    await options.click('.doubts [data-action=forget]');
    expect(await kept(options)).toHaveLength(2);
    await options.click('.doubts [data-action=forget]');
    await options.waitFor(() => !document.querySelector('.doubt'));
    expect(await kept(options)).toEqual([]);
    await options.close();
  });
});
