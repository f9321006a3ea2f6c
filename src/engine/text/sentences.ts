import { type AbbreviationClass, EXCLAIMED_NAMES, findAbbreviation } from '../lexicons/abbreviations.ts';
import { SENTENCE_OPENERS } from '../lexicons/sentence-openers.ts';
import { isDigit, isLetter, isLower, isUpper } from './characters.ts';
import { PARTS_OF_SPEECH, type Tokens } from './document.ts';

const TERMINALS = '.!?…。！？';
const CLOSERS = '"\'”’)]}»';
/** Marks that close even after a space; straight quotation marks would open there. */
const CLOSERS_AFTER_SPACE = '”’)]}»';
const OPENERS = '"\'“‘([{«';
const CONTINUERS = ',;:/&+=)]}%';
const DASHES = '-–—―';

const PROPN = PARTS_OF_SPEECH.indexOf('PROPN');
const VERB = PARTS_OF_SPEECH.indexOf('VERB');

const EXCLAIMED = new Set(EXCLAIMED_NAMES);
/** U.S., A.B.C.D.: letters, each with its period. */
const ACRONYM = /^(?:\p{L}\.){2,}$/u;
const LIST_MARKER = /^(?:\d{1,3}|\p{L}|[ivx]{1,5})$/iu;

/** What stands after a possible end. */
type Next = 'capital' | 'lower' | 'digit' | 'other';

/**
 * Where the sentences of a paragraph end: ascending token indices, exclusive; the last is `end`. Works forward
 * with a bounded look around each mark, so time is linear.
 */
export function sentenceEnds(text: string, tokens: Tokens, first: number, end: number): number[] {
  const ends: number[] = [];
  if (first === end) return ends;
  const splitter = new Splitter(text, tokens, end);
  let start = first;
  let index = first;
  while (index < end) {
    const after = splitter.afterTerminal(index);
    if (after === index) {
      index++;
      continue;
    }
    if (after < end && splitter.endsAt(start, index, after)) {
      ends.push(after);
      start = after;
    }
    index = after;
  }
  ends.push(end);
  return ends;
}

class Splitter {
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #end: number;

  constructor(text: string, tokens: Tokens, end: number) {
    this.#text = text;
    this.#tokens = tokens;
    this.#end = end;
  }

  /**
   * Behind the terminal mark at `index` and all closing marks, repeated marks and note numbers that belong to it;
   * `index` itself where no terminal mark stands there.
   */
  afterTerminal(index: number): number {
    if (!TERMINALS.includes(this.#lastChar(index))) return index;
    let after = index + 1;
    while (after < this.#end) {
      const char = this.#firstChar(after);
      const attached = !this.#gapBefore(after);
      if (
        attached
          ? TERMINALS.includes(char) || (CLOSERS.includes(char) && this.#length(after) === 1)
          : CLOSERS_AFTER_SPACE.includes(char)
      )
        after++;
      else if (attached && this.#isNote(after)) after += char === '[' ? 3 : 1;
      else break;
    }
    return after;
  }

  /** Whether a sentence that began at `start` ends before token `after`; its terminal mark is at `mark`. */
  endsAt(start: number, mark: number, after: number): boolean {
    const firstChar = this.#firstChar(after);
    if (CONTINUERS.includes(firstChar)) return false;
    const word = this.#wordFrom(after);
    const next = this.#kind(word);
    if (!this.#gapBefore(after)) return this.#isMissingSpace(mark, after);
    if (next === 'lower') return false;
    if (DASHES.includes(firstChar) && CLOSERS.includes(this.#lastChar(after - 1))) return false;

    const terminal = this.#lastChar(mark);
    if (terminal !== '.') {
      if (terminal === '!' && EXCLAIMED.has(this.#lower(mark - 1))) return this.#isOpener(word);
      return !(terminal !== '…' && this.#isSpeakerAfterQuote(mark, after));
    }
    const before = this.#wordBefore(mark);
    if (before === '.') return next !== 'digit';
    if (this.#isListMarker(start, mark)) return false;
    const abbreviation = this.#abbreviation(before, mark);
    if (!abbreviation) return true;
    if (abbreviation.rule === 'never') return false;
    if (this.#isOpener(word)) return true;
    if (abbreviation.rule === 'before-opener') return false;
    return next === 'capital' && !abbreviation.except?.includes(this.#lower(word));
  }

  /** A word typed to the period of the sentence before it: "the end.The next". */
  #isMissingSpace(mark: number, after: number): boolean {
    if (this.#kind(after) !== 'capital' || this.#length(mark) > 1) return false;
    const previous = this.#tokens.start[mark - 1];
    if (mark === 0 || previous === undefined || this.#gapBefore(mark)) return false;
    if (!isLower(this.#text.charCodeAt(previous)) || this.#length(mark - 1) < 2) return false;
    return this.#isOpener(after) || isLower(this.#text.charCodeAt((this.#tokens.start[after] as number) + 1));
  }

  /** `"Why?" John Smith asked.`: the quotation ends with a mark of its own, the sentence goes on. */
  #isSpeakerAfterQuote(mark: number, after: number): boolean {
    if (after === mark + 1 || !'"”’\''.includes(this.#lastChar(after - 1))) return false;
    const { pos } = this.#tokens;
    let index = after;
    const limit = Math.min(this.#end, after + 6);
    while (
      index < limit &&
      (pos[index] === PROPN || this.#kind(index) === 'capital') &&
      !this.#isOpener(index)
    )
      index++;
    return index > after && index < limit && pos[index] === VERB && this.#kind(index) === 'lower';
  }

  /** The word that carries the period, with it, in lower case; "." where only marks stand before it. */
  #wordBefore(mark: number): string {
    if (this.#length(mark) > 1) return this.#lower(mark);
    if (mark === 0 || this.#gapBefore(mark)) return this.#firstChar(mark - 1) === '.' ? '.' : '';
    const lower = this.#lower(mark - 1);
    return lower.endsWith('.') ? '.' : `${lower}.`;
  }

  #abbreviation(word: string, mark: number): Pick<AbbreviationClass, 'rule' | 'except'> | undefined {
    const capitalised = this.#kind(this.#length(mark) > 1 ? mark : mark - 1) === 'capital';
    const known = findAbbreviation(word, capitalised);
    if (known) return known;
    if (ACRONYM.test(word)) return { rule: 'before-opener' };
    // An initial: "J. K. Rowling", "George W. Bush".
    if (capitalised && word.length === 2) return { rule: 'before-opener' };
    return undefined;
  }

  /** "1.", "a.", "IV." at the start of a sentence. */
  #isListMarker(start: number, mark: number): boolean {
    const whole = this.#length(mark) > 1 ? mark === start : mark === start + 1 && !this.#gapBefore(mark);
    return whole && LIST_MARKER.test(this.#wordBefore(mark).slice(0, -1));
  }

  /** A note's number behind the period: "comment.2" or "1998.[2]". */
  #isNote(index: number): boolean {
    if (this.#firstChar(index) === '[') {
      return this.#isShortNumber(index + 1) && index + 2 < this.#end && this.#firstChar(index + 2) === ']';
    }
    if (!this.#isShortNumber(index) || index < 2) return false;
    if (index + 1 < this.#end && !this.#gapBefore(index + 1)) return false;
    return (
      this.#kind(index - 2) !== 'digit' &&
      this.#length(index - 2) > 2 &&
      !findAbbreviation(`${this.#lower(index - 2)}.`, true)
    );
  }

  #isShortNumber(index: number): boolean {
    return index < this.#end && this.#length(index) <= 3 && /^\d+$/.test(this.#lower(index));
  }

  #isOpener(index: number): boolean {
    return index < this.#end && this.#kind(index) === 'capital' && SENTENCE_OPENERS.has(this.#lower(index));
  }

  /** The first token from `index` that isn't an opening mark. */
  #wordFrom(index: number): number {
    let word = index;
    while (word < this.#end && word < index + 4 && OPENERS.includes(this.#firstChar(word))) word++;
    return word;
  }

  #kind(index: number): Next {
    if (index < 0 || index >= this.#end) return 'other';
    const start = this.#tokens.start[index] as number;
    const code = this.#text.charCodeAt(start);
    if (isDigit(code)) return 'digit';
    if (isUpper(code)) return 'capital';
    if (!isLower(code)) return isLetter(code) ? 'capital' : 'other';
    // iPhone, eBay: a small letter followed by a capital.
    return isUpper(this.#text.charCodeAt(start + 1)) && this.#length(index) > 1 ? 'capital' : 'lower';
  }

  #gapBefore(index: number): boolean {
    return index > 0 && (this.#tokens.start[index] as number) > (this.#tokens.end[index - 1] as number);
  }

  #length(index: number): number {
    return (this.#tokens.end[index] as number) - (this.#tokens.start[index] as number);
  }

  #lower(index: number): string {
    return this.#tokens.lower[index] ?? '';
  }

  #firstChar(index: number): string {
    return this.#text.charAt(this.#tokens.start[index] as number);
  }

  #lastChar(index: number): string {
    return this.#text.charAt((this.#tokens.end[index] as number) - 1);
  }
}
