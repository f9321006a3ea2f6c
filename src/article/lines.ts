import type { Block } from './blocks.ts';
import type { LineRule } from './line-rule.ts';
import { LINE_RULES } from './line-rules.ts';
import { isPrompt } from './paywall.ts';
import { withoutRepeated } from './repeated.ts';
import { wordCount } from './words.ts';

/** How many blocks from the end count as the end. */
const END = 4;
/** A line of so many words, or characters, may be a paragraph. */
const BODY_WORDS = 12;
const BODY_LENGTH = 80;
/** A heading of so many words is a paragraph. */
const LEDE_WORDS = 15;
/** So many headings of apparatus may turn out to stand amid the text. */
const MAX_RESTS = 5;

/** An article's blocks without the lines among them that are not its own text. */
export function withoutOtherLines(blocks: readonly Block[], byline: string | null): Block[] {
  const bodies = blocks.filter(isBody).length;
  const kept = untilRest(blocks).filter(
    (block, index, all) => !isOtherLine(block, bodies) && !headsOtherLine(block, all[index + 1]),
  );
  const own = withoutOutsiders(kept);
  return withoutEnd(withoutRepeated(own, usualLook(own)), byline);
}

/** A paragraph that reads as prose, as opposed to a label, a heading or a link. */
export function isBody(block: Block): boolean {
  return !isHeading(block) && linkShare(block) < 0.5 && isLong(block.text) && endsSentence(block.text);
}

/** Where words have endings instead of little words beside them, a sentence has fewer of them. */
function isLong(text: string): boolean {
  return wordCount(text) >= BODY_WORDS || text.length >= BODY_LENGTH;
}

export function isHeading(block: Block): boolean {
  return /^h[1-6]$/i.test(block.element.localName);
}

/** Share of a block's characters that are links, 0..1. */
export function linkShare(block: Block): number {
  return block.links.reduce((sum, link) => sum + link.end - link.start, 0) / block.text.length;
}

function endsSentence(text: string): boolean {
  return /[.!?…。！？।॥؟۔።:;"”’»)\]]$/u.test(text);
}

function isOtherLine(block: Block, bodies: number): boolean {
  const { text } = block;
  const words = wordCount(text);
  if (matches(block, 'anywhere') || (words < 40 && isPrompt(text))) return true;
  const linked = linkShare(block);
  if ((linked >= 0.5 || /^\[.*\]$/.test(text)) && matches(block, 'linked')) return true;
  // A line that is a link as a whole leads elsewhere.
  if (linked >= 0.9 && words <= 30) return true;
  if (linked >= 0.6 && (block.links.length >= 2 || isLabelledLink(block)) && !endsSentence(text)) return true;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (isHeading(block) && bodies >= 3) return words < LEDE_WORDS && !isStatement(text);
  if (endsSentence(text) && (words > 2 || (words === 2 && /[.!?]$/.test(text)))) return false;
  // From here on: a line without an end of a sentence. List items and lines of a quotation often have none.
  if (block.element.closest('li,blockquote,dd') && words >= 3) return false;
  // Headings, labels, prices, times, credits. In a page whose only text they are, nothing would be left.
  return bodies >= 3 && (isAllBold(block) || words <= 8);
}

/** "Go deeper: How trams came to an end": nothing but a label before the link. */
function isLabelledLink({ text, links }: Block): boolean {
  const [link] = links;
  return (
    link !== undefined &&
    link.end === text.length &&
    /^[^.!?:]{2,30}[:|»›] ?$/.test(text.slice(0, link.start))
  );
}

/** The heading of a plea or an offer. What is shorter than that is a label or a credit that happens to follow. */
function headsOtherLine(block: Block, next: Block | undefined): boolean {
  if (!next || !isHeading(block) || isHeading(next) || wordCount(block.text) >= LEDE_WORDS) return false;
  return wordCount(next.text) > 8 && matches(next, 'anywhere');
}

/** Ledes that are marked up as headings are whole sentences; questions and quotations head a section. */
function isStatement(text: string): boolean {
  return /[.!。！][)\]”"’»]*$/u.test(text) && wordCount(text) > 2;
}

function isAllBold(block: Block): boolean {
  const bold = [...block.element.querySelectorAll('b,strong')].reduce(
    (sum, { textContent }) => sum + (textContent ?? '').trim().length,
    0,
  );
  return bold > 0 && bold >= 0.95 * (block.element.textContent ?? '').trim().length;
}

function matches(block: Block, where: LineRule['where']): boolean {
  return LINE_RULES.some((rule) => rule.where === where && rule.pattern.test(block.text));
}

/** The blocks before the apparatus behind an article (print notes, references), which stands in its last third. */
function untilRest(blocks: readonly Block[]): Block[] {
  const earliest = Math.floor(blocks.length / 3);
  let kept = [...blocks];
  for (let time = 0; time < MAX_RESTS; time++) {
    const cut = kept.findIndex((block, index) => index >= earliest && index > 0 && matches(block, 'rest'));
    if (cut < 0) break;
    const before = kept.slice(0, cut);
    const after = kept.slice(cut + 1);
    // Apparatus headings may stand amid a text too ("Notes"): what follows must not be most of the article, nor go on
    // beside its paragraphs.
    if (!goesOn(before, after)) return letters(kept.slice(cut)) > letters(before) ? kept : before;
    kept = [...before, ...after];
  }
  return kept;
}

/** Whether at least two paragraphs follow that are siblings, and of the look, of the ones before. */
function goesOn(before: readonly Block[], after: readonly Block[]): boolean {
  const parents = new Set(before.filter(isBody).map(({ element }) => element.parentElement));
  const looks = new Set(before.filter(isBody).map(({ element }) => look(element)));
  const siblings = after.filter(
    (block) => isBody(block) && parents.has(block.element.parentElement) && looks.has(look(block.element)),
  );
  return siblings.length >= 2;
}

/** Drops biographies, contributors and the like from the end, as long as the last line is one. */
function withoutEnd(blocks: readonly Block[], byline: string | null): Block[] {
  const names = authorNames(byline);
  let end = blocks.length;
  for (let index = end - 1; index >= Math.max(1, blocks.length - END); index--) {
    const block = blocks[index];
    if (!block) break;
    const aboutAuthor = names.some((name) => block.text.startsWith(name)) && wordCount(block.text) < 80;
    if (aboutAuthor || matches(block, 'end') || isAllCapitals(block.text)) end = index;
  }
  return blocks.slice(0, end);
}

function isAllCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/[\p{Ll}\p{Lo}]/u.test(text);
}

/** "By Ana Example and Bo Sample" → both names. */
function authorNames(byline: string | null): string[] {
  return (byline ?? '')
    .replace(/^\s*by\s+/i, '')
    .split(/\s*(?:,|;|&|\band\b|\|)\s*/)
    .map((name) => name.trim())
    .filter((name) => /\s/.test(name) && name.length < 60);
}

/**
 * Drops short lines that look unlike the article's paragraphs: where most of the text stands in elements of one kind
 * in parents of one kind, a box of offers or a loose caption among them stands in others.
 */
function withoutOutsiders(blocks: readonly Block[]): Block[] {
  const own = dominant(blocks, (block) => look(block.element));
  const parent = dominant(blocks, (block) => look(block.element.parentElement));
  if (own === null || parent === null) return [...blocks];
  const containers = new Set(
    blocks.filter((block) => look(block.element) === own).flatMap((block) => ancestors(block.element)),
  );
  return blocks.filter((block) => {
    if (isHeading(block) || block.element.closest('li,blockquote,dd')) return true;
    if (look(block.element) === own || look(block.element.parentElement) === parent) return true;
    // Bare text between paragraphs is a paragraph that lost its tags.
    if (containers.has(block.element)) return true;
    return wordCount(block.text) > (block.element.localName === 'p' ? 14 : 60);
  });
}

/** Tells the paragraphs that look as most of the text does, beside at least two others of the kind. */
function usualLook(blocks: readonly Block[]): (block: Block) => boolean {
  const own = dominant(blocks, (block) => look(block.element));
  const beside = new Map<Element | null, number>();
  for (const { element } of blocks) {
    if (look(element) === own)
      beside.set(element.parentElement, (beside.get(element.parentElement) ?? 0) + 1);
  }
  return ({ element }) => look(element) === own && (beside.get(element.parentElement) ?? 0) >= 3;
}

/** How an element looks, as far as tag and class tell. */
export function look(element: Element | null): string {
  return element ? `${element.localName.toLowerCase()}.${element.getAttribute('class') ?? ''}` : '';
}

function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let parent = element.parentElement; parent; parent = parent.parentElement) found.push(parent);
  return found;
}

/** The look that more than 70 % of the letters share, or null. */
function dominant(blocks: readonly Block[], lookOf: (block: Block) => string): string | null {
  const sizes = new Map<string, number>();
  for (const block of blocks) sizes.set(lookOf(block), (sizes.get(lookOf(block)) ?? 0) + block.text.length);
  const [best] = [...sizes].sort((one, other) => other[1] - one[1]);
  return best && best[1] > 0.7 * letters(blocks) ? best[0] : null;
}

function letters(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
