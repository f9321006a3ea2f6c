import { PARTS_OF_SPEECH, type Tokens } from './document.ts';
import {
  type ContractionPart,
  defaultPos,
  find,
  hintOf,
  lemmaOf,
  NOT_FOUND,
  normalOf,
  normalSpelling,
  onlyLemma,
  POS_NAMES,
} from './lexicon.ts';
import { applyRules } from './pos-rules.ts';
import { scan } from './scan.ts';
import { KIND, type TokenKind } from './token-kinds.ts';
import { guessPos } from './unknown-words.ts';
import { spelling } from './words.ts';

/** wink's numbers for the parts of speech to ours. */
const OURS = Uint8Array.from(POS_NAMES, (name) => {
  const index = (PARTS_OF_SPEECH as readonly string[]).indexOf(name);
  return index < 0 ? PARTS_OF_SPEECH.indexOf('X') : index;
});

/** What is known of a token by its spelling alone. */
interface Entry {
  readonly lower: string;
  readonly pos: number;
  readonly hint: number;
  /** The lexicon's index of its lower-case form. */
  readonly normal: number;
  /** Its base form, by part of speech where that matters. */
  readonly lemma: string | undefined;
  readonly spelled: string;
  /** Parts of contractions keep the part of speech that the lexicon gives them. */
  readonly fixed: boolean;
}

/** Collects the tokens of a text in order and hands them out as columns. */
export class TokenBuilder {
  readonly #text: string;
  #start = new Uint32Array(256);
  #end = new Uint32Array(256);
  #pos = new Uint8Array(256);
  readonly #lower: string[] = [];
  readonly #lemma: string[] = [];
  /** Entries by spelling, one map for each kind; of this text alone, so that memory is bounded by it. */
  readonly #known: readonly Map<string, Entry>[] = Object.values(KIND).map(() => new Map());
  readonly #lemmas = new Map<Entry, Map<number, string>>();
  /** The entries of the paragraph at hand. */
  #entries: Entry[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  get count(): number {
    return this.#lower.length;
  }

  /** Adds the tokens of `text.slice(start, end)`, a paragraph. */
  addParagraph(start: number, end: number): void {
    this.#entries = [];
    const first = this.count;
    scan(this.#text, start, end, (from, to, kind, part) => {
      const index = this.#lower.length;
      if (index === this.#start.length) this.#grow();
      this.#start[index] = from;
      this.#end[index] = to;
      const entry = part ? entryOfPart(part) : this.#entry(this.#text.slice(from, to), kind);
      this.#entries.push(entry);
      this.#lower.push(entry.lower);
    });
    this.#tag(first);
  }

  finish(): Tokens {
    const count = this.count;
    return {
      count,
      start: this.#start.slice(0, count),
      end: this.#end.slice(0, count),
      pos: this.#pos.slice(0, count),
      lower: this.#lower,
      lemma: this.#lemma,
    };
  }

  #entry(raw: string, kind: TokenKind): Entry {
    const known = this.#known[kind] as Map<string, Entry>;
    let entry = known.get(raw);
    if (!entry) {
      entry = describe(raw, kind);
      known.set(raw, entry);
    }
    return entry;
  }

  /** Parts of speech and lemmas of the tokens from `first` on. */
  #tag(first: number): void {
    const entries = this.#entries;
    const pos = new Uint8Array(entries.length);
    const hints = new Uint8Array(entries.length);
    const normals = new Uint32Array(entries.length);
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] as Entry;
      pos[i] = entry.pos;
      hints[i] = entry.hint;
      normals[i] = entry.normal;
    }
    applyRules(pos, hints, normals);
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] as Entry;
      const tag = entry.fixed ? entry.pos : (pos[i] as number);
      this.#pos[first + i] = OURS[tag] as number;
      this.#lemma.push(entry.lemma ?? this.#lemmaAs(entry, tag));
    }
  }

  #lemmaAs(entry: Entry, pos: number): string {
    const lemmas = this.#lemmas.get(entry) ?? new Map<number, string>();
    const lemma = lemmas.get(pos) ?? lemmaOf(entry.spelled, pos);
    lemmas.set(pos, lemma);
    this.#lemmas.set(entry, lemmas);
    return lemma;
  }

  #grow(): void {
    const size = this.#start.length * 2;
    const start = new Uint32Array(size);
    const end = new Uint32Array(size);
    const pos = new Uint8Array(size);
    start.set(this.#start);
    end.set(this.#end);
    pos.set(this.#pos);
    this.#start = start;
    this.#end = end;
    this.#pos = pos;
  }
}

function describe(raw: string, kind: TokenKind): Entry {
  const spelled = spelling(raw);
  const lower = spelled.toLowerCase();
  const index = find(spelled);
  const isKnown = index !== NOT_FOUND;
  return {
    lower,
    pos: (isKnown ? defaultPos(index) : 0) || guessPos(spelled, lower, kind),
    hint: isKnown ? hintOf(index) : 0,
    normal: isKnown ? normalOf(index) : find(lower),
    lemma: onlyLemma(index),
    spelled: isKnown ? normalSpelling(index, lower) : lower,
    fixed: false,
  };
}

const PARTS = new Map<ContractionPart, Entry>();

function entryOfPart(part: ContractionPart): Entry {
  let entry = PARTS.get(part);
  if (!entry) {
    const lower = part.text.toLowerCase();
    const { pos, normal, lemma } = part;
    entry = { lower, pos, hint: hintOf(part.lexeme), normal, lemma, spelled: lower, fixed: true };
    PARTS.set(part, entry);
  }
  return entry;
}
