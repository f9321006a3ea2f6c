/** Whether a page may be an article, told at a glance: in automatic mode most pages are none and must cost next to nothing. */

import { attribute, byTagName, find, rootOf } from './dom-access.ts';

/** Paragraphs that are looked at, at most: a page of any size costs the same. */
const MOST = 200;
/** Characters of a paragraph of running text. */
const LONG = 80;
/** So many of them within one parent are an article. */
const ENOUGH = 3;
/** What a page says of itself; front pages say so too, hence paragraphs are asked for in any case. */
const DECLARED =
  'meta[property="og:type"][content="article"], meta[property^="article:"], [itemtype*="Article"]';

/**
 * Errs on the side of yes: whoever finds the article decides. Reads neither layout nor style.
 *
 * @param document of a web page, parsed.
 * @param address the page's.
 */
export function mayBeArticle(document: Document, address: Pick<Location, 'pathname' | 'search'>): boolean {
  // A front page.
  if (address.pathname === '/' && address.search === '') return false;
  // Another language than we read, as the page says itself.
  const language = attribute(rootOf(document), 'lang');
  if (language && !/^en\b/i.test(language)) return false;
  const most = mostInOnePlace(document);
  if (most >= ENOUGH) return true;
  // Looked for at the end: it goes through the whole page.
  return most > 0 && find(document, DECLARED) !== null;
}

/** The most long paragraphs that share a parent. */
function mostInOnePlace(document: Document): number {
  const paragraphs = byTagName(document, 'p');
  const counts = new Map<Node | null, number>();
  let most = 0;
  for (let index = 0; index < MOST; index++) {
    // Not by its length: to count them, the browser goes through the whole page.
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    if ((paragraph.textContent?.trim().length ?? 0) < LONG) continue;
    const count = (counts.get(paragraph.parentNode) ?? 0) + 1;
    counts.set(paragraph.parentNode, count);
    most = Math.max(most, count);
  }
  return most;
}
