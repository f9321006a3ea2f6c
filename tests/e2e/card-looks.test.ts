import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Gallery, type LookName, openGallery } from '../ui/gallery/open.ts';

/** The card in a real browser, in a shadow root that can be looked into. */
let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());
afterEach(() => expect(gallery.complaints()).toEqual([]));

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STATES = ['card-mark', 'card-linked', 'card-apart', 'card-problem'];
const NARROW = ['narrow', 'large-narrow', 'german-narrow'] as const satisfies LookName[];

/** What axe finds wrong in the card, one line each. */
function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(of: string[][]): Promise<AxeResults> } };
    const { violations: found } = await axe.run([['html > div[popover]']]);
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
  });
}

/** Opens all that unfolds, until the card has found its place again. */
function unfold(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const root = document.querySelector('html > div[popover]')?.shadowRoot;
    for (const fold of root?.querySelectorAll('details') ?? []) fold.open = true;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
  });
}

describe.each(STATES)('%s', (state) => {
  test('is clean to axe in light and dark, with all that unfolds', async () => {
    const page = await gallery.show(state);
    await page.addScriptTag({ content: AXE });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
      await unfold(page);
      expect(await violations(page)).toEqual([]);
    }
  });

  test.each([...NARROW, 'rtl', 'large', 'german'] as const)('fits: %s', async (look) => {
    const page = await gallery.show(state, look);
    await unfold(page);
    const { card, window, overflow, targets } = await page.evaluate(() => {
      const panel = document.querySelector('html > div[popover]')?.shadowRoot?.querySelector('.card');
      const { left, right, top, bottom } = panel?.getBoundingClientRect() ?? new DOMRect();
      const controls = [...(panel?.querySelectorAll('button, summary, a, label') ?? [])];
      return {
        card: { left, right, top, bottom },
        window: { width: document.documentElement.clientWidth, height: innerHeight },
        overflow: (panel?.scrollWidth ?? 0) - (panel?.clientWidth ?? 0),
        targets: controls.map((control) => control.getBoundingClientRect().height),
      };
    });
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(window.width);
    expect(card.bottom).toBeLessThanOrEqual(window.height);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(overflow).toBe(0);
    // WCAG 2.2, 2.5.8.
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(24);
  });
});

test('a theme that differs from the browser’s is the reader’s', async () => {
  const background = async (query: string): Promise<string> => {
    const page = await gallery.show(`card-mark&theme=${query}`, 'light');
    return page.locator('.card').evaluate((card) => getComputedStyle(card).backgroundColor);
  };
  expect(await background('auto')).toBe(await background('light'));
  expect(await background('dark')).not.toBe(await background('light'));
});

test('the page’s own style does not reach it', async () => {
  const page = await gallery.show('card-mark');
  const looks = () =>
    page.locator('.card').evaluate((card) => {
      const { color, backgroundColor, fontSize, direction } = getComputedStyle(card);
      const { width, left } = card.getBoundingClientRect();
      return { color, backgroundColor, fontSize, direction, width, left };
    });
  const before = await looks();
  await page.addStyleTag({
    content: `* { --ink: red; --raised: lime; --rem: 3px; --space-2: 90px; color: red !important; font-size: 40px !important;
      transform: scale(2); direction: rtl } :root { --accent: red } div { display: none !important; opacity: .1 }`,
  });
  expect(await looks()).toEqual(before);
});

test('by keyboard alone: a note is written and kept, and Escape gives the focus back', async () => {
  const page = await gallery.show('card-mark');
  await page.keyboard.press('Tab');
  const focused = () =>
    page.evaluate(() => {
      const root = document.querySelector('html > div[popover]')?.shadowRoot;
      return root?.activeElement?.textContent ?? '';
    });
  for (let step = 0; step < 12 && !(await focused()).includes('This looks wrong'); step++)
    await page.keyboard.press('Tab');
  expect(await focused()).toContain('This looks wrong');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Not so');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.card [role=status]', { hasText: 'Kept' }).waitFor();
  expect(await page.evaluate(() => window.asked)).toEqual([['doubt', 'wrong-source', 'Not so']]);
  await page.keyboard.press('Escape');
  await page.locator('.card').waitFor({ state: 'detached' });
});
