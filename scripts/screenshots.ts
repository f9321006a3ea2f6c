/**
 * The README's picture: an article with the card at one of its marks, and the popup over it, as a reader sees them.
 *
 *   npm run screenshots
 *
 * Article and popup are taken apart, as no protocol pictures the whole window, and put together on a page of their own.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveSample } from './article.ts';
import { buildExtension, ROOT } from './build.ts';
import { VIEWPORT } from './driver/driver.ts';
import { launchSourcelight } from './sourcelight.ts';

const FOLDER = join(ROOT, 'docs/images');

await buildExtension();
const article = await serveSample();
const driver = await launchSourcelight('chromium', { headless: true });
try {
  const tab = await driver.open(article.url);
  const popup = await driver.clickToolbar(tab);
  await popup.waitFor(() => document.querySelector('.rows'));
  const picture = dataUrl(await popup.screenshot());
  await driver.closePopup();
  // The first source without a name: three engineers, through another outlet.
  const { x, y } = await tab.waitFor(() => {
    // So far that all of the card finds room below.
    scrollTo({ top: 320, behavior: 'instant' });
    const [mark] = [...(CSS.highlights.get('sourcelight-weak-source') ?? [])];
    if (!mark) return null;
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const { left, top, height } = range.getBoundingClientRect();
    return { x: left + 6, y: top + height / 2 };
  });
  await tab.moveMouse(2, 2);
  await tab.moveMouse(x, y);
  await tab.waitFor(() => document.querySelector('html > div[popover]'));
  const page = dataUrl(await tab.screenshot());
  const paper = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);

  const sheet = await driver.open('about:blank');
  await sheet.evaluate(
    (pagePicture, popupPicture, background, { width, height }) => {
      document.body.innerHTML = `
        <style>
          body { margin: 0; width: ${width}px; height: ${height}px; overflow: hidden; position: relative; background: ${background}; }
          /* Beside the popup, not below it: the article has wide margins. */
          .page { margin-left: -250px; }
          .popup { position: absolute; top: 12px; right: 32px; border-radius: 10px; border: 1px solid #0003; box-shadow: 0 8px 32px #0005; }
        </style>
        <img class="page" alt=""><img class="popup" alt="">`;
      document.querySelector('.page')?.setAttribute('src', pagePicture);
      document.querySelector('.popup')?.setAttribute('src', popupPicture);
    },
    page,
    picture,
    paper,
    VIEWPORT,
  );
  await sheet.waitFor(() => [...document.images].every(({ complete }) => complete));
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, 'sourcelight.png'), await sheet.screenshot());
} finally {
  await driver.close();
  await article.close();
}

function dataUrl(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}
