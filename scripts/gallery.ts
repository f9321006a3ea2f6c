/**
 * Screenshots of every screen and state, to be looked at; they stay out of git.
 *
 *   npm run gallery                        all of them, to out/gallery/
 *   npm run gallery -- ready/dark/why      some: STATE/LOOK/ACTION (tests/ui/gallery/states.ts, open.ts)
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOOKS, type LookName, openGallery } from '../tests/ui/gallery/open.ts';
import { STATES } from '../tests/ui/gallery/states.ts';

const OUT = resolve(fileURLToPath(import.meta.url), '../../out/gallery');
const looks = Object.keys(LOOKS) as LookName[];

/** The card in its states (tests/ui/gallery/cards.tsx). */
const CARDS = ['mark', 'hedge', 'linked', 'selection', 'apart', 'own-voice', 'reading', 'problem'].map(
  (state) => `card-${state}`,
);

/** Every state once, the richest screens in every look. */
const ALL = [
  ...Object.keys(STATES),
  'sample',
  'panel-sample',
  ...CARDS,
  ...looks.flatMap((look) => [
    `ready/${look}`,
    `ready/${look}/why`,
    `sample/${look}/why`,
    `sample/${look}/sources`,
    `panel/${look}`,
    `options/${look}`,
    `welcome/${look}`,
    `card-mark/${look}`,
  ]),
  'sample/light/print',
  'sample/light/exercise',
  'sample/german/exercise',
  ...['reading', 'analyzing', 'no-article', 'opinion', 'no-sources'].flatMap((state) =>
    ['dark', 'forced', 'large-narrow', 'german'].map((look) => `${state}/${look}`),
  ),
];

/** In the page. */
const clickAll = (buttons: Element[]): void => {
  for (const button of buttons) if (button instanceof HTMLElement) button.click();
};

const gallery = await openGallery();
await mkdir(OUT, { recursive: true });
try {
  const chosen = process.argv.slice(2);
  for (const name of chosen.length > 0 ? chosen : ALL) {
    const [state = '', look = 'light', action] = name.split('/');
    const page = await gallery.show(state, looks.find((known) => known === look) ?? 'light');
    if (action === 'why') await page.locator('.row-why').evaluateAll(clickAll);
    if (action === 'exercise') await page.goto(`${page.url()}&print=exercise`);
    if (action === 'sources') await page.locator('#tab-sources').click();
    // As high as the content: sticky parts and rows out of sight then look as a reader sees them.
    const width = page.viewportSize()?.width ?? 400;
    for (let pass = 0; pass < 3; pass++) {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.max(height, 300) });
    }
    // Or a chevron is pictured mid-turn; those that never end are how a state looks.
    await page.evaluate(() => {
      for (const animation of document.getAnimations())
        if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
    });
    if (action === 'print' || action === 'exercise')
      await page.pdf({
        path: join(OUT, `${name.replaceAll('/', '-')}.pdf`),
        preferCSSPageSize: true,
        format: 'A4',
      });
    else await page.screenshot({ path: join(OUT, `${name.replaceAll('/', '-')}.png`) });
  }
  for (const complaint of gallery.complaints()) console.error(complaint);
} finally {
  await gallery.close();
}
