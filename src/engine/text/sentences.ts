import { type AbbreviationClass, EXCLAIMED_NAMES, findAbbreviation } from '../lexicons/abbreviations.ts';
import { LEADING_ON, SENTENCE_OPENERS } from '../lexicons/sentence-openers.ts';
import { SPEECH_VERBS } from '../lexicons/speech-verbs.ts';
import { CHAR, classOf } from './characters.ts';
import { PARTS_OF_SPEECH, type PartOfSpeech, type Tokens } from './document.ts';

const TERMINALS = '.!?…。！？';
const CLOSERS = new Set(['"', "'", '”', '’', ')', ']', '}', '»', "''"]);
/** Marks that close even after a space; straight quotation marks would open there. */
const CLOSERS_AFTER_SPACE = new Set(['”', '’', ')', ']', '}', '»']);
const QUOTE_CLOSERS = '"\'”’»';
const OPENERS = new Set(['"', "'", '“', '‘', '(', '[', '{', '«', "''", '``', '¿', '¡']);
/** What goes on with a sentence even behind a closing mark. */
const CONTINUERS = ',;:/&+=)]}%';
const DASHES = '-–—―';
const EXCLAIMED = new Set(EXCLAIMED_NAMES);
/** U.S., A.B.C.D.: letters, each with its period. */
const ACRONYM = /^(?:\p{L}\.){2,}$/u;
const LIST_MARKER = /^(?:\d{1,3}|\p{L}|[ivx]{1,5})$/iu;

const pos = (name: PartOfSpeech): number => PARTS_OF_SPEECH.indexOf(name);
const PROPN = pos('PROPN');
const VERB = pos('VERB');

/**
 * Tokens to a sentence, at most. Nobody writes such sentences; a list without full stops, or a page that wants to keep us busy, is cut
 * here, so that what looks at a sentence's attributions together takes a bounded time.
 */
const MOST_TOKENS = 1000;

/** What stands after a possible end. */
type Next = 'capital' | 'lower' | 'digit' | 'other';

/**
 * Where the sentences of a paragraph end: ascending token indices, exclusive; the last is `end`. Works forward
 * with a bounded look around each mark, so time is linear. None holds more than about `MOST_TOKENS`.
 */
export function sentenceEnds(text: string, tokens: Tokens, first: number, end: number): number[] {
  const ends: number[] = [];
  if (first === end) return ends;
  const splitter = new Splitter(text, tokens, end);
  let start = first;
  let index = first;
  while (index < end) {
    if (index - start >= MOST_TOKENS) {
      ends.push(index);
      start = index;
    }
    const terminal = splitter.terminalAt(index);
    if (!terminal) {
      index++;
      continue;
    }
    if (terminal.after < end && splitter.endsAt(start, terminal)) {
      ends.push(terminal.after);
      start = terminal.after;
    }
    index = terminal.after;
  }
  ends.push(end);
  return ends;
}

/** A mark that may end a sentence. */
interface Terminal {
  /** The last token that carries the mark. */
  readonly mark: number;
  /** Behind it and the closing marks and note numbers that belong to it. */
  readonly after: number;
  readonly isEllipsis: boolean;
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

  /** The terminal mark at `index` with all that belongs to it, as in `?!"`, `.)`, ". . ." and ".[2]". */
  terminalAt(index: number): Terminal | undefined {
    if (!this.#isTerminal(index)) return undefined;
    let mark = index;
    let after = index + 1;
    let isEllipsis = this.#isDots(index);
    while (after < this.#end) {
      const attached = !this.#gapBefore(after);
      const isDotsAgain =
        this.#isDots(after) || (this.#isDot(after) && this.#isDot(mark) && mark === after - 1);
      if ((attached && this.#isTerminal(after) && this.#isMark(after)) || isDotsAgain) {
        isEllipsis ||= isDotsAgain;
        mark = after;
        after++;
      } else if ((attached ? CLOSERS : CLOSERS_AFTER_SPACE).has(this.#raw(after))) after++;
      else if (attached && this.#isNote(after)) after += this.#raw(after) === '[' ? 3 : 1;
      else break;
    }
    return { mark, after, isEllipsis };
  }

  /** Whether a sentence that began at token `start` ends with this mark; something follows it in the paragraph. */
  endsAt(start: number, { mark, after, isEllipsis }: Terminal): boolean {
    const following = this.#text.charAt(this.#tokens.start[after] as number);
    if (CONTINUERS.includes(following)) return false;
    if (!this.#gapBefore(after)) return this.#isMissingSpace(mark, after);
    const word = this.#wordFrom(after);
    const next = this.#kind(word);
    if (next === 'lower') return false;
    if (DASHES.includes(following) && CLOSERS.has(this.#raw(after - 1))) return false;
    if (isEllipsis) return this.#endsAfterEllipsis(start, mark, word);

    const raw = this.#raw(mark);
    if (!raw.endsWith('.')) {
      if (raw === '!' && EXCLAIMED.has(this.#lower(mark - 1))) return this.#isOpener(word);
      return !this.#isSpeakerAfterQuote(mark, after);
    }
    if (this.#isListMarker(start, mark)) return false;
    const abbreviation = this.#abbreviation(mark);
    if (!abbreviation) return true;
    if (abbreviation.rule === 'never') return false;
    if (this.#isOpener(word)) return true;
    if (abbreviation.rule === 'before-opener') return false;
    return next === 'capital' && !abbreviation.except?.includes(this.#lower(word).replace('.', ''));
  }

  /** An ellipsis ends a sentence unless it opens it or stands for left-out words within it. */
  #endsAfterEllipsis(start: number, mark: number, word: number): boolean {
    let before = mark;
    while (before >= start && (this.#isDot(before) || this.#isDots(before) || OPENERS.has(this.#raw(before))))
      before--;
    if (before < start || LEADING_ON.has(this.#lower(before))) return false;
    // Four dots are an ellipsis and a period.
    const isFull = this.#isDot(mark) || this.#length(mark) === 4;
    return (
      isFull || this.#isOpener(word) || (this.#tokens.pos[word] !== PROPN && this.#kind(word) !== 'digit')
    );
  }

  /** A word typed to the period of the sentence before it: "the end.The next". */
  #isMissingSpace(mark: number, after: number): boolean {
    if (mark === 0 || !this.#isMark(mark) || this.#kind(after) !== 'capital' || this.#gapBefore(mark))
      return false;
    if (this.#kind(mark - 1) !== 'lower' || this.#length(mark - 1) < 2) return false;
    const second = classOf(this.#text.charCodeAt((this.#tokens.start[after] as number) + 1));
    return this.#isOpener(after) || second === CHAR.lower;
  }

  /** `"Why?" John Smith asked.`: the quotation ends with a mark of its own, the sentence goes on. */
  #isSpeakerAfterQuote(mark: number, after: number): boolean {
    if (after === mark + 1 || !QUOTE_CLOSERS.includes(this.#raw(after - 1).charAt(0))) return false;
    const limit = Math.min(this.#end, after + 6);
    let index = after;
    while (index < limit && this.#kind(index) === 'capital' && !this.#isOpener(index)) index++;
    if (index === after || index >= limit || this.#kind(index) !== 'lower') return false;
    return this.#tokens.pos[index] === VERB || SPEECH_VERBS.has(this.#tokens.lemma[index] as string);
  }

  /** The abbreviation whose period the mark is, with its rule. */
  #abbreviation(mark: number): Pick<AbbreviationClass, 'rule' | 'except'> | undefined {
    const isApart = this.#isMark(mark);
    if (isApart && (mark === 0 || this.#gapBefore(mark))) return undefined;
    const index = isApart ? mark - 1 : mark;
    const capitalised = this.#kind(index) === 'capital';
    const word = isApart ? `${this.#lower(index)}.` : this.#lower(index);
    // An initial: "J. K. Rowling", "George W. Bush". As a word of its own ("Plan B.") it is no abbreviation.
    if (capitalised && word.length === 2) return isApart ? undefined : { rule: 'before-opener' };
    const known = findAbbreviation(word, capitalised);
    return known ?? (ACRONYM.test(word) ? { rule: 'before-opener' } : undefined);
  }

  /** "1.", "a.", "IV." at the start of a sentence. */
  #isListMarker(start: number, mark: number): boolean {
    if (!this.#isMark(mark)) return mark === start && LIST_MARKER.test(this.#lower(mark).slice(0, -1));
    return mark === start + 1 && !this.#gapBefore(mark) && LIST_MARKER.test(this.#lower(start));
  }

  /** A note's number behind the period: "comment.2" or "1998.[2]". */
  #isNote(index: number): boolean {
    if (this.#raw(index) === '[') return this.#isShortNumber(index + 1) && this.#raw(index + 2) === ']';
    if (!this.#isShortNumber(index) || index < 2) return false;
    if (index + 1 < this.#end && !this.#gapBefore(index + 1)) return false;
    return (
      this.#kind(index - 2) === 'lower' &&
      this.#length(index - 2) > 2 &&
      !findAbbreviation(`${this.#lower(index - 2)}.`, true)
    );
  }

  #isShortNumber(index: number): boolean {
    return index < this.#end && this.#length(index) <= 3 && /^\d+$/.test(this.#lower(index));
  }

  #isOpener(index: number): boolean {
    return this.#kind(index) === 'capital' && SENTENCE_OPENERS.has(this.#lower(index));
  }

  /** The first token from `index` that isn't an opening mark. */
  #wordFrom(index: number): number {
    let word = index;
    while (word < index + 4 && OPENERS.has(this.#raw(word))) word++;
    return word;
  }

  #kind(index: number): Next {
    if (index < 0 || index >= this.#end) return 'other';
    const start = this.#tokens.start[index] as number;
    const kind = classOf(this.#text.charCodeAt(start));
    if (kind === CHAR.digit) return 'digit';
    if (kind === CHAR.upper || kind === CHAR.letter) return 'capital';
    if (kind !== CHAR.lower) return 'other';
    // iPhone, eBay, al-Assad: a small letter and then a capital.
    return /^\p{Ll}{1,3}-?\p{Lu}/u.test(this.#raw(index)) ? 'capital' : 'lower';
  }

  #isTerminal(index: number): boolean {
    return (
      index < this.#end && TERMINALS.includes(this.#text.charAt((this.#tokens.end[index] as number) - 1))
    );
  }

  /** Whether the token is a mark alone, not a word with its period. */
  #isMark(index: number): boolean {
    return TERMINALS.includes(this.#text.charAt(this.#tokens.start[index] as number));
  }

  #isDot(index: number): boolean {
    return this.#raw(index) === '.';
  }

  #isDots(index: number): boolean {
    const raw = this.#raw(index);
    return raw === '…' || raw.startsWith('..');
  }

  #gapBefore(index: number): boolean {
    return index > 0 && (this.#tokens.start[index] as number) > (this.#tokens.end[index - 1] as number);
  }

  #length(index: number): number {
    return (this.#tokens.end[index] as number) - (this.#tokens.start[index] as number);
  }

  /** The token as it stands; empty behind the end of the paragraph. */
  #raw(index: number): string {
    if (index < 0 || index >= this.#end) return '';
    return this.#text.slice(this.#tokens.start[index], this.#tokens.end[index]);
  }

  #lower(index: number): string {
    return this.#tokens.lower[index] ?? '';
  }
}
