import { END, MAX_NODES, marker, skeletonText } from '../skeleton.ts';
import {
  attribute,
  bodyOf,
  firstChild,
  frameDocument,
  hrefOf,
  isContentEditable,
  isHtml,
  isVisible,
  localName,
  nextSibling,
  nodeType,
  rootOf,
  shadowRoot,
} from './dom-access.ts';
import { headOf } from './snapshot-head.ts';

/** A page's visible text at one moment. */
export interface Snapshot {
  /** Inert HTML (`skeleton.ts`). */
  skeleton: string;
  /** The live text nodes; a marker's number is an index into it. */
  nodes: Text[];
}

/** Thrown while taking a snapshot of a page beyond the limits below. */
export class PageTooLarge extends Error {
  override readonly name = 'PageTooLarge';
}

/** More visible text (UTF-16 code units) than this is no article: a long novel has three million. */
export const MAX_TEXT = 5_000_000;
/** More elements than this would take the finder many seconds and hundreds of megabytes. */
export const MAX_ELEMENTS = 200_000;
/** Elements nested deeper lose their tags, not their text: nothing readable is nested so deep. */
const MAX_DEPTH = 100;
/** The finder's time grows with the sum of all elements' depths: some five seconds a million. News pages have 50,000. */
const MAX_DEPTHS = 1_500_000;
/** A span of so many characters may be a line by itself. */
const LINE = 40;
/** Longer attributes hold data, not names. */
const MAX_ATTRIBUTE = 2000;

/** Elements whose text is not shown, not the article's, or the reader's own. */
const LEFT_OUT = new Set(
  'script style noscript template svg canvas audio video object embed map textarea input select datalist head'.split(
    ' ',
  ),
);

/** Attributes by which an article is told from what surrounds it. Never style or data: the skeleton is inert. */
const KEPT = [
  'id',
  'class',
  'role',
  'itemprop',
  'itemtype',
  'itemscope',
  'rel',
  'lang',
  'dir',
  'datetime',
  'content',
];

/**
 * Takes a snapshot of a page's visible text: open shadow trees in place, slots filled, frames of the same origin
 * included; text fields and editable regions left out. Pauses after each node; run it in slices.
 *
 * The page may change between slices. Then a part of it may be missing from the snapshot; what is in it was there.
 *
 * @throws {PageTooLarge}
 */
export function* takeSnapshot(document: Document): Generator<void, Snapshot> {
  const writer = new Writer();
  const head = headOf(document);
  const stack: Level[] = [];
  // Some pages hide themselves as a whole until their scripts have run; then nothing can be told by what is visible.
  const body = bodyOf(document);
  const look = body && isVisible(body) ? lookOf : () => 'shown' as const;
  if (body) stack.push(...open(body, writer, look));
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const next = level.children.next();
    if (next.done) {
      writer.raw(level.close);
      stack.pop();
      continue;
    }
    const node = next.value;
    const type = nodeType(node);
    if (type === Node.TEXT_NODE && !level.silent) writer.text(node as Text);
    else if (type === Node.ELEMENT_NODE) stack.push(...open(node as Element, writer, look, stack.length));
    yield;
  }
  // Putting the text together is a step of its own.
  yield;
  const language = attributesOf(rootOf(document), ['lang', 'dir', 'itemscope', 'itemtype']);
  const skeleton = `<!doctype html><html${language}><head>${head}</head>${writer.html || '<body></body>'}</html>`;
  return { skeleton, nodes: writer.nodes };
}

/** An element whose children are being walked. */
interface Level {
  children: Iterator<Node>;
  /** Its end tag. */
  close: string;
  /** Its own text can't be seen; its children's may be. */
  silent: boolean;
}

/** Writes an element's start tag and returns what is to be walked in it; nothing for an element that is left out. */
function open(element: Element, writer: Writer, look: typeof lookOf, depth = 0): Level[] {
  const name = localName(element);
  if (LEFT_OUT.has(name) || isEditable(element)) return [];
  const seen = look(element);
  if (seen === 'hidden') return [];
  writer.countElement(depth);
  if (isHtml(element, 'iframe')) return openFrame(element, writer);
  if (name === 'img' || name === 'br' || name === 'hr' || name === 'wbr' || name === 'meta') {
    writer.raw(`<${name}${attributesOf(element, KEPT)}>`);
    return [];
  }
  const tag =
    depth > MAX_DEPTH || !/^[a-z][a-z\d-]*$/.test(name) ? null : standsAlone(element, name) ? 'div' : name;
  if (tag) {
    // The name of an element of the site's own says what it holds.
    const named = tag !== name && name !== 'span' ? ` is="${name}"` : '';
    writer.raw(`<${tag}${named}${attributesOf(element, KEPT)}${tag === 'a' ? linkOf(element) : ''}>`);
  }
  return [{ children: childrenOf(element), close: tag ? `</${tag}>` : '', silent: seen === 'silent' }];
}

/**
 * Whether an element that runs on with the text, unless the page's style says otherwise, is a paragraph or a part by itself. The style is asked only of
 * elements that may be one.
 */
function standsAlone(element: Element, name: string): boolean {
  if (!name.includes('-')) {
    const first = name === 'span' ? firstChild(element) : null;
    if (!first || nodeType(first) !== Node.TEXT_NODE || (first as Text).data.length < LINE) return false;
  }
  const { display, float, position } = getComputedStyle(element);
  // What stands beside the text parts no line of it.
  if (float !== 'none' || position === 'absolute' || position === 'fixed') return false;
  return /^(?:block|flex|grid|list-item|table|flow-root)$/.test(display);
}

/** Whether an element and its children are shown; `silent`: only its children may be. */
function lookOf(element: Element): 'shown' | 'silent' | 'hidden' {
  if (isVisible(element)) return 'shown';
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none') return 'hidden';
  if (visibility !== 'visible') return 'silent';
  // An element of this kind has no box of its own; else it lies in closed details or in content that is skipped.
  return display === 'contents' ? 'shown' : 'hidden';
}

/** A frame's content is written as part of the page around it. */
function openFrame(frame: HTMLIFrameElement, writer: Writer): Level[] {
  const inner = frameDocument(frame);
  const body = inner && bodyOf(inner);
  if (!body) return [];
  writer.raw('<div>');
  return [{ children: siblings(firstChild(body)), close: '</div>', silent: false }];
}

/** What is shown inside an element: its shadow tree, what fills a slot, or its children. */
function childrenOf(element: Element): Iterator<Node> {
  const shadow = shadowRoot(element);
  if (shadow) return siblings(firstChild(shadow));
  if (isHtml(element, 'slot')) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned.values();
  }
  return siblings(firstChild(element));
}

function* siblings(first: ChildNode | null): Generator<Node, void> {
  for (let node = first; node; ) {
    // Read before the node is walked: it may be moved meanwhile.
    const next = nextSibling(node);
    yield node;
    node = next;
  }
}

function isEditable(element: Element): boolean {
  if (attribute(element, 'role') === 'textbox') return true;
  return isContentEditable(element);
}

function linkOf(anchor: Element): string {
  const href = hrefOf(anchor);
  return /^https?:/.test(href) && href.length <= MAX_ATTRIBUTE ? ` href="${escapeAttribute(href)}"` : '';
}

function attributesOf(element: Element, names: readonly string[]): string {
  let html = '';
  for (const name of names) {
    const value = attribute(element, name);
    if (value !== null && value.length <= MAX_ATTRIBUTE) html += ` ${name}="${escapeAttribute(value)}"`;
  }
  return html;
}

class Writer {
  readonly nodes: Text[] = [];
  private readonly parts: string[] = [];
  private characters = 0;
  private elements = 0;
  private depths = 0;
  /** The last part written is a numbered text. */
  private afterText = false;

  get html(): string {
    return this.parts.join('');
  }

  raw(html: string): void {
    if (html === '') return;
    this.parts.push(html);
    this.afterText = false;
  }

  text(node: Text): void {
    const { data } = node;
    if (!/\S/.test(data)) {
      this.parts.push(this.afterText ? `${END} ` : ' ');
      this.afterText = false;
      return;
    }
    this.characters += data.length;
    if (this.characters > MAX_TEXT) throw new PageTooLarge(`more than ${MAX_TEXT} characters`);
    if (this.nodes.length >= MAX_NODES) throw new PageTooLarge(`more than ${MAX_NODES} texts`);
    this.parts.push(marker(this.nodes.length), skeletonText(data));
    this.nodes.push(node);
    this.afterText = true;
  }

  countElement(depth: number): void {
    this.elements += 1;
    this.depths += Math.min(depth, MAX_DEPTH);
    if (this.depths > MAX_DEPTHS) throw new PageTooLarge(`depths add up to more than ${MAX_DEPTHS}`);
    if (this.elements > MAX_ELEMENTS) throw new PageTooLarge(`more than ${MAX_ELEMENTS} elements`);
  }
}

function escapeAttribute(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
