/** Whether a page may be an article, told at a glance: in automatic mode most pages are none and must cost next to nothing. */

import { attribute, byTagName, find, findWithin, headElementOf, rootOf } from './dom-access.ts';

/** Elements of a kind that are looked at, at most: a page of any size costs the same. Most boxes are passed over at once. */
const MOST = { p: 200, div: 1000 };
/** Characters of a paragraph of running text. */
const LONG = 80;
/** So many of them within one parent are an article. */
const ENOUGH = 3;
/** What a page says of itself; front pages say so too, hence paragraphs are asked for in any case. */
const DECLARED = 'meta[property="og:type"][content="article"], meta[property^="article:"]';
const MARKED_UP = '[itemtype*="Article"]';

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
  const most = mostInOnePlace(document, 'p');
  if (most >= ENOUGH) return true;
  const head = headElementOf(document);
  const isDeclared = head !== null && findWithin(head, DECLARED) !== null;
  if (most > 0) return isDeclared || find(document, MARKED_UP) !== null;
  // Some sites have other elements for paragraphs.
  return isDeclared && mostInOnePlace(document, 'div') >= ENOUGH;
}

/** The most long paragraphs, in elements of this name, that share a parent. */
function mostInOnePlace(document: Document, name: 'p' | 'div'): number {
  const paragraphs = byTagName(document, name);
  const counts = new Map<Node | null, number>();
  let most = 0;
  for (let index = 0; index < MOST[name]; index++) {
    // Not by its length: to count them, the browser goes through the whole page.
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    // Text of its own: a box holds the text of all that is in it.
    if (name === 'div' && !/\S/.test(paragraph.firstChild?.nodeValue ?? '')) continue;
    if ((paragraph.textContent?.trim().length ?? 0) < LONG) continue;
    const count = (counts.get(paragraph.parentNode) ?? 0) + 1;
    counts.set(paragraph.parentNode, count);
    most = Math.max(most, count);
  }
  return most;
}
