import type { Article } from '../../src/article/article.ts';
import { findArticle } from '../../src/article/find.ts';
import { urlOf } from '../../src/page/dom-access.ts';
import { TextMap } from '../../src/page/ranges.ts';
import { type Snapshot, takeSnapshot } from '../../src/page/snapshot.ts';
import { asRead } from '../../src/skeleton.ts';

/** The whole way, as the extension goes it: snapshot of a live document, article, map back. */
export function readPage(document: Document): { snapshot: Snapshot; article: Article; map: TextMap } {
  const snapshot = finish(takeSnapshot(document));
  const article = findArticle(snapshot.skeleton, { url: urlOf(document) });
  return { snapshot, article, map: new TextMap(article.text, article.runs, snapshot.nodes) };
}

/** Runs a generator to its end. */
export function finish<Result>(work: Iterator<unknown, Result>): Result {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** What ranges say, put together as one text. */
export function readBack(ranges: readonly Range[]): string {
  return asRead(ranges.map((range) => range.toString()).join(''));
}

/** Without white space and soft hyphens: what must be equal, however a page is laid out. */
export function letters(text: string): string {
  return text.replace(/[\s\u00AD]+/g, '');
}

/** A document of its own in a frame: laid out like any page, its scripts not run. */
export async function openPage(html: string): Promise<{ document: Document; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width: 1200px; height: 800px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return { document: frame.contentDocument, close: () => frame.remove() };
}
