import { BREAK, splitAtMarkers } from '../skeleton.ts';
import type { Run } from './article.ts';

/** A paragraph, heading or list item: the text as it is read, and where it is from. Offsets count from its start. */
export interface Block {
  /** The nearest block element that holds it. */
  element: Element;
  /** White space folded, soft hyphens dropped, trimmed; never empty. */
  text: string;
  runs: Run[];
  links: { start: number; end: number; href: string }[];
}

/** Elements that begin a line of their own in every browser's default style sheet. */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre section summary table tbody td tfoot th thead ' +
    'tr ul html'
  ).split(' '),
);

/** Text up to a blank line, or all of it. */
const PARAGRAPH = /(?:(?!\n[ \t]*\n)[\s\S])+\n?\s*/g;
const WHOLE = /[\s\S]+/g;

/** Where blank lines part paragraphs. */
function isPreformatted(element: Element): boolean {
  return element.localName === 'pre' || element.parentElement?.localName === 'pre';
}

/** All blocks of text within an element, in order. Visits each node once; no recursion, so depth doesn't matter. */
export function readBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  let builder = new BlockBuilder(root);
  let link: { start: number; href: string; element: Element } | null = null;
  const finish = (next: Element): void => {
    // A link may hold several blocks: cards are links as a whole.
    if (link) builder.addLink(link.start, link.href);
    const block = builder.finish();
    if (block) blocks.push(block);
    builder = new BlockBuilder(next);
    if (link) link.start = 0;
  };
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      // One of them stands alone in its text node, unless a tool has merged neighbours.
      value.split(BREAK).forEach((part, index) => {
        if (index > 0) finish(builder.element);
        for (const { text, node } of splitAtMarkers(part)) {
          for (const { 0: piece, index } of text.matchAll(
            isPreformatted(builder.element) ? PARAGRAPH : WHOLE,
          )) {
            if (index > 0) finish(builder.element);
            builder.add(piece, node, index);
          }
        }
      });
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.localName === 'br') {
        if (builder.breakLine()) finish(builder.element);
      } else if (BLOCK_TAGS.has(element.localName)) finish(element);
      else if (element.localName === 'a') {
        const href = element.getAttribute('href');
        if (href) link = { start: builder.length, href, element };
      }
      if (element.firstChild) {
        node = element.firstChild;
        continue;
      }
    }
    // Up to the next node that has not been visited, closing what is left on the way.
    while (node && node !== root) {
      if (node.nodeType === 1) {
        const element = node as Element;
        if (link?.element === element) {
          builder.addLink(Math.min(link.start, builder.length), link.href);
          link = null;
        }
        if (BLOCK_TAGS.has(element.localName) && element.parentElement) finish(element.parentElement);
      }
      if (node.nextSibling) {
        node = node.nextSibling;
        break;
      }
      node = node.parentNode;
    }
    if (node === root) break;
  }
  finish(root);
  return blocks;
}

class BlockBuilder {
  readonly element: Element;
  private brokeLine = false;
  private text = '';
  private readonly runs: [start: number, end: number, node: number, offset: number][] = [];
  private readonly links: Block['links'] = [];
  /** White space seen and not yet written: where it stood. */
  private space: { node: number | null; offset: number } | null = null;

  constructor(element: Element) {
    this.element = element;
  }

  get length(): number {
    return this.text.length + (this.space && this.text ? 1 : 0);
  }

  addLink(start: number, href: string): void {
    if (this.text.length > start) this.links.push({ start, end: this.text.length, href });
  }

  /** A single line break within a paragraph reads as a space; true for a second one: it ends the paragraph. */
  breakLine(): boolean {
    if (this.brokeLine) return true;
    this.brokeLine = true;
    this.space ??= { node: null, offset: 0 };
    return false;
  }

  finish(): Block | null {
    if (this.text === '') return null;
    return { element: this.element, text: this.text, runs: this.runs, links: this.links };
  }

  /** @param from where the text stands in its text node. */
  add(text: string, node: number | null, from: number): void {
    // Words, white space and soft hyphens in turn.
    for (const { 0: part, index: at } of text.matchAll(/[^\s\u00AD]+|\s+|\u00AD+/g)) {
      const index = from + at;
      if (part[0] === '\u00AD') continue;
      if (/^\s/.test(part)) {
        this.space ??= { node, offset: index };
        continue;
      }
      if (this.space && this.text !== '') this.write(' ', this.space.node, this.space.offset);
      this.space = null;
      this.write(part, node, index);
    }
  }

  private write(part: string, node: number | null, offset: number): void {
    const start = this.text.length;
    this.text += part;
    this.brokeLine = false;
    if (node === null) return;
    const last = this.runs.at(-1);
    // One run as long as the text of one node goes on without a gap.
    if (last && last[2] === node && last[1] === start && last[3] + (last[1] - last[0]) === offset) {
      last[1] = this.text.length;
    } else {
      this.runs.push([start, this.text.length, node, offset]);
    }
  }
}
