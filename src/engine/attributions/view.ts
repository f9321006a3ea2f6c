import type { Span } from '../report.ts';
import { PARTS_OF_SPEECH, type PartOfSpeech, type Sentence, type TextDocument } from '../text/document.ts';
import { firstWhere } from '../text/search.ts';

/** Tokens are looked up by blocks of this many code units, a power of two. */
const BLOCK_BITS = 5;

/** A document with what rules ask of it: parts of speech by name, and which quotation each token stands in. */
export class View {
  readonly document: TextDocument;
  /** For each block of the text, the first token that begins in or behind it. */
  readonly #firstOfBlock: Uint32Array;
  /** For each token, 1 + the index of the innermost true quotation around it, marks included; 0 for none. */
  readonly #quotation: Uint32Array;

  constructor(document: TextDocument) {
    this.document = document;
    this.#quotation = quotationOfTokens(document);
    this.#firstOfBlock = firstTokensOfBlocks(document);
  }

  lower(token: number): string {
    return this.document.tokens.lower[token] ?? '';
  }

  lemma(token: number): string {
    return this.document.tokens.lemma[token] ?? '';
  }

  start(token: number): number {
    return this.document.tokens.start[token] ?? this.document.text.length;
  }

  end(token: number): number {
    return this.document.tokens.end[token] ?? this.document.text.length;
  }

  is(token: number, ...parts: PartOfSpeech[]): boolean {
    const index = this.document.tokens.pos[token];
    if (index === undefined) return false;
    const name = PARTS_OF_SPEECH[index];
    // No `includes`: asked some thirty times a word, and a loop is compiled into its callers.
    for (let i = 0; i < parts.length; i++) if (parts[i] === name) return true;
    return false;
  }

  /** Roughly: a verb that is no infinitive behind "to" and no form in "-ing". */
  isFiniteVerb(token: number): boolean {
    return (
      this.is(token, 'VERB', 'AUX') && this.lower(token - 1) !== 'to' && !this.lower(token).endsWith('ing')
    );
  }

  /** Index of the quotation that the token stands in, or -1. */
  quotation(token: number): number {
    return (this.#quotation[token] ?? 0) - 1;
  }

  /** The text of tokens `from` up to `to`, exclusive. */
  span(from: number, to: number): Span {
    return [this.start(from), this.end(to - 1)];
  }

  /** Indexes of the tokens that begin in the span. */
  tokensIn(start: number, end: number): number[] {
    const tokens: number[] = [];
    this.#addTokensIn(start, end, tokens);
    return tokens;
  }

  /** Indexes of the tokens that begin in the spans, span by span. */
  tokensOf(spans: readonly Span[]): number[] {
    const tokens: number[] = [];
    for (let i = 0; i < spans.length; i++) {
      const [start, end] = spans[i] as Span;
      this.#addTokensIn(start, end, tokens);
    }
    return tokens;
  }

  /** Index of the first token that begins at or behind the offset; the number of tokens where none does. */
  tokenFrom(offset: number): number {
    const { start: starts, count } = this.document.tokens;
    const blocks = this.#firstOfBlock;
    let token = blocks[Math.min(offset >>> BLOCK_BITS, blocks.length - 1)] as number;
    while (token < count && (starts[token] as number) < offset) token++;
    return token;
  }

  #addTokensIn(start: number, end: number, tokens: number[]): void {
    const { start: starts, count } = this.document.tokens;
    for (let token = this.tokenFrom(start); token < count && (starts[token] as number) < end; token++)
      tokens.push(token);
  }

  /** The first token of the sentence that holds the token. */
  sentenceStart(token: number): number {
    return this.#sentenceOf(token)?.firstToken ?? 0;
  }

  /** The token behind the sentence that holds the token. */
  sentenceEnd(token: number): number {
    return this.#sentenceOf(token)?.endToken ?? this.document.tokens.count;
  }

  #sentenceOf(token: number): Sentence | undefined {
    const { sentences } = this.document;
    return sentences[
      firstWhere(sentences.length, (at) => (sentences[at] as Sentence).firstToken > token) - 1
    ];
  }

  sentence(index: number): Sentence {
    const sentence = this.document.sentences[index];
    if (!sentence) throw new RangeError(`no sentence ${index}`);
    return sentence;
  }
}

function quotationOfTokens(document: TextDocument): Uint32Array {
  const { tokens, quotations } = document;
  const inside = new Uint32Array(tokens.count);
  let first = 0;
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.scare) continue;
    while (first < tokens.count && (tokens.start[first] ?? 0) < quotation.start) first++;
    for (let token = first; token < tokens.count && (tokens.start[token] ?? 0) < quotation.end; token++) {
      inside[token] = index + 1;
    }
  }
  return inside;
}

function firstTokensOfBlocks({ text, tokens }: TextDocument): Uint32Array {
  const first = new Uint32Array((text.length >>> BLOCK_BITS) + 2);
  let token = 0;
  for (let block = 0; block < first.length; block++) {
    const from = block << BLOCK_BITS;
    while (token < tokens.count && (tokens.start[token] as number) < from) token++;
    first[block] = token;
  }
  return first;
}
