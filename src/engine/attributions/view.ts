import type { Span } from '../report.ts';
import { PARTS_OF_SPEECH, type PartOfSpeech, type Sentence, type TextDocument } from '../text/document.ts';

/** A document with what rules ask of it: parts of speech by name, and which quotation each token stands in. */
export class View {
  readonly document: TextDocument;
  /** For each token, 1 + the index of the innermost true quotation around it, marks included; 0 for none. */
  readonly #quotation: Uint32Array;

  constructor(document: TextDocument) {
    this.document = document;
    this.#quotation = quotationOfTokens(document);
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
    const name = index === undefined ? undefined : PARTS_OF_SPEECH[index];
    return name !== undefined && parts.includes(name);
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
    const { start: starts, count } = this.document.tokens;
    let low = 0;
    for (let high = count; low < high; ) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const tokens: number[] = [];
    for (let token = low; token < count && (starts[token] ?? 0) < end; token++) tokens.push(token);
    return tokens;
  }

  /** The first token of the sentence that holds the token. */
  sentenceStart(token: number): number {
    const { sentences } = this.document;
    let low = 0;
    for (let high = sentences.length; low < high; ) {
      const middle = (low + high) >>> 1;
      if ((sentences[middle]?.firstToken ?? Infinity) <= token) low = middle + 1;
      else high = middle;
    }
    return sentences[low - 1]?.firstToken ?? 0;
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
