import { look } from './lines.ts';

/** Fewer paragraphs than this within one parent say nothing of what else belongs to it. */
const ENOUGH = 3;

/** The paragraphs of a page by the element that holds them, each in the page's order. */
export type Paragraphs = ReadonlyMap<Element, readonly Element[]>;

/** To be called before Readability runs, which moves elements about. */
export function paragraphsByParent(document: Document): Paragraphs {
  const paragraphs = new Map<Element, Element[]>();
  for (const paragraph of document.body.querySelectorAll('p')) {
    const parent = paragraph.parentElement;
    if (!parent) continue;
    const there = paragraphs.get(parent);
    if (there) there.push(paragraph);
    else paragraphs.set(parent, [paragraph]);
  }
  return paragraphs;
}

/**
 * Puts back what Readability leaves behind where most of an article stands in an element of its own (behind a fold, say) and the
 * rest around it: of that rest, it takes only long paragraphs, and short ones with a full stop.
 */
export function restoreParagraphs(content: Element, paragraphs: Paragraphs): void {
  for (const siblings of paragraphs.values()) {
    if (siblings.length <= ENOUGH) continue;
    const kept = new Set(siblings.filter((paragraph) => content.contains(paragraph)));
    if (kept.size < ENOUGH || kept.size === siblings.length) continue;
    const looks = new Set([...kept].map(look));
    let before: Element | null = null;
    for (const paragraph of siblings) {
      const isLost =
        !kept.has(paragraph) && looks.has(look(paragraph)) && /\S/.test(paragraph.textContent ?? '');
      if (isLost) before?.after(paragraph);
      if (isLost || kept.has(paragraph)) before = paragraph;
    }
  }
}
