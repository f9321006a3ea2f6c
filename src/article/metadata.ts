import { plainText } from '../skeleton.ts';
import { AGENCIES, DATELINE } from './agencies.ts';
import type { Metadata } from './article.ts';
import { authors, person } from './byline.ts';
import { genreOf } from './genre.ts';
import { type ArticleData, readJsonLd, typesInJsonLd } from './json-ld.ts';
import { otherKind } from './page-kind.ts';

/** What a page says of its article outside the text: JSON-LD before Open Graph, microdata and plain meta tags. */
export interface PageFacts {
  data: ArticleData | null;
  /** Types of schema.org that the article has, in its data or on the page. */
  types: readonly string[];
  /** Titles that the page gives, likeliest to be the headline first. */
  titles: readonly string[];
  byline: string | null;
  publisher: string | null;
  date: string | null;
  language: string | null;
  /** The page says that it is an article. */
  declared: boolean;
  /** What the page is instead of an article; null where nothing says so. */
  insteadOf: string | null;
  copyright: string | null;
  url: string | null;
  section: string | null;
}

/** What a page states in more characters is cut there: no title or name is as long, and looking through it would take long. */
const LONGEST_FACT = 1000;

/** Reads a page's facts. To be called before anything changes the document. */
export function readFacts(document: Document, url: string | null): PageFacts {
  const data = readJsonLd(document);
  const meta = metaReader(document);
  const article =
    document.querySelector('[itemtype*="Article"],[itemtype*="BlogPosting"]') ??
    document.querySelector('[itemtype$="Review"] [itemprop~="headline"]')?.closest('[itemtype$="Review"]') ??
    null;
  const item = (name: string): string | null =>
    itemText(article?.querySelector(`[itemprop~="${name}"]`) ?? null);
  const title = clean(document.querySelector('title')?.textContent);
  const address =
    url ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  const siteName = meta(
    'og:site_name',
    'application-name',
    'al:android:app_name',
    'al:ios:app_name',
    'apple-mobile-web-app-title',
  );
  return {
    data,
    types:
      data?.types ??
      (article?.getAttribute('itemtype') ?? '').split(/\s+/).map((type) => type.replace(/^.*\//, '')),
    titles: [
      data?.headline,
      item('headline'),
      meta('og:title', 'twitter:title'),
      withoutSite(title, siteName),
      title,
    ]
      .map(clean)
      .filter((candidate) => candidate !== null),
    byline:
      authors(data?.authors ?? []) ??
      person(meta('byl', 'author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author')) ??
      person(item('author')),
    publisher: publisherOf(data?.publisher, siteName, item('publisher')) ?? siteInTitle(title, address),
    date:
      isoDate(data?.date) ??
      isoDate(
        meta(
          'article:published_time',
          'og:published_time',
          'parsely-pub-date',
          'sailthru.date',
          'pubdate',
          'ptime',
          'dc.date',
          'dc.date.issued',
          'date',
        ),
      ) ??
      isoDate(item('datePublished')) ??
      isoDate(
        document
          .querySelector('time[pubdate], article time[datetime], main time[datetime]')
          ?.getAttribute('datetime'),
      ) ??
      isoDate(dateOnPage(document)),
    language: language(document, meta, data),
    // A page with one <article> says so by that; lists of teasers have many.
    declared:
      data !== null ||
      document.querySelectorAll('article').length === 1 ||
      article !== null ||
      /article/i.test(meta('og:type') ?? ''),
    insteadOf: data || article ? null : otherKind(typesInJsonLd(document), meta('og:type'), document),
    copyright:
      copyrightHolder(meta('copyright', 'dc.rights') ?? '') ?? copyrightHolder(plainText(footer(document))),
    url: address,
    section: data?.section ?? meta('article:section', 'section'),
  };
}

/** The article's metadata: the page's facts, what the text itself says, and the labels around the headline. */
export function readMetadata(
  facts: PageFacts,
  title: string | null,
  byline: string | null,
  text: string,
  labels: readonly string[],
): Metadata {
  const author = facts.byline ?? person(byline);
  const agency = DATELINE.exec(text)?.[1] ?? '';
  const own = AGENCIES.filter(
    ({ short }) => short.test(agency) || short.test(author ?? '') || short.test(facts.publisher ?? ''),
  );
  const outlets = [facts.publisher, facts.copyright, ...own.flatMap(({ names }) => names)].filter(
    (name) => name !== null,
  );
  return {
    title,
    byline: author,
    publisher: facts.publisher,
    date: facts.date,
    genre: genreOf(facts, title, labels),
    language: facts.language,
    outlets: [...new Set(outlets)],
  };
}

type MetaReader = (...names: string[]) => string | null;

function metaReader(document: Document): MetaReader {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = clean(element.getAttribute('content'));
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content && !found.has(name)) found.set(name, content);
    }
  }
  return (...names) => names.map((name) => found.get(name)).find((content) => content !== undefined) ?? null;
}

function itemText(element: Element | null): string | null {
  if (!element) return null;
  const inner = element.querySelector('[itemprop~="name"]') ?? element;
  return clean(inner.getAttribute('content') ?? inner.getAttribute('datetime') ?? inner.textContent);
}

function clean(value: string | null | undefined): string | null {
  const text = plainText(value ?? '')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_FACT);
  return text === '' ? null : text;
}

/** A page's title without the site's name behind or before it. */
function withoutSite(title: string | null, siteName: string | null): string | null {
  if (!title) return null;
  const parts = title.split(/\s+[|\-–—:»·]\s+|\s*[|_]\s*/);
  const own = parts.filter((part) => part.toLowerCase() !== siteName?.toLowerCase());
  return own.sort((one, other) => other.length - one.length)[0] ?? null;
}

/** The first that names a publisher: "www.example.com" as an address, "Example - Latest news" without its slogan. */
function publisherOf(...names: (string | null | undefined)[]): string | null {
  for (const name of names) {
    const own = clean(name)
      ?.replace(/^https?:\/\/(?:www\.)?([^/]+).*$/i, '$1')
      .replace(/\s+[-–—|:]\s.*$/, '')
      .trim();
    if (own) return own;
  }
  return null;
}

/** The part of a title that the page's address has too ("Example News" on example-news.com); else a short last part behind a first one. */
function siteInTitle(title: string | null, address: string | null): string | null {
  const parts = (title ?? '').split(/\s+[|–—:•·»-]\s+|\s*[|_]\s*/);
  const host = letters(URL.canParse(address ?? '') ? new URL(address ?? '').hostname : '');
  const named = parts.length > 1 && parts.find((part) => isInHost(letters(part), host));
  return named || lastPart(title);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function isInHost(name: string, host: string): boolean {
  return name.length >= 4 && (host.includes(name) || host.includes(name.replace(/^the/, '')));
}

/** "Headline | Example, the slogan" → "Example". */
function lastPart(title: string | null): string | null {
  const found = /^(.{8,}?)(?:\s+[|–—:•·»-]\s+|\s*[|_｜]\s*)([^|_｜–—•·»]{2,40})$/.exec(title ?? '');
  // Where words are not parted, the same takes fewer characters.
  const isShort = (found?.[1]?.length ?? 0) < 15 && !/\p{Lo}/u.test(found?.[1] ?? '');
  const name = isShort ? '' : (found?.[2]?.replace(/,.*$/, '').trim() ?? '');
  return /^[\p{Lu}\p{Lo}]/u.test(name) && name.split(' ').length <= 4 ? name : null;
}

function isoDate(value: string | null | undefined): string | null {
  const text = clean(value);
  if (!text) return null;
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return text;
  const compact = /^(\d{4})(\d{2})(\d{2})/.exec(text);
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  // A day without a time is that day everywhere, whatever the reader's time zone.
  const time = Date.parse(/\d:\d/.test(text) ? text : `${text} UTC`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DAY = new RegExp(
  `\\b(?:${MONTH}\\.? \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH}\\.?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d)\\b`,
  'i',
);
/** Of the elements that are named for it, so many are looked at. */
const MOST_DATES = 20;

/** The first day that stands in an element named for it, in English or as ISO 8601. */
function dateOnPage(document: Document): string | null {
  const named = document.querySelectorAll(
    '[itemprop~="datePublished"],time,[class*="date"],[class*="Date"],[class*="published"],[class*="timestamp"]',
  );
  for (const element of [...named].slice(0, MOST_DATES)) {
    if (element.closest('table,aside,footer')) continue;
    const text = plainText(element.textContent ?? '').trim();
    const day = text.length < 120 ? DAY.exec(text)?.[0] : undefined;
    if (day) return day.replace(/(?<=[a-z])\./i, '');
  }
  return null;
}

function language(document: Document, meta: MetaReader, data: ArticleData | null): string | null {
  const parts = [...document.querySelectorAll('article[lang], main[lang]')];
  const [part] = new Set(parts.map((element) => element.getAttribute('lang')));
  const given =
    (parts.length === 1 ? part : null) ??
    document.documentElement.getAttribute('lang') ??
    document.documentElement.getAttribute('xml:lang') ??
    data?.language ??
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ??
    meta('og:locale', 'language');
  const tag = given?.trim().replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : null;
}

function footer(document: Document): string {
  const elements = document.querySelectorAll(
    'footer, [role="contentinfo"], [id*="footer"], [class*="copyright"]',
  );
  return [...elements]
    .map((element) => element.textContent ?? '')
    .join(' ')
    .slice(0, 20_000);
}

/** "© 2015 Example Media Group, Inc. All rights reserved." → "Example Media Group". */
function copyrightHolder(text: string): string | null {
  const found =
    /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by\s+)?(\p{Lu}[\p{L}\p{N} .&'’-]{1,60})/iu.exec(
      text,
    );
  const name = found?.[1]
    ?.split(/\.\s|,|\ball rights\b|\bunless\b/i)[0]
    ?.replace(/\s+(?:Inc|LLC|Ltd|Limited|Co|Corp|GmbH)\.?$/i, '')
    .trim();
  return name && name.length > 1 && name.split(' ').length <= 6 ? name : null;
}
