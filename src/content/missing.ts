import { openToBackground } from '../browser/messaging.ts';
import { findAll, frameDocument, isHtml } from '../page/dom-access.ts';

/** Asks for what of ours is not in the page: the background was stopped amid its work, or a frame has come later. */
export function askForMissing(): void {
  openToBackground('missing').send({ type: 'missing' });
}

/**
 * Asks for the marks' style sheet where it isn't: it goes into what is there when the content script begins, not into frames that come
 * later or go on to another page.
 *
 * @param top the page's document, at that moment.
 * @returns a function to be called with each document that gets marks.
 */
export function askForStyle(top: Document): (document: Document) => void {
  const styled = new WeakSet(documentsIn(top));
  return (document) => {
    if (styled.has(document)) return;
    styled.add(document);
    askForMissing();
  };
}

function documentsIn(document: Document): Document[] {
  const frames = [...findAll(document, 'iframe')].flatMap((frame) =>
    isHtml(frame, 'iframe') ? (frameDocument(frame) ?? []) : [],
  );
  return [document, ...frames.flatMap(documentsIn)];
}
