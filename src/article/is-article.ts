import type { Block } from './blocks.ts';
import { isBody, isHeading, linkShare } from './lines.ts';
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
  if (streaks(blocks).some((length) => length >= 3) || stayTogether(blocks, declared)) return true;
  if (!declared) return false;
  if (words < MIN_WORDS) return false;
  // Structured data of one article: live blogs and lists of short posts are told by it alone.
  if (data !== null) return true;
  if (isNumbered(blocks)) return true;
  const lengths = streaks(blocks);
  if (bodies.length >= 4 && bodies.length >= 1.5 * lengths.length) return true;
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return longest * 2 >= Math.min(bodies.length, 6) || words >= TEASER_WORDS * bodies.length;
}

/**
 * Whether at least four paragraphs stand beside each other in one element, with few headings and links between them. Where the page
 * says that it is an article, only headings that are links count: lists of places or games have one for each.
 */
function stayTogether(blocks: readonly Block[], declared: boolean): boolean {
  const counts = new Map<Element | null, { bodies: number; others: number }>();
  for (const block of blocks) {
    const count = counts.get(block.element.parentElement) ?? { bodies: 0, others: 0 };
    counts.set(block.element.parentElement, count);
    if (isBody(block)) count.bodies += 1;
    else if ((isHeading(block) && !declared) || linkShare(block) >= 0.3) count.others += 1;
  }
  return [...counts.values()].some(({ bodies, others }) => bodies >= 4 && others < bodies);
}

/**
 * How many paragraphs stand in a row, each time: headings and links break a row, captions, questions (also as headings) and other
 * short lines don't.
 */
function streaks(blocks: readonly Block[]): number[] {
  const lengths: number[] = [];
  let streak = 0;
  for (const block of blocks) {
    if (isBody(block)) {
      if (streak === 0) lengths.push(0);
      lengths[lengths.length - 1] = ++streak;
    } else if ((isHeading(block) && !isQuestion(block)) || linkShare(block) >= 0.3) streak = 0;
  }
  return lengths;
}

/** "Step 1", "Step 2", "3. Wash it": sections that count themselves make one text, however short each is. */
function isNumbered(blocks: readonly Block[]): boolean {
  const numbers = blocks.flatMap((block) =>
    isHeading(block) && block.links.length === 0
      ? (/^(?:step|part|tip|rule|day|chapter|no\.?|#)? ?(\d{1,2})\b/i.exec(block.text)?.[1] ?? [])
      : [],
  );
  return numbers.length >= 3 && numbers.every((number, index) => Number(number) === index + 1);
}

/** What a text answers in the paragraph below; teasers that ask are links. */
function isQuestion(block: Block): boolean {
  return /\?[”"’»)]*$/.test(block.text) && block.links.length === 0;
}
