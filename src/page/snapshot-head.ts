import { skeletonText } from '../skeleton.ts';
import { find, findAll, titleOf } from './dom-access.ts';

/** What the page says of itself: title, meta tags, canonical address, JSON-LD. More of it than this is no fact. */
const MAX_DATA = 200_000;
const MAX_VALUE = 5000;
const MAX_META = 300;
const MAX_SCRIPTS = 20;

/** A page's metadata as inert HTML for the head of a skeleton. */
export function headOf(document: Document): string {
  const parts = [`<title>${skeletonText(titleOf(document).slice(0, MAX_VALUE))}</title>`];
  for (const meta of first(MAX_META, findAll(document, 'meta[content]'))) {
    parts.push(tag('meta', meta, ['name', 'property', 'itemprop', 'http-equiv', 'content']));
  }
  const canonical = find(document, 'link[rel="canonical"][href]');
  if (canonical) parts.push(tag('link', canonical, ['rel', 'href']));
  for (const script of first(MAX_SCRIPTS, findAll(document, 'script[type="application/ld+json"]'))) {
    const data = script.textContent ?? '';
    if (data.length > MAX_DATA) continue;
    // "<" as an escape of JSON: no data can end the element early.
    const json = data.replace(/</g, '\\u003c');
    parts.push(`<script type="application/ld+json">${json}</script>`);
  }
  return parts.join('');
}

function first(count: number, elements: NodeListOf<Element>): Element[] {
  return Array.from({ length: Math.min(count, elements.length) }, (_, index) => elements[index]).filter(
    (element) => element !== undefined,
  );
}

function tag(name: string, element: Element, attributes: readonly string[]): string {
  const kept = attributes.flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    return value === null || value.length > MAX_VALUE
      ? []
      : ` ${attribute}="${escapeText(value).replace(/"/g, '&quot;')}"`;
  });
  return `<${name}${kept.join('')}>`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
