import { Capitals, correctMay, isHeadline } from './capitals.ts';
import { PARTS_OF_SPEECH, type Tokens } from './document.ts';
import { describe, type Entry, entryOfPart } from './entries.ts';
import { type ContractionPart, lemmaOf, POS_NAMES } from './lexicon.ts';
import { applyRules } from './pos-rules.ts';
import { scan } from './scan.ts';
import { correctSpeechVerbs, speechLemma } from './speech-tags.ts';
import { type Emit, KIND, type TokenKind } from './token-kinds.ts';

/** Characters that are cut between two pauses. */
const SLICE = 16_384;
/** Tokens that are tagged at once. */
const MAX_PIECE = 4096;

const VERB = POS_NAMES.indexOf('VERB');
/** wink's numbers for the parts of speech to ours. */
const OURS = Uint8Array.from(POS_NAMES, (name) => {
  const index = (PARTS_OF_SPEECH as readonly string[]).indexOf(name);
  return index < 0 ? PARTS_OF_SPEECH.indexOf('X') : index;
});

/** The tokens of a text, paragraph by paragraph: first all are cut, then all are tagged. */
export class TokenBuilder {
  readonly #text: string;
  #start = new Uint32Array(256);
  #end = new Uint32Array(256);
  readonly #entries: Entry[] = [];
  readonly #lower: string[] = [];
  readonly #lemma: string[] = [];
  /** Entries by spelling, one map for each kind; of this text alone, so that memory is bounded by it. */
  readonly #known: readonly Map<string, Entry>[] = Object.values(KIND).map(() => new Map());
  /** The forms of each entry, by part of speech where the base form depends on it, and the base form of each. */
  readonly #forms = new Map<Entry, number[]>();
  readonly #lemmaOfForm: string[] = [];
  readonly #capitals = new Capitals();

  constructor(text: string) {
    this.#text = text;
  }

  get count(): number {
    return this.#lower.length;
  }

  /** Cuts `text.slice(start, end)`, a paragraph, into tokens, with pauses. */
  *addParagraph(start: number, end: number): Generator<void> {
    const first = this.count;
    const take: Emit = (from, to, kind, part) => this.#take(from, to, kind, part);
    for (let at = start; at < end; ) {
      at = scan(this.#text, start, end, at, at + SLICE, take);
      yield;
    }
    this.#capitals.note(this.#entries, first, this.count);
  }

  /** The columns; `pos`, `lemma` and `form` are filled by `tagParagraph`. */
  finish(): Tokens {
    const count = this.count;
    return {
      count,
      start: this.#start.slice(0, count),
      end: this.#end.slice(0, count),
      pos: new Uint8Array(count),
      lower: this.#lower,
      lemma: this.#lemma,
      form: new Uint32Array(count),
    };
  }

  /**
   * Fills in the parts of speech and lemmas of a paragraph's tokens, with pauses; paragraphs come in order, after all of
   * them were added. Long ones are tagged piece by piece: the rules look at a few neighbours only.
   */
  *tagParagraph(tokens: Tokens, first: number, end: number): Generator<void> {
    const inHeadline = isHeadline(this.#entries, first, end);
    for (let from = first; from < end; ) {
      const to = this.#pieceEnd(from, end);
      this.#tag(tokens, from, to, inHeadline);
      from = to;
      yield;
    }
  }

  /** Behind the last period of the longest piece that may be tagged at once. */
  #pieceEnd(from: number, end: number): number {
    if (end - from <= MAX_PIECE) return end;
    const last = this.#lower.lastIndexOf('.', from + MAX_PIECE - 1);
    return last > from ? last + 1 : from + MAX_PIECE;
  }

  #tag({ pos, form }: Tokens, first: number, end: number, inHeadline: boolean): void {
    const entries = this.#entries;
    const tags = new Uint8Array(end - first);
    const hints = new Uint8Array(end - first);
    const normals = new Uint32Array(end - first);
    for (let i = first; i < end; i++) {
      const entry = entries[i] as Entry;
      tags[i - first] = entry.pos;
      hints[i - first] = entry.hint;
      normals[i - first] = entry.normal;
    }
    const small = this.#known[KIND.word] as Map<string, Entry>;
    this.#capitals.correct(entries, first, end, inHeadline, tags, (lower) => small.has(lower));
    applyRules(tags, hints, normals);
    const hasCapital = (token: number) => this.#text.startsWith('M', this.#start[token]);
    if (!inHeadline) correctMay(entries, first, end, tags, hasCapital);
    correctSpeechVerbs(entries, first, end, tags, (token) => this.#start[token] === this.#end[token - 1]);
    for (let i = first; i < end; i++) {
      const entry = entries[i] as Entry;
      const tag = entry.fixed ? entry.pos : (tags[i - first] as number);
      pos[i] = OURS[tag] as number;
      form[i] = this.#formOf(entry, tag);
      this.#lemma.push(this.#lemmaOfForm[form[i] as number] as string);
    }
  }

  #take(start: number, end: number, kind: TokenKind, part: ContractionPart | undefined): void {
    const index = this.#lower.length;
    if (index === this.#start.length) this.#grow();
    this.#start[index] = start;
    this.#end[index] = end;
    const entry = part ? entryOfPart(part) : this.#entry(this.#text.slice(start, end), kind);
    this.#entries.push(entry);
    this.#lower.push(entry.lower);
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

  #formOf(entry: Entry, pos: number): number {
    let forms = this.#forms.get(entry);
    if (!forms) {
      forms = [];
      this.#forms.set(entry, forms);
    }
    const key = entry.lemma === undefined ? pos : 0;
    let form = forms[key];
    if (form === undefined) {
      form = this.#lemmaOfForm.push(entry.lemma ?? lemmaAs(entry, pos)) - 1;
      forms[key] = form;
    }
    return form;
  }

  #grow(): void {
    const start = new Uint32Array(this.#start.length * 2);
    const end = new Uint32Array(this.#end.length * 2);
    start.set(this.#start);
    end.set(this.#end);
    this.#start = start;
    this.#end = end;
  }
}

function lemmaAs({ spelled }: Entry, pos: number): string {
  const lemma = lemmaOf(spelled, pos);
  return pos === VERB && lemma === spelled ? (speechLemma(spelled) ?? lemma) : lemma;
}
