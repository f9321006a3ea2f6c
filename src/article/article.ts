/**
 * An article as it was found in a page: the text that the engine reads, and where each piece of it came from.
 *
 * The text is headline, then the article's blocks, joined by one blank line; white space within a block is folded,
 * soft hyphens dropped, captions left out. Offsets are UTF-16 code units.
 */
export interface Article {
  readonly text: string;
  /** In order and disjoint; characters that no run covers (the blank lines) come from nowhere in the page. */
  readonly runs: readonly Run[];
  readonly metadata: Metadata;
  readonly links: readonly Link[];
  /** What the page sets off as quoted (`<blockquote>`), in order and disjoint. */
  readonly blockQuotes: readonly Range[];
  /** A paywall or fold cut the text: only the visible part was read. */
  readonly truncated: boolean;
}

/**
 * `text.slice(start, end)` stands in text node `node` of the snapshot, from `offset` on, character for character
 * (but for white space, of which any one character may stand for any other).
 */
export type Run = readonly [start: number, end: number, node: number, offset: number];

/** `text.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Link {
  readonly start: number;
  readonly end: number;
  /** Absolute, http or https. */
  readonly href: string;
}

export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** ISO 8601 where the page gives one. */
  readonly date: string | null;
  readonly genre: 'news' | 'opinion' | 'analysis' | 'live' | 'release' | 'sponsored' | 'unknown';
  /** BCP 47: what the page says of itself. */
  readonly language: string | null;
  /** Names that are this article's own: publisher, by-line agency, dateline, copyright line. */
  readonly outlets: readonly string[];
}

/** Why a page can't be read as an article. Screens explain each; see `messages.json`, `error_<code>`. */
export type ArticleErrorCode = 'no-article' | 'page-too-large' | 'empty-page';

/** Thrown by `findArticle`. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  readonly code: ArticleErrorCode;
  constructor(code: ArticleErrorCode, detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
  }
}
