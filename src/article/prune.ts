import { plainText } from '../skeleton.ts';
import { JUNK_ROLES, JUNK_TAGS, JUNK_WORDS } from './junk.ts';
import { LINE_RULES } from './line-rules.ts';
import { wordCount } from './words.ts';

/** A part that holds more than this share of the article's paragraphs, by length, is not junk, whatever its name says. */
const MAX_SHARE = 0.35;
/** A paragraph of so many words says something by itself. */
const ENTRY_WORDS = 12;
/** Holds the numbers of the junk parts that an element lies in. */
const ATTRIBUTE = 'data-junk';

/**
 * Marks what is not an article's own text by its looks (see `junk.ts`), on every element within. To be called before
 * Readability runs: it unwraps elements and changes their tags, which loses their names, but keeps attributes.
 */
export function markJunk(document: Document): void {
  let parts = 0;
  for (const element of document.body.querySelectorAll('*')) {
    const inherited = element.parentElement?.getAttribute(ATTRIBUTE) ?? '';
    // Nested deeper, the outer parts decide: keeps the attributes short on hostile pages.
    const own = inherited.length < 40 && isJunk(element) ? ` ${parts++}` : '';
    if (!inherited && !own) continue;
    element.setAttribute(ATTRIBUTE, inherited + own);
    if (element.localName === 'div') markText(element, inherited + own);
  }
}

/** Puts bare text into spans that carry the mark: Readability makes paragraphs of such text, and drops the element around it. */
function markText(element: Element, mark: string): void {
  for (const node of [...element.childNodes]) {
    if (node.nodeType !== 3 || !/\S/.test(node.nodeValue ?? '')) continue;
    const span = element.ownerDocument.createElement('span');
    span.setAttribute(ATTRIBUTE, mark);
    element.replaceChild(span, node);
    span.appendChild(node);
  }
}

/** Removes from an article's element, once found, what was marked, but for parts that hold much of the article. */
export function prune(content: Element): void {
  for (const element of content.querySelectorAll(JUNK_TAGS.join(','))) element.remove();
  const sizes = new Map<string, number>();
  let total = 0;
  for (const paragraph of content.querySelectorAll('p')) {
    const length = paragraph.textContent?.length ?? 0;
    total += length;
    for (const part of partsOf(paragraph)) sizes.set(part, (sizes.get(part) ?? 0) + length);
  }
  for (const element of content.querySelectorAll(`[${ATTRIBUTE}]`)) {
    if (partsOf(element).some((part) => (sizes.get(part) ?? 0) <= MAX_SHARE * total)) element.remove();
  }
}

function partsOf(element: Element): string[] {
  return (element.getAttribute(ATTRIBUTE) ?? '').split(' ').filter((part) => part !== '');
}

/** A class name or id as words: "PullQuote_body" → "pull quote body". */
export function nameWords(name: string): string {
  return (
    name
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .replace(/[^A-Za-z\d]+/g, ' ')
      .trim()
      .toLowerCase()
      // "no_caption", "has-caption": says something of an element that is not a caption.
      .replace(/^(?:no|non|not|has|with|without|hide|show) .*$/, '')
  );
}

function isJunk(element: Element): boolean {
  // A header of the page or the article: headline, standfirst, by-line. The headline is found by itself.
  if (element.localName === 'header') return true;
  if (element.hasAttribute('hidden') || isEditable(element) || isCaption(element)) return true;
  if (element.localName === 'pre' && isCode(element)) return true;
  if (element.localName === 'sup' && isReference(element)) return true;
  if (/^[uo]l$/.test(element.localName) && isBeside(element)) return true;
  const role = element.getAttribute('role');
  if (role && JUNK_ROLES.includes(role)) return true;
  const names = [
    ...(element.getAttribute('class') ?? '').split(/\s+/),
    element.getAttribute('id') ?? '',
    // Where an element of the site's own is written as a division (`page/snapshot.ts`), this is its name.
    element.getAttribute('is') ?? (element.localName.includes('-') ? element.localName : ''),
  ];
  return names.some((name) => {
    const words = nameWords(name);
    return words !== '' && JUNK_WORDS.some(({ pattern }) => pattern.test(words));
  });
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** Whether the line before a list says that it is beside the text ("Pros"). */
function isBeside(list: Element): boolean {
  const before = plainText(list.previousElementSibling?.textContent ?? '').trim();
  return before !== '' && LINE_RULES.some(({ where, pattern }) => where === 'list' && pattern.test(before));
}

/** Sites set old wire copy in the same element. */
function isCode(element: Element): boolean {
  const text = element.textContent ?? '';
  const letters = text.match(/[\p{L}\s.,]/gu)?.length ?? 0;
  return (
    element.querySelector('code') !== null ||
    /\b(?:code|highlight|language|lang|prettyprint)\b/.test(nameWords(element.getAttribute('class') ?? '')) ||
    letters < 0.85 * text.length
  );
}

/**
 * "[3]", "[a]" or "[citation needed]", as encyclopedias put them behind a sentence, or the number of a note, which leads to it: no words
 * of it. A power or an ordinal has no link.
 */
function isReference(element: Element): boolean {
  const text = plainText(element.textContent ?? '').trim();
  const isNumber = /^(?:\d{1,3}|\p{Ll}|[*†‡§¶]{1,3})$/u.test(text);
  return (
    /^\[[^\]]{1,40}\]$/.test(text) ||
    (isNumber && (element.querySelector('a') ?? element.closest('a')) !== null)
  );
}

/** Text that stands with a picture, told by the elements it stands in. */
function isCaption(element: Element): boolean {
  switch (element.localName) {
    case 'figure':
      // Some figures are there for a quotation.
      return !element.querySelector('blockquote,pre');
    case 'li':
      return element.querySelector('img,picture') !== null && !isEntry(element);
    case 'ul':
    case 'ol':
      // A list of one item right behind a picture.
      return (
        element.children.length === 1 &&
        /^(?:figure|picture)$/.test(element.previousElementSibling?.localName ?? '')
      );
    default:
      return false;
  }
}

/** Whether an item of a list has a paragraph of its own, and doesn't lead elsewhere by its heading. */
function isEntry(item: Element): boolean {
  if (item.querySelector('h1 a,h2 a,h3 a,h4 a,a h1,a h2,a h3,a h4,a p')) return false;
  return [...item.querySelectorAll('p')].some(
    (paragraph) => wordCount(plainText(paragraph.textContent ?? '')) >= ENTRY_WORDS,
  );
}
