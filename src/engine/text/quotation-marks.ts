import { isDigit, isLetter, isSpace } from './characters.ts';
import type { Quotation } from './document.ts';

/** What a mark does; a straight single mark opens only if one that closes it follows. */
export type MarkRole = 'open' | 'open-if-closed' | 'close' | 'none';

export interface QuotationMark {
  readonly kind: Quotation['mark'];
  readonly start: number;
  readonly end: number;
  /** Its role, given which kinds are open. */
  decide(isOpen: (kind: Quotation['mark']) => boolean): MarkRole;
  /** Whether enough closing marks follow for it to open within `open` quotations of its own kind. */
  mayNest(open: number): boolean;
}

const MARKS = /["“”„‟«»'‘’‚‛]/g;
/** What follows an apostrophe that stands for left-out letters: '90s, 'em, 'tis. */
const ELISION =
  /(?:\d\ds?|em|til|tis|twas|cause|bout|round|cuz|n|im|er|kay|tude|neath|gainst|nuff|sup|ere)(?![\p{L}\p{N}])/iuy;
/** Feet before inches: 6'2". */
const FEET = /\d['’′]\s?\d{1,2}(?:\.\d)?$/;
const OPENING = '([{<';
const DASHES = '-–—―/';
const PAUSES = '.,!?…;:';

/** The marks of `text.slice(start, end)`, each able to say what it does there. */
export function marksOf(text: string, start: number, end: number): QuotationMark[] {
  const positions: number[] = [];
  MARKS.lastIndex = start;
  for (let match = MARKS.exec(text); match && match.index < end; match = MARKS.exec(text)) {
    // Apostrophes amid a word are most of all marks and never quotation marks.
    if (!isApostropheWithin(text, match.index)) positions.push(match.index);
  }
  const marks: QuotationMark[] = new Array(positions.length);
  let balance = 0;
  let closerAhead = false;
  for (let i = positions.length - 1; i >= 0; i--) {
    const at = positions[i] as number;
    const around = new Around(text, at, start, end);
    const char = text.charAt(at);
    marks[i] = new Mark(char, around, balance, closerAhead);
    if (char === '“' || char === '„' || char === '‟') balance--;
    else if (char === '”') balance++;
    else if ("'‘’‚‛".includes(char)) {
      if (around.mayOpen) closerAhead = false;
      else if (around.closesSurely) closerAhead = true;
    }
  }
  return marks;
}

function isApostropheWithin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x27 && code !== 0x2019) return false;
  return isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1));
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** What stands beside a mark within its paragraph; a paragraph's edges count as white space. */
class Around {
  readonly text: string;
  readonly at: number;
  readonly before: string;
  readonly after: string;

  constructor(text: string, at: number, start: number, end: number) {
    this.text = text;
    this.at = at;
    this.before = at > start ? text.charAt(at - 1) : ' ';
    this.after = at + 1 < end ? text.charAt(at + 1) : ' ';
  }

  get spaceBefore(): boolean {
    return isSpace(this.before.charCodeAt(0));
  }

  get spaceAfter(): boolean {
    return isSpace(this.after.charCodeAt(0));
  }

  get wordBefore(): boolean {
    return isWordCode(this.before.charCodeAt(0));
  }

  get wordAfter(): boolean {
    return isWordCode(this.after.charCodeAt(0));
  }

  /** A place where an opening mark stands: after space, bracket, dash or another mark, before something. */
  get mayOpen(): boolean {
    if (this.spaceAfter) return false;
    if (
      !this.spaceBefore &&
      !OPENING.includes(this.before) &&
      !DASHES.includes(this.before) &&
      !'"“«‘\''.includes(this.before)
    ) {
      return false;
    }
    return !this.isElision;
  }

  get isElision(): boolean {
    ELISION.lastIndex = this.at + 1;
    return ELISION.test(this.text);
  }

  /** A single mark that closes: behind punctuation or before it, or behind a word that is no plural. */
  get closesSurely(): boolean {
    if (this.spaceBefore || this.wordAfter) return false;
    if (PAUSES.includes(this.before)) return true;
    if (!this.spaceAfter) return true;
    return this.before !== 's' && this.before !== 'S';
  }

  /** 12" or 6'2": inches. */
  get isInches(): boolean {
    return (
      isDigit(this.before.charCodeAt(0)) && FEET.test(this.text.slice(Math.max(0, this.at - 8), this.at))
    );
  }
}

class Mark implements QuotationMark {
  readonly kind: Quotation['mark'];
  readonly start: number;
  readonly end: number;
  readonly #char: string;
  readonly #around: Around;
  readonly #balance: number;
  readonly #closerAhead: boolean;

  constructor(char: string, around: Around, balance: number, closerAhead: boolean) {
    this.kind = '«»'.includes(char) ? 'guillemet' : "'‘’‚‛".includes(char) ? 'single' : 'double';
    this.start = around.at;
    this.end = around.at + 1;
    this.#char = char;
    this.#around = around;
    this.#balance = balance;
    this.#closerAhead = closerAhead;
  }

  mayNest(open: number): boolean {
    return this.#char === '“' && this.#balance >= open + 1;
  }

  decide(isOpen: (kind: Quotation['mark']) => boolean): MarkRole {
    const open = isOpen(this.kind);
    const around = this.#around;
    switch (this.#char) {
      case '"':
        return this.#straightDouble(open);
      case '“':
      case '„':
      case '‟':
        // Typed for a closing mark: “like this“.
        return open && !around.spaceBefore && !around.wordAfter && this.#char === '“' ? 'close' : 'open';
      case '”':
        if (open) return 'close';
        return around.mayOpen && around.wordAfter ? 'open' : 'none';
      case '«':
        return open && !around.spaceBefore && !around.wordAfter ? 'close' : 'open';
      case '»':
        if (open) return 'close';
        return around.mayOpen && around.wordAfter ? 'open' : 'none';
      case '‘':
      case '‚':
      case '‛':
        return around.wordBefore || around.spaceAfter || around.isElision ? 'none' : 'open';
      case '’':
        return open && this.#closesSingle() ? 'close' : 'none';
      default:
        if (open && this.#closesSingle()) return 'close';
        return around.mayOpen ? 'open-if-closed' : 'none';
    }
  }

  #straightDouble(open: boolean): MarkRole {
    const around = this.#around;
    if (around.isInches) return 'none';
    if (!open) {
      if (isDigit(around.before.charCodeAt(0))) return 'none';
      return around.spaceAfter && !around.spaceBefore ? 'none' : 'open';
    }
    return around.mayOpen ? 'open' : 'close';
  }

  /** With plural possessives (the ‘workers’ rights’ bill) passed over where a surer closing mark follows. */
  #closesSingle(): boolean {
    const around = this.#around;
    if (around.spaceBefore || around.wordAfter) return false;
    return around.closesSurely || !this.#closerAhead;
  }
}
