import { isPairAt, isSpace } from './characters.ts';
import { PARTS_OF_SPEECH, type Tokens } from './document.ts';
import { pieceEnds, sanitize } from './pieces.ts';
import { tag } from './wink.ts';

const POS_INDEX = new Map<string, number>(PARTS_OF_SPEECH.map((name, index) => [name, index]));
const POS_X = PARTS_OF_SPEECH.indexOf('X');

/** Collects tokens in order and hands them out as columns. */
export class TokenBuilder {
  #start = new Uint32Array(1024);
  #end = new Uint32Array(1024);
  #pos = new Uint8Array(1024);
  readonly #lower: string[] = [];
  readonly #lemma: string[] = [];

  get count(): number {
    return this.#lower.length;
  }

  /** Adds the tokens of `text.slice(start, end)`, a paragraph. */
  addParagraph(text: string, start: number, end: number): void {
    const clean = sanitize(text.slice(start, end));
    let from = 0;
    for (const to of pieceEnds(clean)) {
      this.#addPiece(clean.slice(from, to), start + from);
      from = to;
    }
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

  #addPiece(piece: string, offset: number): void {
    const { values, pos, lemmas } = tag(piece);
    let at = 0;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as string;
      while (at < piece.length && isSpace(piece.charCodeAt(at))) at++;
      // Wink's tokens spell the text out; should it ever leave it, the rest is read without wink.
      if (!piece.startsWith(value, at)) break;
      this.#add(
        offset + at,
        offset + at + value.length,
        POS_INDEX.get(pos[i] as string) ?? POS_X,
        value.toLowerCase(),
        lemmas[i] as string,
      );
      at += value.length;
    }
    this.#addPlainly(piece, at, offset);
  }

  /** Tokens by character class alone: letters and digits together, everything else by itself. */
  #addPlainly(piece: string, from: number, offset: number): void {
    let at = from;
    while (at < piece.length) {
      if (isSpace(piece.charCodeAt(at))) {
        at++;
        continue;
      }
      WORD.lastIndex = at;
      const end = WORD.test(piece) ? WORD.lastIndex : at + (isPairAt(piece, at) ? 2 : 1);
      const lower = piece.slice(at, end).toLowerCase();
      this.#add(offset + at, offset + end, POS_X, lower, lower);
      at = end;
    }
  }

  #add(start: number, end: number, pos: number, lower: string, lemma: string): void {
    const index = this.#lower.length;
    if (index === this.#start.length) this.#grow();
    this.#start[index] = start;
    this.#end[index] = end;
    this.#pos[index] = pos;
    this.#lower.push(lower);
    this.#lemma.push(lemma);
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

const WORD = /[\p{L}\p{M}\p{N}]+/uy;
