import { isAlphanumeric, isDigit, isSpace } from './characters.ts';
import type { Quotation } from './document.ts';

/** What a mark does; a straight mark may open only if one that closes it follows. */
export type MarkRole = 'open' | 'open-if-closed' | 'close' | 'none';
/** Straight marks pair with straight ones if they can, typographic ones likewise: "the “deep state” thing". */
export type MarkFamily = 'straight' | 'curly';
/** Whether a quotation of the mark's kind is open, opened by a mark of the same family or only of the other one. */
export type OpenState = 'same' | 'other' | 'none';

export interface QuotationMark {
  readonly kind: Quotation['mark'];
  readonly family: MarkFamily;
  readonly start: number;
  readonly end: number;
  /** What it does, given whether one of its kind is open; `close` only if one is. */
  decide(open: OpenState): MarkRole;
  /** Whether enough closing marks follow for it to open within `open` quotations of its own kind. */
  mayNest(open: number): boolean;
}

/** Newswires write '' and `` for double marks. */
const MARKS = /''|``|["“”„‟«»'‘’‚‛]/g;
/** What follows an apostrophe that stands for left-out letters: '90s, 'em, 'tis. */
const ELISION =
  /(?:\d\ds?|em|til|tis|twas|cause|bout|round|cuz|n|im|er|kay|tude|neath|gainst|nuff|sup|ere)(?![\p{L}\p{N}])/iuy;
/** Feet before inches: 6'2". */
const FEET = /\d['’′]\s?\d{1,2}(?:\.\d)?$/;
/** Marks of writing direction and their like, which editors leave before quotation marks. */
const INVISIBLE = /\p{Cf}/u;
const SINGLES = "'‘’‚‛";
const BEFORE_OPENING = `([{<-–—―/"“«‘'\``;
const PAUSES = '.,!?…;:';

/** The marks of `text.slice(start, end)`, each able to say what it does there. */
export function marksOf(text: string, start: number, end: number): QuotationMark[] {
  const found: Around[] = [];
  // Within the paragraph alone: a search that runs on to the next mark in the text would make many paragraphs slow.
  for (const match of text.slice(start, end).matchAll(MARKS)) {
    const at = start + match.index;
    // Apostrophes amid a word are most of all marks and never quotation marks.
    if (!isApostropheWithin(text, at)) found.push(new Around(text, at, match[0], start, end));
  }
  const marks: QuotationMark[] = new Array(found.length);
  let balance = 0;
  let closerAhead = false;
  for (let i = found.length - 1; i >= 0; i--) {
    const around = found[i] as Around;
    marks[i] = new Mark(around, balance, closerAhead);
    if (around.glyph === '“' || around.glyph === '„' || around.glyph === '‟') balance--;
    else if (around.glyph === '”') balance++;
    else if (SINGLES.includes(around.glyph)) {
      if (around.mayOpen) closerAhead = false;
      else if (around.closesSurely) closerAhead = true;
    }
  }
  return marks;
}

function isApostropheWithin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x27 && code !== 0x2019) return false;
  return isAlphanumeric(text.charCodeAt(at - 1)) && isAlphanumeric(text.charCodeAt(at + 1));
}

/** A mark and what stands beside it in its paragraph, whose edges count as white space. */
class Around {
  readonly at: number;
  readonly glyph: string;
  readonly end: number;
  readonly #text: string;
  readonly #before: string;
  readonly #after: number;

  constructor(text: string, at: number, glyph: string, start: number, end: number) {
    this.#text = text;
    this.at = at;
    this.glyph = glyph;
    this.end = at + glyph.length;
    this.#before = at > start ? text.charAt(at - 1) : ' ';
    this.#after = this.end < end ? text.charCodeAt(this.end) : 32;
  }

  get spaceBefore(): boolean {
    return isSpace(this.#before.charCodeAt(0)) || INVISIBLE.test(this.#before);
  }

  get spaceAfter(): boolean {
    return isSpace(this.#after);
  }

  get wordBefore(): boolean {
    return isAlphanumeric(this.#before.charCodeAt(0));
  }

  get wordAfter(): boolean {
    return isAlphanumeric(this.#after);
  }

  get digitBefore(): boolean {
    return isDigit(this.#before.charCodeAt(0));
  }

  /** A place where an opening mark stands: after space, bracket, dash or another mark, before something. */
  get mayOpen(): boolean {
    return !this.spaceAfter && (this.spaceBefore || BEFORE_OPENING.includes(this.#before)) && !this.isElision;
  }

  get isElision(): boolean {
    if (!SINGLES.includes(this.glyph)) return false;
    ELISION.lastIndex = this.end;
    return ELISION.test(this.#text);
  }

  /** A single mark that closes: behind punctuation or before it, or behind a word that is no plural. */
  get closesSurely(): boolean {
    if (this.spaceBefore || this.wordAfter) return false;
    return PAUSES.includes(this.#before) || !this.spaceAfter || !/s/i.test(this.#before);
  }

  /** 6'2": inches. */
  get isInches(): boolean {
    return this.digitBefore && FEET.test(this.#text.slice(Math.max(0, this.at - 8), this.at));
  }
}

class Mark implements QuotationMark {
  readonly kind: Quotation['mark'];
  readonly family: MarkFamily;
  readonly start: number;
  readonly end: number;
  readonly #around: Around;
  readonly #balance: number;
  readonly #closerAhead: boolean;

  constructor(around: Around, balance: number, closerAhead: boolean) {
    const { glyph, at, end } = around;
    this.kind = '«»'.includes(glyph) ? 'guillemet' : SINGLES.includes(glyph) ? 'single' : 'double';
    this.family = "\"''``".includes(glyph) ? 'straight' : 'curly';
    this.start = at;
    this.end = end;
    this.#around = around;
    this.#balance = balance;
    this.#closerAhead = closerAhead;
  }

  mayNest(open: number): boolean {
    return this.#around.glyph === '“' && this.#balance >= open + 1;
  }

  decide(open: OpenState): MarkRole {
    const around = this.#around;
    const isOpen = open !== 'none';
    switch (around.glyph) {
      case '"':
      case "''":
        return this.#straightDouble(open);
      case '``':
        return 'open';
      case '“':
      case '«':
        // Typed for a closing mark: “like this“.
        return isOpen && !around.spaceBefore && !around.wordAfter && !around.mayOpen ? 'close' : 'open';
      case '„':
      case '‟':
        return 'open';
      case '”':
      case '»':
        if (isOpen) return 'close';
        return around.mayOpen && around.wordAfter ? 'open' : 'none';
      case '‘':
      case '‚':
      case '‛':
        return around.wordBefore || around.spaceAfter || around.isElision ? 'none' : 'open';
      case '’':
        return isOpen && this.#closesSingle() ? 'close' : 'none';
      default:
        if (isOpen && this.#closesSingle()) return 'close';
        return around.mayOpen ? 'open-if-closed' : 'none';
    }
  }

  #straightDouble(open: OpenState): MarkRole {
    const around = this.#around;
    if (around.isInches) return 'none';
    if (open !== 'none') {
      if (!around.mayOpen) return 'close';
      return open === 'same' ? 'open' : 'open-if-closed';
    }
    // 12" is a length; a mark between a word and a space closes what was never opened.
    if (around.digitBefore || (around.spaceAfter && !around.spaceBefore)) return 'none';
    return 'open';
  }

  /** With plural possessives (the ‘workers’ rights’ bill) passed over where a surer closing mark follows. */
  #closesSingle(): boolean {
    const around = this.#around;
    if (around.spaceBefore || around.wordAfter) return false;
    return around.closesSurely || !this.#closerAhead;
  }
}
