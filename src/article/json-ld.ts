/** What a page's JSON-LD says of the article (schema.org/NewsArticle), where it says it in the expected shape. */
export interface ArticleData {
  types: readonly string[];
  headline: string | null;
  authors: readonly string[];
  publisher: string | null;
  date: string | null;
  language: string | null;
  section: string | null;
  free: boolean | null;
}

type Json = Record<string, unknown>;

/** Types of schema.org that are articles; the list of its subtypes is long, their names are regular. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$/;

/** The first object among a page's JSON-LD blocks that is an article. Malformed blocks are passed over. */
export function readJsonLd(document: Document): ArticleData | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const object of objectsIn(parse(script.textContent ?? ''))) {
      const types = texts(object['@type']).map((type) => type.replace(/^.*\//, ''));
      if (!types.some((type) => ARTICLE_TYPE.test(type))) continue;
      return {
        types,
        headline: text(object['headline']) ?? text(object['name']),
        authors: names(object['author'] ?? object['creator']),
        publisher: names(object['publisher'])[0] ?? null,
        date: text(object['datePublished']) ?? text(object['dateCreated']),
        language: text(object['inLanguage']),
        section: texts(object['articleSection'])[0] ?? null,
        free: boolean(object['isAccessibleForFree']),
      };
    }
  }
  return null;
}

/** The types of all objects that a page's JSON-LD describes, without what they contain. */
export function typesInJsonLd(document: Document): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => objectsIn(parse(script.textContent ?? '')))
    .flatMap((object) => texts(object['@type']))
    .map((type) => type.replace(/^.*\//, ''));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*<!(?:--|\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ''));
  } catch {
    return null;
  }
}

/** The top-level objects of a block: one, a list, or a graph. */
function objectsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap((item) => (isObject(item) ? objectsIn(item) : []));
  if (!isObject(value)) return [];
  const graph = value['@graph'];
  return Array.isArray(graph) ? [value, ...graph.filter(isObject)] : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item) => text(item) ?? []);
}

function names(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => text(isObject(item) ? item['name'] : item) ?? []);
}

function boolean(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = text(value)?.toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : null;
}
