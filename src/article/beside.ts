import { plainText } from '../skeleton.ts';
import { wordCount } from './words.ts';

/** Fewer paragraphs than this are a teaser. */
const ENOUGH = 3;
/** A heading of so many words says something. */
const STANDFIRST_WORDS = 6;
/** A standfirst has no more. */
const MOST_STANDFIRST_WORDS = 60;

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

/** Takes away what right below the headline says in other words what follows: a heading, or what is named so, with paragraphs beside it. */
export function removeStandfirst(headline: Element): void {
  const next = headline.nextElementSibling;
  if (headline.localName !== 'h1' || !next) return;
  const words = wordCount(plainText(next.textContent ?? ''));
  const isHeading = /^h[2-6]$/.test(next.localName);
  // A section's heading is shorter, and what follows is its text.
  if (isHeading && words >= STANDFIRST_WORDS) next.remove();
  const isNamed = /description|summary|abstract/i.test(next.getAttribute('class') ?? '');
  const beside = [...(headline.parentElement?.children ?? [])].filter(({ localName }) => localName === 'p');
  if (!isHeading && isNamed && words <= MOST_STANDFIRST_WORDS && beside.length > ENOUGH) next.remove();
}
