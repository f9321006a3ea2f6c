/**
 * Reads of the live DOM that no page can bend. A form's fields shadow its own properties (`<input name="firstChild">`), and images,
 * forms and frames those of the document (`<img name="title">`), in every JavaScript world; the getters of the prototypes don't look
 * at them.
 */

// The mark lets bundlers leave out those that a script doesn't use: in the one on granted sites, each costs every page.
/* @__NO_SIDE_EFFECTS__ */
function getter<Owner extends object, Value>(
  type: { readonly prototype: Owner },
  property: string,
): (node: Owner) => Value {
  const found = Object.getOwnPropertyDescriptor(type.prototype, property)?.get;
  if (!found) throw new TypeError(`no getter for ${property}`);
  return (node) => Reflect.apply(found, node, []) as Value;
}

export const firstChild = getter<Node, ChildNode | null>(Node, 'firstChild');
export const nextSibling = getter<Node, ChildNode | null>(Node, 'nextSibling');
export const parentOf = getter<Node, ParentNode | null>(Node, 'parentNode');
export const parentElementOf = getter<Node, HTMLElement | null>(Node, 'parentElement');
export const nodeType = getter<Node, number>(Node, 'nodeType');
export const isConnected = getter<Node, boolean>(Node, 'isConnected');
export const ownerDocument = getter<Node, Document | null>(Node, 'ownerDocument');
export const localName = getter<Element, string>(Element, 'localName');
export const shadowRoot = getter<Element, ShadowRoot | null>(Element, 'shadowRoot');
const namespace = getter<Element, string | null>(Element, 'namespaceURI');
const contentEditable = getter<HTMLElement, boolean>(HTMLElement, 'isContentEditable');
const anchorHref = getter<HTMLAnchorElement, string>(HTMLAnchorElement, 'href');

export const bodyOf = getter<Document, HTMLElement | null>(Document, 'body');
export const headElementOf = getter<Document, HTMLElement | null>(Document, 'head');
export const titleOf = getter<Document, string>(Document, 'title');
/** The document's address. */
export const urlOf = getter<Document, string>(Document, 'URL');
export const viewOf = getter<Document, (Window & typeof globalThis) | null>(Document, 'defaultView');
export const activeElementOf = getter<Document, Element | null>(Document, 'activeElement');
/** The document's `<html>`. */
export const rootOf = getter<Document, HTMLElement>(Document, 'documentElement');

export function findWithin(element: Element, selector: string): Element | null {
  return Reflect.apply(Element.prototype.querySelector, element, [selector]) as Element | null;
}

export function find(document: Document, selector: string): Element | null {
  return Reflect.apply(Document.prototype.querySelector, document, [selector]) as Element | null;
}

export function findAll(root: Document | ShadowRoot, selector: string): NodeListOf<Element> {
  const { prototype } = nodeType(root) === Node.DOCUMENT_NODE ? Document : DocumentFragment;
  return Reflect.apply(prototype.querySelectorAll, root, [selector]) as NodeListOf<Element>;
}

/** The innermost element that fits a selector: this one, or one around it. */
export function closest(element: Element, selector: string): Element | null {
  return Reflect.apply(Element.prototype.closest, element, [selector]) as Element | null;
}

export function byTagName(document: Document, name: string): HTMLCollectionOf<Element> {
  return Reflect.apply(Document.prototype.getElementsByTagName, document, [
    name,
  ]) as HTMLCollectionOf<Element>;
}

/** Whether a node is the other or holds it, within one tree. */
export function holds(node: Node, other: Node): boolean {
  return Reflect.apply(Node.prototype.contains, node, [other]) as boolean;
}

/** The document of an element, which always has one. */
export function documentOf(element: Element): Document {
  return ownerDocument(element) as Document;
}

/** The document or shadow root that a node stands in; for one that stands in neither, the outermost node around it. */
export function treeOf(node: Node): Node {
  return Reflect.apply(Node.prototype.getRootNode, node, []) as Node;
}

/** Where an element stands in its window, in CSS pixels. */
export function boxOfElement(element: Element): DOMRect {
  return Reflect.apply(Element.prototype.getBoundingClientRect, element, []) as DOMRect;
}

export function scrollIntoView(element: Element, options: ScrollIntoViewOptions): void {
  Reflect.apply(Element.prototype.scrollIntoView, element, [options]);
}

/** What is selected; null in a frame that isn't shown. */
export function selectionOf(document: Document): Selection | null {
  return Reflect.apply(Document.prototype.getSelection, document, []) as Selection | null;
}

export function listen<Type extends keyof DocumentEventMap>(
  document: Document,
  type: Type,
  listener: (event: DocumentEventMap[Type]) => void,
): void {
  Reflect.apply(EventTarget.prototype.addEventListener, document, [
    type,
    listener,
    { capture: true, passive: true },
  ]);
}

/** Undoes `listen`. */
export function unlisten<Type extends keyof DocumentEventMap>(
  document: Document,
  type: Type,
  listener: (event: DocumentEventMap[Type]) => void,
): void {
  Reflect.apply(EventTarget.prototype.removeEventListener, document, [type, listener, { capture: true }]);
}

export function createRange(document: Document): Range {
  return Reflect.apply(Document.prototype.createRange, document, []) as Range;
}

export function createElement<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
): HTMLElementTagNameMap[Name] {
  return Reflect.apply(Document.prototype.createElement, document, [name]) as HTMLElementTagNameMap[Name];
}

/** By name, not by `instanceof`: elements in frames are of other classes. */
export function isHtml<Name extends keyof HTMLElementTagNameMap>(
  element: Element,
  name: Name,
): element is HTMLElementTagNameMap[Name];
export function isHtml(element: Element): element is HTMLElement;
export function isHtml(element: Element, name?: string): boolean {
  if (namespace(element) !== 'http://www.w3.org/1999/xhtml') return false;
  return name === undefined || localName(element) === name;
}

export function isContentEditable(element: Element): boolean {
  return isHtml(element) && contentEditable(element);
}

/** Where a link leads, as an absolute address; "" for an element that is no link. */
export function hrefOf(element: Element): string {
  return isHtml(element, 'a') ? anchorHref(element) : '';
}

export function attribute(element: Element, name: string): string | null {
  return Reflect.apply(Element.prototype.getAttribute, element, [name]) as string | null;
}

/** Whether the element makes a box at all, and whether its own text can be seen. */
export function isVisible(element: Element): boolean {
  return Reflect.apply(Element.prototype.checkVisibility, element, [{ visibilityProperty: true }]) as boolean;
}

/** The document inside a frame of the same origin; null for any other. */
export function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/**
 * Whether something of a frame's document has gone with it: Firefox leaves nothing but wrappers that refuse everything when a
 * frame goes on to another page.
 */
export function isDead(thing: object): boolean {
  try {
    void (thing as Partial<Node>).nodeType;
    return false;
  } catch {
    return true;
  }
}
