/** Asks the background in from a page that the reader has granted. Most pages are no article: this is all that their script loads of ours. */
import type { Ports } from '../messages.ts';
import { browser } from './api.ts';

/** Says that this page may hold an article. Does nothing where the extension has been updated or removed. */
export function announceArticle(): void {
  const { runtime } = browser;
  const article: Ports['arrival']['opener'] = { type: 'article' };
  if (runtime?.id) runtime.connect({ name: 'arrival' }).postMessage(article);
}
