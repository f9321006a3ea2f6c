import { plainText } from '../skeleton.ts';
import { type Block, readBlocks } from './blocks.ts';
import { wordCount } from './words.ts';

/** How alike an element's text and one of the page's titles must be: share of the words they have in common, 0..1. */
const ALIKE = 0.5;

/** What may hold it. On many blogs, the first-level heading is the site's name. */
const HEADLINES = 'h1,[itemprop~="headline"],h2,h3[class*="title"],h3[class*="headline"]';

/** The headline as it stands on the page, or as text alone (no runs) where the page only names it in its data. */
export function findHeadline(document: Document, titles: readonly string[]): Block | null {
  const headings = [...document.querySelectorAll(HEADLINES)].filter(
    (element) => element.localName !== 'meta' && !element.closest('nav,footer,aside'),
  );
  const best = headings
    .map((element) => ({
      element,
      score: likeness(element, titles) + (element.localName === 'h1' ? 0.2 : 0),
    }))
    .filter(({ score }) => score >= ALIKE)
    .reduce<{ element: Element; score: number } | null>(
      (one, other) => (one && one.score >= other.score ? one : other),
      null,
    );
  const element = best?.element ?? onlyHeading(document) ?? elementWithText(document, titles);
  if (element) return asOneBlock(readBlocks(element), element);
  const [title] = titles;
  return title ? { element: document.documentElement, text: title, runs: [], links: [] } : null;
}

function likeness(element: Element, titles: readonly string[]): number {
  const own = wordSet(plainText(element.textContent ?? ''));
  if (own.size === 0) return 0;
  return Math.max(0, ...titles.map((title) => overlap(own, wordSet(title))));
}

/** Words in common, as a share of the words of both. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / (one.size + other.size - common || 1);
}

function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** The article's or the page's only first-level heading; the page's must be more than a name. */
function onlyHeading(document: Document): Element | null {
  const inArticle = document.querySelectorAll('article h1');
  if (inArticle.length === 1) return inArticle[0] ?? null;
  const headings = [...document.querySelectorAll('h1')].filter(
    (h1) => wordCount(plainText(h1.textContent ?? '')) >= 3,
  );
  return headings.length === 1 ? (headings[0] ?? null) : null;
}

/** The innermost element whose whole text is one of the titles: headlines that are no headings. */
function elementWithText(document: Document, titles: readonly string[]): Element | null {
  const wanted = new Set(titles.filter((title) => wordCount(title) >= 3));
  if (wanted.size === 0) return null;
  for (const element of document.body.querySelectorAll('div,p,span,strong,b,font,td,h3,h4')) {
    if (element.children.length > 2) continue;
    const text = plainText(element.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (wanted.has(text) && !element.closest('nav,footer,aside,a')) return element;
  }
  return null;
}

/** A headline broken over several lines reads as one. */
function asOneBlock(blocks: readonly Block[], element: Element): Block | null {
  const [first, ...rest] = blocks;
  if (!first) return null;
  const whole: Block = { element, text: first.text, runs: [...first.runs], links: [] };
  for (const block of rest) {
    const shift = whole.text.length + 1;
    whole.text += ` ${block.text}`;
    for (const [start, end, node, offset] of block.runs)
      whole.runs.push([start + shift, end + shift, node, offset]);
  }
  return whole;
}
