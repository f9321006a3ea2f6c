import { plainText } from '../skeleton.ts';
import { wordCount } from './words.ts';

/** More words than this are the author's life, not a name. */
const MOST_WORDS = 15;
/** Of the elements that are named for it, so many are looked at. */
const MOST_ELEMENTS = 200;
/** The longest by-line, in characters. */
const LONGEST = 200;
/** Of what is given as a by-line, so many characters are looked at: more name nobody, and would take long. */
const MOST_CHARACTERS = 1000;
const NAMED =
  '[rel~="author"],[itemprop~="author"],[class*="byline"],[class*="Byline"],[class*="author"],[class*="Author"]';

/** Several names as one by-line; null where none is one. */
export function authors(names: readonly string[]): string | null {
  const people = names.flatMap((name) => person(name) ?? []);
  return people.length > 0 ? people.join(', ') : null;
}

/** A by-line without "By"; null for what is an address or far too long to be one. */
export function person(value: string | null): string | null {
  const name =
    withoutAddress(
      plainText(value ?? '')
        .slice(0, MOST_CHARACTERS)
        .replace(/\u00AD/g, '')
        .replace(/\s+/g, ' ')
        .replace(/ (?=[,;])/g, '')
        .trim()
        .replace(/^(?:(?:by|von|por|par|di):?\s+|by:?$)/i, '')
        // Two elements without a space between.
        .replace(/^By(?=\p{Lu})/u, '')
        // A date or time that stands in the same element.
        .replace(
          /[\s,|·•–—-]*(?:\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?,?\s+\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d\d-\d\d|\b(?:published|updated|posted)\b).*$/iu,
          '',
        ),
    ) || null;
  return name && name.length <= 120 && !/^https?:|^@|^www\./i.test(name) ? name : null;
}

/** A by-line without the address at its end where the author can be written to. */
function withoutAddress(name: string): string {
  const last = name.lastIndexOf(' ') + 1;
  return /^.+@./.test(name.slice(last)) ? name.slice(0, last).replace(/[\s,|·•–—-]+$/, '') : name;
}

/** Lines of the page that may be its by-line, as their letters stand: with spaces between the elements of each. */
export function namedLines(document: Document): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const element of [...document.querySelectorAll(NAMED)].slice(0, MOST_ELEMENTS)) {
    const text = (element.textContent ?? '').trim();
    if (text.length > LONGEST || lines.has(text)) continue;
    // Who took a picture is named in the same way.
    const isPictures = element.closest('figure,[class*="caption"]') !== null;
    lines.set(text, isPictures ? '' : textsOf(element).join(' '));
  }
  return lines;
}

/** The by-line that was found on a page, which may run the texts of several elements together; null where it is none. */
export function foundByline(found: string, lines: ReadonlyMap<string, string>): string | null {
  const name = person(lines.get(found.trim()) ?? found);
  return name && isName(name) ? name : null;
}

/** Neither a sentence nor the word for an author. "责任编辑" and its like name who edits a site. */
function isName(name: string): boolean {
  return (
    wordCount(name) <= MOST_WORDS &&
    !/[.!?]$|编辑|編集|^(?:medically |fact[- ])?(?:reviewed|checked|edited) by\b|^(?:contributor|staff|admin|guest|author)$/iu.test(
      name,
    )
  );
}

function textsOf(element: Element): string[] {
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType === 1) return textsOf(node as Element);
    const text = node.nodeType === 3 ? (node.nodeValue ?? '').trim() : '';
    return text ? [text] : [];
  });
}
