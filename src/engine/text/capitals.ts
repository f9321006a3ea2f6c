import type { Entry } from './entries.ts';
import { lemmaOf, POS_NAMES } from './lexicon.ts';

const NOUN = POS_NAMES.indexOf('NOUN');
const PROPN = POS_NAMES.indexOf('PROPN');

/** Behind these marks the next word may begin a sentence. */
const BEFORE_FIRST = new Set([
  ...['.', '!', '?', '…', '...', ':', '•', '-', '—', '–', '--'],
  ...['"', "'", "''", '``', '“', '‘', '(', '[', '*'],
]);
/** A paragraph with at least this share of capitals among its longer words is a headline. */
const HEADLINE = 0.7;

/**
 * Tells names from common words that the lexicon knows in small letters only. Amid a sentence a capital makes a name
 * ("Ted", "Rose"). At the start of a sentence and in headlines it says nothing, and wink-nlp takes "Officials",
 * "Critics" and "Several" for names: there the rest of the text decides. A word that it also writes small is common, one
 * that it writes with a capital amid a sentence is a name. Where it shows neither, plurals, adjectives and verbs are
 * common and singular nouns are names: common ones seldom begin a sentence without an article.
 */
export class Capitals {
  /** Words with a capital amid a sentence. */
  readonly #amid = new Set<Entry>();

  /** Takes note of the capitals of a paragraph; of every paragraph before the first `correct`. */
  note(entries: readonly Entry[], first: number, end: number): void {
    if (isHeadline(entries, first, end)) return;
    for (let i = first + 1; i < end; i++) {
      const entry = entries[i] as Entry;
      if (entry.common !== 0 && !mayBeFirst(entries, i)) this.#amid.add(entry);
    }
  }

  /**
   * Corrects the parts of speech of words with a capital, in a paragraph or a piece of it.
   *
   * @param pos one for each token from `first` on, changed in place
   * @param isWrittenSmall whether the text has this word in small letters
   */
  correct(
    entries: readonly Entry[],
    first: number,
    end: number,
    inHeadline: boolean,
    pos: Uint8Array,
    isWrittenSmall: (lower: string) => boolean,
  ): void {
    for (let i = first; i < end; i++) {
      const entry = entries[i] as Entry;
      if (entry.common === 0) continue;
      let isCommon = false;
      if (inHeadline || i === first || mayBeFirst(entries, i)) {
        const isSmall = isWrittenSmall(entry.lower);
        const isDecided = isSmall !== this.#amid.has(entry);
        isCommon = isDecided ? isSmall : inHeadline || isCommonFirst(entry, entries[i + 1]);
      }
      pos[i - first] = isCommon ? entry.common : PROPN;
    }
  }
}

/**
 * Makes "May" amid a sentence the month or the name that its capital says it is ("from May", "Theresa May"). To the tagging rules
 * it is the auxiliary whatever its capital, so this comes behind them.
 */
export function correctMay(
  entries: readonly Entry[],
  first: number,
  end: number,
  pos: Uint8Array,
  hasCapital: (token: number) => boolean,
): void {
  for (let i = first + 1; i < end; i++) {
    if ((entries[i] as Entry).lower === 'may' && hasCapital(i) && !mayBeFirst(entries, i))
      pos[i - first] = PROPN;
  }
}

/** Whether the word at the start of a sentence is common, as far as it shows without the rest of the text. */
function isCommonFirst(entry: Entry, next: Entry | undefined): boolean {
  if (next?.isCapitalised) return false;
  return entry.common !== NOUN || lemmaOf(entry.lower, NOUN) !== entry.lower;
}

function mayBeFirst(entries: readonly Entry[], index: number): boolean {
  return BEFORE_FIRST.has((entries[index - 1] as Entry).lower);
}

/** Whether most longer words of a paragraph have a capital. */
export function isHeadline(entries: readonly Entry[], first: number, end: number): boolean {
  let long = 0;
  let capitals = 0;
  for (let i = first; i < end; i++) {
    const entry = entries[i] as Entry;
    if (entry.lower.length > 3) long++;
    if (entry.isCapitalised) capitals++;
  }
  return long > 2 && capitals / long >= HEADLINE;
}
