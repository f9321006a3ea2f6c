/**
 * The skeleton: a page's visible text as inert HTML, as `page/` writes it and `article/` reads it.
 *
 * Each text node that says something begins with a marker that carries its number, so that a piece of text found in
 * the skeleton leads back to the live node. Markers stand in the text itself, because Readability rebuilds elements
 * from their HTML, which loses node identity, and moves text to other parents, which would lose attributes.
 *
 * A marker is one private-use character of plane 16 (the number's low 15 bits), preceded from number 32768 on by one
 * of plane 15 (the bits above). No character of these planes means anything between strangers; those that a page has
 * are replaced (`skeletonText`).
 *
 * Text holds no character that HTML writes as an entity, because parsers split text nodes there, and the part behind
 * would have no marker: three of Unicode's noncharacters stand for "&", "<" and ">", a plain space for a
 * no-break space. `splitAtMarkers` and `plainText` undo the former.
 */
const LOW = 0x100000;
const HIGH = 0xf0000;
const BASE = 0x8000;
/** More text nodes than this can't be numbered; a page has to be refused long before. */
export const MAX_NODES = BASE * BASE;

/** What begins a numbered text node. */
export function marker(number: number): string {
  const low = String.fromCodePoint(LOW + (number % BASE));
  return number < BASE ? low : String.fromCodePoint(HIGH + Math.floor(number / BASE)) + low;
}

/** Ends a numbered text node where text without a number follows directly: comments between the two are dropped. */
export const END = '\uFDD3';

/** Ends a paragraph where a page has two line breaks instead of one; written by `article/`, never by a page. */
export const BREAK = '\uFDD4';

const RESERVED = /[\u{F0000}-\u{10FFFF}]/gu;
const STAND_INS: Record<string, string> = { '&': '\uFDD0', '<': '\uFDD1', '>': '\uFDD2', '\u00A0': ' ' };
const STOOD_FOR: Record<string, string> = { '\uFDD0': '&', '\uFDD1': '<', '\uFDD2': '>' };

/** Text of a page as it may stand in a skeleton: same length in code units, nothing in it that HTML or we read as ours. */
export function skeletonText(text: string): string {
  return text
    .replace(RESERVED, '\uFFFD\uFFFD')
    .replace(/[\uFDD0-\uFDD4]/g, '\uFFFD')
    .replace(/[&<>\u00A0]/g, (character) => STAND_INS[character] ?? character);
}

/** What is read of a page's text: as the page has it, but for the replacements above. */
export function asRead(text: string): string {
  return pageText(skeletonText(text));
}

function pageText(text: string): string {
  return text.replace(/[\uFDD0-\uFDD2]/g, (character) => STOOD_FOR[character] ?? character);
}

/** A stretch of text and the text node of the page it is from (null: of none). */
export interface Piece {
  text: string;
  node: number | null;
}

/**
 * Splits text of a skeleton at its markers. A text node of the skeleton can hold several numbered nodes' text, where
 * a tool has merged neighbours.
 */
export function splitAtMarkers(text: string): Piece[] {
  const pieces: Piece[] = [];
  let node: number | null = null;
  let from = 0;
  for (const found of text.matchAll(/([\u{F0000}-\u{FFFFF}]?)([\u{100000}-\u{10FFFF}])|\uFDD3/gu)) {
    if (found.index > from) pieces.push({ text: pageText(text.slice(from, found.index)), node });
    node = found[2] ? numberOf(found[1] ?? '', found[2]) : null;
    from = found.index + found[0].length;
  }
  if (from < text.length) pieces.push({ text: pageText(text.slice(from)), node });
  return pieces;
}

function numberOf(high: string, low: string): number {
  return ((high.codePointAt(0) ?? HIGH) - HIGH) * BASE + (low.codePointAt(0) ?? LOW) - LOW;
}

/** Text of a skeleton as the page has it. */
export function plainText(text: string): string {
  return pageText(text.replace(RESERVED, '').replaceAll(END, '').replaceAll(BREAK, ' '));
}
