import { plainText } from '../skeleton.ts';
import type { Metadata } from './article.ts';
import type { PageFacts } from './metadata.ts';

type Genre = Metadata['genre'];

/** Types of schema.org that name a genre (schema.org/NewsArticle, "More specific types"). */
const BY_TYPE: readonly [pattern: RegExp, genre: Genre][] = [
  [/^(?:OpinionNewsArticle|ReviewNewsArticle|CriticReview|Review)$/, 'opinion'],
  [/^(?:AnalysisNewsArticle|BackgroundNewsArticle)$/, 'analysis'],
  [/^LiveBlogPosting$/, 'live'],
  [/^AdvertiserContentArticle$/, 'sponsored'],
];

/** Words that sites use in sections, addresses and before headlines. */
const BY_WORD: readonly [pattern: RegExp, genre: Genre][] = [
  [
    /\b(?:sponsored|paid post|paidpost|partner content|brand studio|brandstudio|advertorial|paid content)\b/,
    'sponsored',
  ],
  [
    /\b(?:press releases?|pressrelease|(?:news|media) releases?|for (?:immediate|general) release|pr newswire|prnewswire|business wire|businesswire|globenewswire)\b/,
    'release',
  ],
  [
    /\b(?:opinions?|op ed|oped|editorials?|columns?|columnists?|commentary|(?:restaurant|film|movie|book|theatre|theater|album|concert|art|tv) reviews?|commentisfree|comment is free|letters to the editor)\b/,
    'opinion',
  ],
  [/\b(?:analysis|explainers?)\b/, 'analysis'],
  [/\b(?:live updates?|live blog|liveblog|as it happened)\b/, 'live'],
];

/** How headlines of live coverage end, or the folder of its addresses. */
const LIVE = /\b(?:live updates?|live ?blog|as it happened)\b|[-–—:|] ?(?:live|latest)$|^live$/i;

/** An article's genre as its page declares it; "news" for any other article, "unknown" where nothing says it is one. */
export function genreOf(facts: PageFacts, title: string | null, labels: readonly string[]): Genre {
  const typed = BY_TYPE.find(([pattern]) => facts.types.some((type) => pattern.test(type)));
  if (typed) return typed[1];
  const label = /^([\p{L} ]{4,16})\s*[|:]/u.exec(title ?? '')?.[1] ?? '';
  const places = [facts.section, label, ...labels, facts.publisher, ...sectionsOf(facts.url)];
  for (const [pattern, genre] of BY_WORD) {
    if (places.some((place) => place && pattern.test(place.toLowerCase()))) return genre;
  }
  if ([title, ...sectionsOf(facts.url)].some((text) => text && LIVE.test(text))) return 'live';
  return facts.declared ? 'news' : 'unknown';
}

/** So many levels up from the headline, and so many elements before and behind on each, labels are looked for. */
const LEVELS = 3;
const BEFORE = 3;
const BEHIND = 4;
/** The longest label, in characters; longer lines are sentences. */
const LABEL = 40;

/** Short lines around a headline, where sites write "Opinion" or "Press release". To be called before anything is taken away. */
export function labelsNear(headline: Element): string[] {
  const labels: string[] = [];
  let element: Element | null = headline;
  for (let level = 0; element && element.localName !== 'body' && level < LEVELS; level++) {
    let before = element.previousElementSibling;
    for (let count = 0; before && count < BEFORE; count++, before = before.previousElementSibling)
      labels.push(...labelIn(before));
    let behind = element.nextElementSibling;
    for (let count = 0; behind && count < BEHIND; count++, behind = behind.nextElementSibling)
      labels.push(...labelIn(behind));
    element = element.parentElement;
  }
  return labels;
}

/** The text of an element that is no more than a label; a menu names all sections there are. */
function labelIn(element: Element): string[] {
  if (element.querySelectorAll('a').length > 2) return [];
  const text = plainText(element.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > 0 && text.length <= LABEL ? [text] : [];
}

/** The folders of an address, as words; the last part is the article's own name and says nothing of its section. */
function sectionsOf(url: string | null): string[] {
  if (!url || !URL.canParse(url)) return [];
  return new URL(url).pathname
    .split('/')
    .slice(1, -1)
    .map((part) => part.replace(/[-_]+/g, ' '));
}
