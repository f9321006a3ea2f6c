import { plainText } from '../skeleton.ts';
import { wordCount } from './words.ts';

/** Fewer paragraphs than this are a teaser. */
const ENOUGH = 3;
/** A heading of so many words says something. */
const STANDFIRST_WORDS = 6;

/**
 * Takes away the other articles of an endless page, each with a first-level heading of its own: where the headline stands in an
 * article of its own, that one is asked for. Posts of a live blog have smaller headings.
 */
export function removeOtherArticles(document: Document, headline: Element): void {
  const own = headline.closest('article');
  if (!own || own.querySelectorAll('p').length < ENOUGH) return;
  for (const other of document.querySelectorAll('article')) {
    if (!other.contains(own) && !own.contains(other) && other.querySelector('h1')) other.remove();
  }
}

/** Takes away what lies over the page, such as a question for consent, however long; but not a dialog that shows the article. */
export function removeDialogs(document: Document, headline: Element | undefined): void {
  for (const dialog of document.body.querySelectorAll('dialog,[role="dialog"],[role="alertdialog"]')) {
    if (!headline || !dialog.contains(headline)) dialog.remove();
  }
}

/** Takes away a heading right below the headline: it says in other words what follows, whatever it is called. */
export function removeStandfirst(headline: Element): void {
  const next = headline.nextElementSibling;
  if (headline.localName !== 'h1' || !next || !/^h[2-6]$/.test(next.localName)) return;
  // A section's heading is shorter, and what follows is its text.
  if (wordCount(plainText(next.textContent ?? '')) >= STANDFIRST_WORDS) next.remove();
}
