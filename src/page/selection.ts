import {
  createRange,
  findAll,
  frameDocument,
  nodeType,
  selectionOf,
  shadowRoot,
  treeOf,
} from './dom-access.ts';

/** What the reader has selected. */
export interface Selected {
  readonly text: string;
  /** Where it stands; empty where that can't be seen: in text fields, in closed shadow roots, and in frames of other sites. */
  readonly ranges: readonly Range[];
}

/**
 * What is selected in a page, in an open shadow root of it, or in one of its frames of the same origin.
 *
 * @param fallback the text as the browser gives it, for places where we can't look.
 */
export function selectedIn(document: Document, fallback: string): Selected {
  for (const one of documentsIn(document)) {
    const selection = selectionOf(one);
    if (!selection) continue;
    const inShadow = rangeInShadow(selection, one);
    if (inShadow) return { text: inShadow.toString(), ranges: [inShadow] };
    if (selection.type !== 'Range') continue;
    const text = selection.toString();
    if (/\S/.test(text)) return { text, ranges: [selection.getRangeAt(0).cloneRange()] };
  }
  return { text: fallback, ranges: [] };
}

function* documentsIn(document: Document): Generator<Document, void> {
  yield document;
  for (const frame of findAll(document, 'iframe')) {
    const inner = frameDocument(frame as HTMLIFrameElement);
    if (inner) yield* documentsIn(inner);
  }
}

/** What is selected within one shadow root. A document's own ranges end at the root's host. */
function rangeInShadow(selection: Selection, document: Document): Range | null {
  const shadowRoots = [...shadowRootsIn(document)];
  if (shadowRoots.length === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } =
    composedRange(selection, shadowRoots) ?? createRange(document);
  const root = treeOf(startContainer);
  if (nodeType(root) !== Node.DOCUMENT_FRAGMENT_NODE || treeOf(endContainer) !== root) return null;
  const range = createRange(document);
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return /\S/.test(range.toString()) ? range : null;
}

function composedRange(selection: Selection, shadowRoots: ShadowRoot[]): AbstractRange | undefined {
  // From Chrome 137 and Firefox 142 on; before, Chrome's shadow roots had selections of their own.
  if ('getComposedRanges' in selection) return selection.getComposedRanges({ shadowRoots })[0];
  for (const root of shadowRoots) {
    const { getSelection } = root as { getSelection?: () => Selection | null };
    const own = getSelection?.call(root);
    if (own?.type === 'Range') return own.getRangeAt(0);
  }
  return undefined;
}

function* shadowRootsIn(root: Document | ShadowRoot): Generator<ShadowRoot, void> {
  for (const element of findAll(root, '*')) {
    const inner = shadowRoot(element);
    if (!inner) continue;
    yield inner;
    yield* shadowRootsIn(inner);
  }
}
