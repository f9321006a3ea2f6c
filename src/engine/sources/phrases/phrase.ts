import { shareWords } from '../../lexicons/crowd-words.ts';
import { documentWords } from '../../lexicons/document-words.ts';
import {
  DATES,
  DEFINITE,
  INDEFINITE,
  MANY,
  PHRASE_BREAKS,
  PHRASE_COORDINATORS,
  POSSESSIVES,
  SEVERAL,
} from '../../lexicons/noun-phrase-words.ts';
import { demonyms } from '../../lexicons/places.ts';
import { SEEN } from '../../lexicons/record-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { singular } from '../../text/plurals.ts';
import type { NameMention, Names } from '../names/names.ts';
import { isCapitalized, isPossessiveMark, lower, partOfSpeech } from '../words.ts';
import { withoutEdges } from './edges.ts';
import { isOfRecords, officeBehind } from './of-phrases.ts';

type Determiner = 'definite' | 'indefinite' | 'possessive' | 'number' | 'none';

/** A source phrase taken apart: the words up to its head noun, and what follows. Token indexes, ends exclusive. */
export interface Phrase {
  readonly firstToken: number;
  readonly endToken: number;
  /** The noun that the phrase is about; -1 where there is none. */
  readonly head: number;
  /** Behind the head: where "of", "who", a comma or the end stands. */
  readonly headEnd: number;
  readonly determiner: Determiner;
  /** "some of", "56 percent of", "many" before the head. */
  readonly share: boolean;
  /** "two", "several" before the head, "one", "a". */
  readonly count: 'one' | 'several' | null;
  /** The name whose possession or attribute the head is: "Calder’s campaign", "the Marsh campaign". */
  readonly owner: NameMention | null;
  /** "his", "her", "their" before the head: its token, or -1. */
  readonly ownerPronoun: number;
  /** The name that is the head. */
  readonly name: NameMention | null;
  /** The phrase ends with "’s": the owner itself is meant ("Marsh’s" view). */
  readonly possessive: boolean;
}

const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '(', '[', '—', '–', '--', '...', '…']);

/** What a step of the reading comes to: it has taken the next words, the phrase ends before them, or it has nothing to say of them. */
type Step = 'taken' | 'end' | null;

/** Takes the phrase of tokens `firstToken` to `endToken` apart. Linear in its length. */
export function readPhrase(
  document: TextDocument,
  names: Names,
  firstToken: number,
  endToken: number,
): Phrase {
  const [first, end] = withoutEdges(document, firstToken, endToken);
  return new PhraseReader(document, names, first, end).read();
}

/** Reads a phrase word by word: whatever may be its head noun is, until a later word shows to be. */
class PhraseReader {
  readonly #document: TextDocument;
  readonly #names: Names;
  readonly #first: number;
  readonly #end: number;
  #determiner: Determiner = 'none';
  #share = false;
  #count: 'one' | 'several' | null = null;
  #owner: NameMention | null = null;
  #ownerPronoun = -1;
  #possessive = false;
  #head = -1;
  #name: NameMention | null = null;
  #token: number;

  constructor(document: TextDocument, names: Names, first: number, end: number) {
    this.#document = document;
    this.#names = names;
    this.#first = first;
    this.#end = end;
    this.#token = first;
  }

  read(): Phrase {
    while (this.#token < this.#end && this.#step() !== 'end');
    const head = this.#head;
    if (head >= 0 && this.#count === null && !this.#share && SEVERAL.has(lower(this.#document, head)))
      this.#count = 'several';
    return {
      firstToken: this.#first,
      endToken: this.#end,
      head,
      headEnd: this.#token,
      determiner: this.#determiner,
      share: this.#share,
      count: this.#count,
      owner: this.#owner,
      ownerPronoun: this.#ownerPronoun,
      name: this.#name,
      possessive: this.#possessive,
    };
  }

  #step(): Step {
    const word = lower(this.#document, this.#token);
    return (
      this.#readName() ??
      this.#readPossessiveMark(word) ??
      this.#readMark(word) ??
      this.#readShare(word) ??
      this.#readOffice(word) ??
      this.#readBreak(word) ??
      this.#readDeterminer(word) ??
      this.#readQuantity(word) ??
      this.#readWord(word)
    );
  }

  #take(next: number): Step {
    this.#token = next;
    return 'taken';
  }

  #readName(): Step {
    const mention = this.#names.at(this.#token);
    if (!mention || (mention.firstToken !== this.#token && this.#token !== this.#first)) return null;
    this.#name = mention;
    this.#head = Math.min(mention.endToken, this.#end) - 1;
    const article = mention.title === '' && lower(this.#document, mention.firstToken - 1) === 'the';
    if (this.#determiner === 'none' && article) this.#determiner = 'definite';
    return this.#take(this.#head + 1);
  }

  #readPossessiveMark(word: string): Step {
    if (!isPossessiveMark(word)) return null;
    if (this.#name) this.#owner = this.#name;
    this.#name = null;
    this.#possessive = true;
    if (this.#token + 1 >= this.#end) return 'end';
    this.#head = -1;
    this.#determiner = 'possessive';
    return this.#take(this.#token + 1);
  }

  /** A comma or its like ends the phrase, unless it stands between two adjectives. */
  #readMark(word: string): Step {
    if (!MARKS.has(word)) return null;
    const document = this.#document;
    const listed =
      word === ',' && isAdjective(document, this.#head) && isAdjective(document, this.#token + 1);
    return this.#head >= 0 && !listed ? 'end' : this.#take(this.#token + 1);
  }

  /** "two of the people", "56 percent of voters": goes on with what is shared out. */
  #readShare(word: string): Step {
    const head = this.#head;
    if (word !== 'of' || head < 0 || this.#token + 1 >= this.#end || !isShare(this.#document, head))
      return null;
    this.#share ||= this.#count === null;
    if (lower(this.#document, head) === 'one') this.#count = 'one';
    else if (SEVERAL.has(lower(this.#document, head))) this.#count = 'several';
    if (this.#count !== null) this.#share = false;
    this.#head = -1;
    this.#name = null;
    return this.#take(this.#token + 1);
  }

  /** "the secretary of state’s office": the office is the noun. */
  #readOffice(word: string): Step {
    if (word !== 'of' || this.#head < 0 || this.#name !== null) return null;
    const office = officeBehind(this.#document, this.#head, this.#token, this.#end);
    if (office <= 0) return null;
    this.#determiner = 'possessive';
    this.#head = office;
    return this.#take(office + 1);
  }

  /** "of", "who", "based": what follows modifies the noun. */
  #readBreak(word: string): Step {
    if (!PHRASE_BREAKS.has(word)) return null;
    const before = lower(this.#document, this.#token - 1);
    if (this.#head < 0 && THOSE.has(before) && this.#token > this.#first) this.#head = this.#token - 1;
    if (this.#head < 0 || before === '-') return null;
    const joinsAdjectives =
      PHRASE_COORDINATORS.has(word) && this.#name === null && isAdjective(this.#document, this.#head);
    return joinsAdjectives ? null : 'end';
  }

  #readDeterminer(word: string): Step {
    if (this.#head >= 0) return null;
    if (DEFINITE.has(word)) {
      if (this.#determiner !== 'possessive') this.#determiner = 'definite';
    } else if (POSSESSIVES.has(word)) {
      this.#determiner = 'possessive';
      this.#ownerPronoun = this.#token;
    } else if (INDEFINITE.has(word)) {
      this.#determiner = 'indefinite';
      this.#count = word === 'no' || word === 'any' ? null : 'one';
      if (word === 'one' || word === 'another') this.#head = this.#token;
    } else return null;
    return this.#take(this.#token + 1);
  }

  #readQuantity(word: string): Step {
    if (SEVERAL.has(word) && (this.#head < 0 || this.#head === this.#token - 1)) {
      if (this.#determiner === 'none') this.#determiner = 'number';
      this.#count = 'several';
    } else if (MANY.has(word) && !this.#possessive) this.#share = true;
    else return null;
    this.#head = this.#token;
    return this.#take(this.#token + 1);
  }

  /** Any other word: the head so far, or what only modifies it. */
  #readWord(word: string): Step {
    const document = this.#document;
    const token = this.#token;
    const pos = partOfSpeech(document, token);
    if (this.#head >= 0 && this.#endsBefore(word, pos)) return 'end';
    // "an earlier survey": never the noun itself.
    const isTime = this.#head < 0 && this.#determiner !== 'none' && /^(?:earlier|later)$/.test(word);
    if (isTime || (this.#head >= 0 && pos === 'ADV')) return this.#take(token + 1);
    // "62 percent", but not "a 2013 memo" or "the 34-year-old".
    if (pos === 'NUM' && /^\d[\d.,]*$/.test(word) && !isYearOrAge(document, token))
      this.#share ||= this.#count === null;
    // A name before a noun is its attribute: "the Marsh campaign", "Justice Department officials".
    if (this.#name && pos !== 'PUNCT') {
      this.#owner = this.#name;
      this.#name = null;
    }
    if (pos !== 'PUNCT' || word === '%') {
      this.#head = token;
      this.#possessive = false;
    }
    return this.#take(token + 1);
  }

  /** Whether the noun phrase is over where its head stands before such a word. */
  #endsBefore(word: string, pos: string): boolean {
    const document = this.#document;
    const token = this.#token;
    // "an account she gave", "a textbook just published", "a study last year": what follows only modifies.
    if (pos === 'PRON' || DATES.has(word)) return true;
    // "[Justice Harold Whitcomb dissented], writing that": a name and its verb.
    if (this.#name !== null && pos === 'VERB' && token + 1 === this.#end && !word.endsWith('ing'))
      return true;
    // "Injury *logs* obtained by the Ledger": a record that a tagger took for a verb.
    if (documentWords.words.has(singular(word)) && SEEN.has(lower(document, token + 1))) return false;
    // "a file consulted by the newspaper", whatever its tag.
    if (lower(document, token + 1) === 'by' && /(?:ed|en|wn|ten)$/.test(word)) return true;
    return (
      (pos === 'VERB' || pos === 'AUX') &&
      !isCapitalized(document, token) &&
      lower(document, token - 1) !== '-' &&
      !isModifier(document, token, this.#end)
    );
  }
}

const THOSE: ReadonlySet<string> = new Set(['those', 'these']);

/** A participle before a noun: "leaked emails", "voting advocates". */
function isModifier(document: TextDocument, token: number, end: number): boolean {
  if (token + 1 >= end) return true;
  const next = partOfSpeech(document, token + 1);
  // "one post shared more than 400 times"
  if (/^(?:more|less|fewer)$/.test(lower(document, token + 1))) return false;
  return (
    /(?:ing|ed|en|n)$/.test(lower(document, token)) && (next === 'NOUN' || next === 'PROPN' || next === 'ADJ')
  );
}

function isYearOrAge(document: TextDocument, token: number): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(lower(document, token)) || lower(document, token + 1) === '-';
}

function isShare(document: TextDocument, head: number): boolean {
  const word = lower(document, head);
  return (
    // "a large body of studies"
    (word === 'body' && isOfRecords(document, head + 2)) ||
    shareWords.has(word) ||
    shareWords.has(singular(word)) ||
    MANY.has(word) ||
    partOfSpeech(document, head) === 'NUM'
  );
}

function isAdjective(document: TextDocument, token: number): boolean {
  return partOfSpeech(document, token) === 'ADJ' || demonyms.has(lower(document, token));
}
