import { JUNK_ROLES, JUNK_TAGS, JUNK_WORDS } from './junk.ts';

/** An element that holds more than this share of the article's paragraphs, by length, is not junk, whatever its name says. */
const MAX_SHARE = 0.25;

/** Removes from an article's element, once found, the parts that are not its own text (see `junk.ts`). */
export function prune(content: Element): void {
  for (const list of content.querySelectorAll('figure + ul, figure + ol, picture + ul')) {
    // A list of one item right behind a picture is its caption.
    if (list.children.length === 1) list.remove();
  }
  for (const element of content.querySelectorAll(JUNK_TAGS.join(','))) element.remove();
  const limit = MAX_SHARE * prose(content);
  for (const element of content.querySelectorAll(
    '[class],[id],[role],[hidden],[contenteditable],figure,li',
  )) {
    // An ancestor may have taken it along already.
    if (content.contains(element) && isJunk(element) && prose(element) <= limit) element.remove();
  }
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
  if (element.hasAttribute('hidden')) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  // What stands in a figure is its caption, unless the figure is there for a quotation.
  if (element.localName === 'figure') return !element.querySelector('blockquote,pre');
  // A list of pictures: what stands with them are captions.
  if (element.localName === 'li') return element.querySelector('img,picture') !== null;
  const role = element.getAttribute('role');
  if (role && JUNK_ROLES.includes(role)) return true;
  const names = [...(element.getAttribute('class') ?? '').split(/\s+/), element.getAttribute('id') ?? ''];
  return names.some((name) => {
    const words = nameWords(name);
    return words !== '' && JUNK_WORDS.some(({ pattern }) => pattern.test(words));
  });
}

/** Letters in paragraphs. A list of references or links can be as long as the article beside it. */
function prose(element: Element): number {
  const paragraphs = element.localName === 'p' ? [element] : element.querySelectorAll('p');
  let letters = 0;
  for (const paragraph of paragraphs) letters += (paragraph.textContent ?? '').length;
  return letters;
}
