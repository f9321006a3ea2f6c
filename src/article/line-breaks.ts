import { BREAK } from '../skeleton.ts';

/**
 * Writes a sign into the text wherever two line breaks or more end a paragraph, as on pages of the old kind. Readability makes
 * paragraphs of them, too, but loses those that meet the border of another element.
 */
export function markLineBreaks(document: Document): void {
  for (const first of document.body.querySelectorAll('br')) {
    if (neighbour(first, 'previousSibling') || !neighbour(first, 'nextSibling')) continue;
    first.before(document.createTextNode(BREAK));
  }
}

/** Whether the next thing on a side, but for white space, is a line break. */
function neighbour(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  let node = element[side];
  while (node && (node.nodeType === 8 || (node.nodeType === 3 && !/\S/.test(node.nodeValue ?? ''))))
    node = node[side];
  return node?.nodeType === 1 && (node as Element).localName === 'br';
}
