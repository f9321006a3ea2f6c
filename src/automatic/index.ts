/**
 * What runs on the sites that the reader has granted: looks at a page in passing and, where it may be an article, asks
 * the background for what a click on the button would start. Says and shows nothing itself.
 */
import { announceArticle } from '../browser/arrival.ts';
import { mayBeArticle } from '../page/article-signs.ts';
import { headElementOf } from '../page/dom-access.ts';

/** Looks at one address, at most: a title that blinks must not make us look for ever. */
const MOST_LOOKS = 3;

let address = '';
let looks = 0;

/** Parts of a page that come later, and pages that change their address without loading, change their title. */
const titles = new MutationObserver(look);

function look(): void {
  if (location.href !== address) looks = 0;
  address = location.href;
  if (looks++ >= MOST_LOOKS || !mayBeArticle(document, location)) return;
  stop();
  announceArticle();
}

function stop(): void {
  titles.disconnect();
  removeEventListener('load', look);
}

const head = headElementOf(document);
if (head) titles.observe(head, { childList: true, subtree: true, characterData: true });
addEventListener('load', look);
look();
