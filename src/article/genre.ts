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
    /\b(?:press releases?|pressrelease|news release|pr newswire|prnewswire|business wire|businesswire|globenewswire)\b/,
    'release',
  ],
  [
    /\b(?:opinions?|op ed|oped|editorials?|columns?|columnists?|commentary|commentisfree|comment is free|letters to the editor)\b/,
    'opinion',
  ],
  [/\b(?:analysis|explainers?)\b/, 'analysis'],
  [/\b(?:live updates?|live blog|liveblog|as it happened)\b/, 'live'],
];

/** How headlines of live coverage end, or the folder of its addresses. */
const LIVE = /\b(?:live updates?|live ?blog|as it happened)\b|[-–—:|] ?(?:live|latest)$|^live$/i;

/** An article's genre as its page declares it; "news" for any other article, "unknown" where nothing says it is one. */
export function genreOf(facts: PageFacts, title: string | null): Genre {
  const types = facts.data?.types ?? [];
  const typed = BY_TYPE.find(([pattern]) => types.some((type) => pattern.test(type)));
  if (typed) return typed[1];
  const label = /^([\p{L} ]{4,16})\s*[|:]/u.exec(title ?? '')?.[1] ?? '';
  const places = [facts.section, label, facts.publisher, ...sectionsOf(facts.url)];
  for (const [pattern, genre] of BY_WORD) {
    if (places.some((place) => place && pattern.test(place.toLowerCase()))) return genre;
  }
  if ([title, ...sectionsOf(facts.url)].some((text) => text && LIVE.test(text))) return 'live';
  return facts.declared ? 'news' : 'unknown';
}

/** The folders of an address, as words; the last part is the article's own name and says nothing of its section. */
function sectionsOf(url: string | null): string[] {
  if (!url || !URL.canParse(url)) return [];
  return new URL(url).pathname
    .split('/')
    .slice(1, -1)
    .map((part) => part.replace(/[-_]+/g, ' '));
}
