import { frameDocument } from './dom-access.ts';

/** What the reader has selected. */
export interface Selected {
  readonly text: string;
  /** Where it stands; empty where that can't be seen: in text fields, and in frames of other sites. */
  readonly ranges: readonly Range[];
}

/**
 * What is selected in a page or in one of its frames of the same origin.
 *
 * @param fallback the text as the browser gives it, for places where we can't look.
 */
export function selectedIn(document: Document, fallback: string): Selected {
  for (const one of documentsIn(document)) {
    const selection = one.getSelection();
    if (selection?.type !== 'Range') continue;
    const text = selection.toString();
    if (/\S/.test(text)) return { text, ranges: [selection.getRangeAt(0).cloneRange()] };
  }
  return { text: fallback, ranges: [] };
}

function* documentsIn(document: Document): Generator<Document, void> {
  yield document;
  for (const frame of document.querySelectorAll('iframe')) {
    const inner = frameDocument(frame);
    if (inner) yield* documentsIn(inner);
  }
}
