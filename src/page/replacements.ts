import {
  firstChild,
  isConnected,
  isDead,
  nextSibling,
  nodeType,
  ownerDocument,
  viewOf,
} from './dom-access.ts';

/** More text nodes than this are not looked through: a page must not make us walk through whatever it adds. */
const MOST_TEXTS = 20_000;

/** Whether a node can be seen at all: in a document that a window shows. A frame that was removed or left shows none. */
export function standsOnPage(node: Node): boolean {
  if (isDead(node) || !isConnected(node)) return false;
  return viewOf(ownerDocument(node) ?? (node as Document)) !== null;
}

/** The text nodes that these changes have put on the page, in the page's order; shadow trees are left out. */
export function* addedTexts(records: readonly MutationRecord[]): Generator<Text, void> {
  let count = 0;
  const seen = new Set<Node>();
  for (const { addedNodes } of records) {
    for (const added of addedNodes) {
      if (seen.has(added) || !standsOnPage(added)) continue;
      seen.add(added);
      for (const node of within(added)) {
        if (++count > MOST_TEXTS) return;
        if (nodeType(node) === Node.TEXT_NODE) yield node as Text;
      }
    }
  }
}

/** A node and all in it, in order; without recursion, so that depth doesn't matter. */
function* within(root: Node): Generator<Node, void> {
  const ahead: Node[] = [root];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    yield node;
    const next = node === root ? null : nextSibling(node);
    if (next) ahead.push(next);
    const child = firstChild(node);
    if (child) ahead.push(child);
  }
}
