import { Readability } from '@mozilla/readability';
import { plainText } from '../skeleton.ts';
import { type Article, ArticleError, type Link, type Run } from './article.ts';
import { removeDialogs, removeOtherArticles, removeStandfirst } from './beside.ts';
import { blockQuotesOf } from './block-quotes.ts';
import { type Block, readBlocks } from './blocks.ts';
import { foundByline, namedLines } from './byline.ts';
import { parseDocument } from './dom.ts';
import { labelsNear } from './genre.ts';
import { findHeadline } from './headline.ts';
import { readsAsArticle } from './is-article.ts';
import { markLineBreaks } from './line-breaks.ts';
import { isHeading, withoutOtherLines } from './lines.ts';
import { paragraphsByParent, restoreParagraphs } from './lost-paragraphs.ts';
import { readFacts, readMetadata } from './metadata.ts';
import { removePosts } from './page-kind.ts';
import { isCut } from './paywall.ts';
import { markJunk, prune } from './prune.ts';
import { wordCount } from './words.ts';

/** More HTML than this (UTF-16 code units) is refused: finding the article would take many seconds. */
const MAX_HTML = 20_000_000;
/** Fewer words on a page than this are no text to speak of. */
const MIN_WORDS = 15;

export interface FindOptions {
  /** The page's address: links become absolute by it, and its folders name a section. */
  url?: string;
}

/**
 * Finds the article in a page.
 *
 * @param html A skeleton (`skeleton.ts`), or a page's HTML as it was sent; only the former has runs.
 * @throws {ArticleError} `empty-page`, `no-article` (front pages, products, forms), `page-too-large`.
 */
export function findArticle(html: string, options: FindOptions = {}): Article {
  const work = findArticleInSteps(html, options);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** `findArticle` with pauses. The longest step (Readability) takes about a third of the whole. */
export function* findArticleInSteps(html: string, { url }: FindOptions = {}): Generator<void, Article> {
  if (html.length > MAX_HTML) throw new ArticleError('page-too-large', `${html.length} characters of HTML`);
  const document = parseDocument(html);
  yield;
  const facts = readFacts(document, url ?? null);
  for (const element of document.querySelectorAll('script,style,noscript,template')) element.remove();
  if (!document.body || wordCount(plainText(document.body.textContent ?? '')) < MIN_WORDS) {
    throw new ArticleError('empty-page', 'hardly any text');
  }
  if (facts.insteadOf) throw new ArticleError('no-article', `the page is ${facts.insteadOf}`);
  const headline = findHeadline(document, facts.titles);
  const labels = headline ? labelsNear(headline.element) : [];
  if (headline) {
    removeOtherArticles(document, headline.element);
    removeStandfirst(headline.element);
  }
  removeDialogs(document, headline?.element);
  markLineBreaks(document);
  const cut = isCut(document, facts);
  yield;
  removePosts(document);
  markJunk(document);
  yield;
  const paragraphs = paragraphsByParent(document);
  const lines = namedLines(document);
  const reader = new Readability<Element>(document, {
    keepClasses: true,
    // The element itself: its text nodes carry the markers.
    serializer: (content) => content as Element,
    charThreshold: threshold(document),
  }).parse();
  if (!reader?.content) throw new ArticleError('no-article', 'nothing on the page reads as an article');
  yield;
  restoreParagraphs(reader.content, paragraphs);
  prune(reader.content);
  yield;
  const byline = facts.byline ?? foundByline(reader.byline ?? '', lines);
  const all = readBlocks(reader.content);
  if (!readsAsArticle(all, facts)) {
    throw new ArticleError('no-article', 'teasers or blurbs instead of running text');
  }
  yield;
  const blocks = withoutOtherLines(all, byline);
  yield;
  const body = blocks.filter((block) => !headline || !isOfHeadline(block, headline.text));
  const { text, runs, links, blockQuotes } = join(headline ? [headline, ...body] : body, facts.url);
  const metadata = readMetadata(facts, headline?.text ?? null, byline, body[0]?.text ?? '', labels);
  return { text, runs, metadata, links, blockQuotes, truncated: cut };
}

/** The headline again, or a line of it that stands in a heading of its own. */
function isOfHeadline(block: Block, headline: string): boolean {
  const own = wordsOf(block.text);
  const all = wordsOf(headline);
  if (own.join('') === all.join('')) return true;
  // With by-line and date in the same lines.
  const isBeginning = own.slice(0, all.length).join('') === all.join('');
  if (isBeginning && all.length >= 3 && own.length <= all.length + 20 && !/[.!?]$/.test(block.text))
    return true;
  return isHeading(block) && own.every((word) => all.includes(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Blocks as one text, joined by one blank line; their runs, links and quotations count from its start. */
function join(
  blocks: readonly Block[],
  url: string | null,
): Pick<Article, 'text' | 'runs' | 'links' | 'blockQuotes'> {
  const runs: Run[] = [];
  const links: Link[] = [];
  const starts: number[] = [];
  let text = '';
  for (const block of blocks) {
    if (text !== '') text += '\n\n';
    const shift = text.length;
    starts.push(shift);
    text += block.text;
    for (const [start, end, node, offset] of block.runs)
      runs.push([start + shift, end + shift, node, offset]);
    for (const { start, end, href } of block.links) {
      const absolute = absoluteUrl(href, url);
      if (absolute) links.push({ start: start + shift, end: end + shift, href: absolute });
    }
  }
  return { text, runs, links, blockQuotes: blockQuotesOf(blocks, starts) };
}

function absoluteUrl(href: string, base: string | null): string | null {
  if (!URL.canParse(href, base ?? undefined)) return null;
  const url = new URL(href, base ?? undefined);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

/**
 * Readability first tries without what looks unlikely by its name, and keeps the result when it is this long. Where all of a
 * page's text lies in an element with an unlucky name, a notice in the footer must not be long enough.
 */
function threshold(document: Document): number {
  let letters = 0;
  for (const paragraph of document.querySelectorAll('p')) letters += (paragraph.textContent ?? '').length;
  return Math.min(3000, Math.max(500, Math.floor(letters / 5)));
}
