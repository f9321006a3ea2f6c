import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Gallery, LOOKS, type LookName, openGallery } from '../ui/gallery/open.ts';
import { STATES } from '../ui/gallery/states.ts';

/** The screens in a real browser, in every state, without an extension around them. */
let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());
afterEach(() => expect(gallery.complaints()).toEqual([]));

/** Every screen in every state. */
const SCREENS = [...Object.keys(STATES), 'sample', 'panel-sample', 'options', 'welcome'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong (WCAG 2.2 AA and its own best practices) in light and dark, one line each. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const results = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
      return (await axe.run()).violations;
    });
    for (const { id, nodes } of results) {
      for (const { target, failureSummary } of nodes)
        found.push(`${colorScheme}: ${id} ${target}: ${failureSummary}`);
    }
  }
  return found;
}

test.each(SCREENS)('%s is clean to axe in light and dark', async (state) => {
  const page = await gallery.show(state);
  await page.evaluate(AXE);
  await page.locator('.row-why, .tools-button').evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  expect(await violations(page)).toEqual([]);
  const sources = page.getByRole('tab', { name: /Sources/ });
  if (await sources.count()) {
    await sources.click();
    expect(await violations(page)).toEqual([]);
  }
});

describe.each(Object.keys(LOOKS) as LookName[])('%s', (look) => {
  test.each(['ready', 'no-article', 'options', 'welcome'])('%s fits its width', async (state) => {
    const page = await gallery.show(state, look);
    const { needed, given } = await page.evaluate(() => ({
      needed: document.documentElement.scrollWidth,
      given: document.documentElement.clientWidth,
    }));
    expect(needed).toBeLessThanOrEqual(given);
  });
});

test.each([
  ...['ready', 'no-article', 'options', 'welcome'].map(
    (state) => ({ state, look: 'light', least: 24 }) as const,
  ),
  ...['ready', 'no-article', 'options', 'welcome'].map(
    (state) => ({ state, look: 'touch', least: 44 }) as const,
  ),
])('every target of $state is at least $least pixels high: $look', async ({ state, look, least }) => {
  const page = await gallery.show(state, look);
  // What is folded away has no size.
  await page.locator('.tools-button, details:not([open]) > summary').evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  const { count, small } = await page.evaluate((most) => {
    // Switches and radio buttons are hit by their labels too.
    const targets = [
      ...document.querySelectorAll(
        'button, a, select, input:not(.switch input, .radio input, [hidden]), label.switch, label.radio',
      ),
    ];
    const isSmall = (target: Element): boolean => {
      const { width, height } = target.getBoundingClientRect();
      return width < 24 || height < most;
    };
    return {
      count: targets.length,
      small: targets.filter(isSmall).map((target) => target.outerHTML.slice(0, 90)),
    };
  }, least);
  expect(count).toBeGreaterThan(0);
  expect(small).toEqual([]);
});

test('paper shows the sheet alone, in dark ink on white, and the screen nothing of it', async () => {
  const page = await gallery.show('sample', 'dark');
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const seen = [...document.body.children].filter((child) => child.checkVisibility());
      const { color, colorScheme } = getComputedStyle(document.body);
      window.asked.push([seen.map(({ className }) => className), color, colorScheme]);
    });
  });
  await page.emulateMedia({ media: 'print' });
  await page.pdf();
  await page.waitForFunction(() => window.asked.length > 0);
  expect(await page.evaluate(() => window.asked[0])).toEqual([['sheet'], 'rgb(27, 35, 48)', 'light']);
  await page.emulateMedia({ media: null });
  expect(await page.locator('.sheet').isVisible()).toBe(false);
  expect(await page.locator('.row').first().isVisible()).toBe(true);
});

/** In the page: numbers what Tab should stop at, in order, and returns how many there are. */
function numberStops(): number {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, summary, [tabindex="0"]',
  );
  const stops = [...all].filter((element) => {
    // A group of radio buttons is one stop.
    const other = element instanceof HTMLInputElement && element.type === 'radio' && !element.checked;
    return element.tabIndex >= 0 && element.checkVisibility() && !other;
  });
  for (const [index, stop] of stops.entries()) stop.dataset['stop'] = String(index);
  return stops.length;
}

describe('by keyboard alone', () => {
  test.each(['sample', 'panel', 'no-article', 'options', 'welcome'])(
    'Tab gets to everything in %s, in order, and shows where it is',
    async (state) => {
      const page = await gallery.show(state);
      const count = await page.evaluate(numberStops);
      const reached: { stop: number; shown: boolean }[] = [];
      for (let press = 0; press < count; press++) {
        await page.keyboard.press('Tab');
        reached.push(
          await page.evaluate(() => {
            const element = document.activeElement as HTMLElement;
            const { outlineStyle, outlineWidth } = getComputedStyle(element);
            const shown = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
            return { stop: Number(element.dataset['stop'] ?? -1), shown };
          }),
        );
      }
      expect(reached).toEqual(Array.from({ length: count }, (_, stop) => ({ stop, shown: true })));
    },
  );

  test('the focus stays near what was pressed when that goes', async () => {
    const list = await gallery.show('ready');
    await list.getByRole('button', { name: 'Filter' }).click();
    await list.getByRole('button', { name: /^Reply/ }).click();
    await list.getByRole('button', { name: 'Show all' }).press('Enter');
    expect(await list.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');

    const options = await gallery.show('options');
    await options.getByRole('button', { name: 'Remove https://gossip.example' }).press('Enter');
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Your sites');
    await options.getByRole('button', { name: 'Reset all settings' }).press('Enter');
    await options.getByRole('button', { name: 'Undo' }).press('Enter');
    await options.getByText('Everything is as it was before.').waitFor();
    expect(await options.evaluate(() => document.activeElement?.className)).toBe('said');
  });

  test('a reader gets to a sentence, to its place in the article, and to its reasons', async () => {
    const page = await gallery.show('ready');
    await page.locator('#tab-sentences').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    await page.locator('.row-text').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.asked.map(([what]) => what))).toEqual(['reveal']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const row = page.locator('.row').nth(1);
    expect(await row.getByRole('button', { name: 'Why?' }).getAttribute('aria-expanded')).toBe('true');
    expect(await row.locator('.row-panel').textContent()).toContain('Harbour Authority');
  });

  test('arrow keys change between sentences and sources', async () => {
    const page = await gallery.show('ready');
    await page.locator('#tab-sentences').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#tab-sources').getAttribute('aria-selected')).toBe('true');
    expect(await page.getByRole('tabpanel').textContent()).toContain('Northgate Tribune');
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('#tab-sentences').getAttribute('aria-selected')).toBe('true');
  });

  test('the marks are turned off by the space bar', async () => {
    const page = await gallery.show('ready');
    await page.getByRole('switch').focus();
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => window.asked)).toEqual([['marks', false]]);
  });
});

test.each([
  ['ready', /^8 sentences pass on what others say/],
  ['analyzing', /^Looking for who/],
  ['no-article', /^No article found/],
])('screen readers are told what %s has come to', async (state, text) => {
  const page = await gallery.show(state);
  expect(await page.locator('main > [role=status]').textContent()).toMatch(text);
});

describe('the list', () => {
  test('narrows by an entry of the legend and says how many it shows', async () => {
    const page = await gallery.show('ready');
    await page.getByRole('button', { name: /^Reply/ }).click();
    expect(await page.locator('.row').count()).toBe(2);
    expect(await page.locator('.shown').textContent()).toContain('2 of 12 sentences.');
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await page.locator('.row').count()).toBe(12);
  });

  test('narrows to one source, from the list of sources', async () => {
    const page = await gallery.show('ready');
    await page.getByRole('tab', { name: /Sources/ }).click();
    await page.getByRole('button', { name: /^3 sentences/ }).click();
    expect(await page.locator('.row').count()).toBe(3);
    expect(await page.locator('.shown').textContent()).toContain('Goes back to: Northgate Tribune.');
  });

  test('gives a link to a sentence', async () => {
    const page = await gallery.show('ready');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Why?' }).first().click();
    await page.getByRole('button', { name: 'Copy a link to this sentence' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^https:\/\/news\.example\/#:~:text=The%20main%20ferry%20pier,/,
    );
  });

  test('finds words', async () => {
    const page = await gallery.show('ready');
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('searchbox').fill('osei');
    expect(await page.locator('.row').count()).toBe(2);
  });
});
