import { skeletonText } from '../skeleton.ts';

/** What the page says of itself: title, meta tags, canonical address, JSON-LD. Longer data blocks than this are no facts. */
const MAX_DATA = 200_000;
const MAX_META = 300;

/** A page's metadata as inert HTML for the head of a skeleton. */
export function headOf(document: Document): string {
  const parts = [`<title>${skeletonText(document.title)}</title>`];
  for (const meta of [...document.querySelectorAll('meta[content]')].slice(0, MAX_META)) {
    parts.push(tag('meta', meta, ['name', 'property', 'itemprop', 'http-equiv', 'content']));
  }
  const canonical = document.querySelector('link[rel="canonical"][href]');
  if (canonical) parts.push(tag('link', canonical, ['rel', 'href']));
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = script.textContent ?? '';
    // "<" as an escape of JSON: no data can end the element early.
    const json = data.replace(/</g, '\\u003c');
    if (data.length <= MAX_DATA) parts.push(`<script type="application/ld+json">${json}</script>`);
  }
  return parts.join('');
}

function tag(name: string, element: Element, attributes: readonly string[]): string {
  const kept = attributes.flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    return value === null ? [] : ` ${attribute}="${escapeText(value).replace(/"/g, '&quot;')}"`;
  });
  return `<${name}${kept.join('')}>`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
