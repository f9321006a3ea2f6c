/**
 * What runs on the sites that the reader has granted: looks at a page in passing and, where it may be an article, asks
 * the background for what a click on the button would start. Says and shows nothing itself.
 */
import { openToBackground } from '../browser/messaging.ts';
import { isAlive } from '../browser/runtime.ts';
import { mayBeArticle } from '../page/article-signs.ts';

/** Looks at one address, at most: a title that blinks must not make us look for ever. */
const MOST_LOOKS = 3;

let address = '';
let looks = 0;

/** Parts of a page that come later, and pages that change their address without loading, change their title. */
const titles = new MutationObserver(look);

function look(): void {
  if (location.href !== address) looks = 0;
  address = location.href;
  const alive = isAlive();
  if (alive && (looks++ >= MOST_LOOKS || !mayBeArticle(document))) return;
  stop();
  if (alive) openToBackground('arrival').send({ type: 'article' });
}

function stop(): void {
  titles.disconnect();
  removeEventListener('load', look);
}

if (document.head) titles.observe(document.head, { childList: true, subtree: true, characterData: true });
addEventListener('load', look);
look();
