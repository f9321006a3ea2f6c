/** Whether a page may be an article, told at a glance: in automatic mode most pages are none and must cost next to nothing. */

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
 */
export function mayBeArticle(document: Document): boolean {
  const { documentElement: root, location } = document;
  // A front page.
  if (location.pathname === '/' && location.search === '') return false;
  // Another language than we read, as the page says itself.
  if (root.lang && !/^en\b/i.test(root.lang)) return false;
  const needed = document.querySelector(DECLARED) ? 1 : ENOUGH;
  return mostInOnePlace(document) >= needed;
}

/** The most long paragraphs that share a parent. */
function mostInOnePlace(document: Document): number {
  const paragraphs = document.getElementsByTagName('p');
  const counts = new Map<Node | null, number>();
  let most = 0;
  for (let index = 0; index < Math.min(paragraphs.length, MOST); index++) {
    const paragraph = paragraphs[index];
    if (!paragraph || (paragraph.textContent?.trim().length ?? 0) < LONG) continue;
    const count = (counts.get(paragraph.parentNode) ?? 0) + 1;
    counts.set(paragraph.parentNode, count);
    most = Math.max(most, count);
  }
  return most;
}
