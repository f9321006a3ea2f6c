import type { Block } from './blocks.ts';
import { isBody } from './lines.ts';
import type { PageFacts } from './metadata.ts';
import { wordCount } from './words.ts';

/** Fewer words of prose than this are a notice, not an article. */
const MIN_WORDS = 40;
/** Teasers stay below this many words each; lists of products or games with a heading each go well beyond. */
const TEASER_WORDS = 45;

/**
 * Tells running text from a page of teasers or blurbs. In an article, paragraphs follow each other; on a front page
 * or a product's page, each stands by itself between headings, links and pictures, in an element of its own.
 *
 * @param facts `declared`: the page says of itself that it is an article; front pages do that too, so it only helps short ones.
 */
export function readsAsArticle(
  blocks: readonly Block[],
  { declared, data }: Pick<PageFacts, 'declared' | 'data'>,
): boolean {
  const bodies = blocks.filter(isBody);
  const words = bodies.reduce((sum, block) => sum + wordCount(block.text), 0);
  if (longestStreak(blocks) >= 3) return true;
  if (!declared) return false;
  if (words < MIN_WORDS) return false;
  // Structured data of one article: live blogs and lists of short posts are told by it alone.
  if (data !== null) return true;
  return longestStreak(blocks) * 2 >= Math.min(bodies.length, 6) || words >= TEASER_WORDS * bodies.length;
}

/** The most paragraphs in a row with nothing but paragraphs between. */
function longestStreak(blocks: readonly Block[]): number {
  let longest = 0;
  let streak = 0;
  for (const block of blocks) {
    streak = isBody(block) ? streak + 1 : 0;
    longest = Math.max(longest, streak);
  }
  return longest;
}
