/**
 * An adaptive binary range coder, the one of LZMA: bits cost what they are worth, and the probabilities are learned on
 * the way, so that no table has to be stored. Source: Igor Pavlov, LZMA specification (public domain), 2015.
 */

const PROBABILITY_BITS = 11;
const HALF = 1 << (PROBABILITY_BITS - 1);
const RATE = 5;
const TOP = 2 ** 24;

/** Probabilities of a coder's contexts; give coder and decoder the same number of them. */
export function contexts(size: number): Uint16Array {
  return new Uint16Array(size).fill(HALF);
}

export class RangeDecoder {
  readonly #bytes: Uint8Array;
  #at: number;
  #range = 0xffffffff;
  #code = 0;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
    for (let i = 0; i < 5; i++) this.#code = ((this.#code << 8) | this.#next()) >>> 0;
  }

  #next(): number {
    const byte = this.#bytes[this.#at++];
    // A few bytes past the end are part of the scheme; more means that the data is cut short.
    if (byte === undefined && this.#at > this.#bytes.length + 8)
      throw new RangeError('weights end too early');
    return byte ?? 0;
  }

  bit(probabilities: Uint16Array, context: number): number {
    const p = probabilities[context] as number;
    const bound = (this.#range >>> PROBABILITY_BITS) * p;
    let bit: number;
    if (this.#code < bound) {
      this.#range = bound;
      probabilities[context] = p + (((1 << PROBABILITY_BITS) - p) >> RATE);
      bit = 0;
    } else {
      this.#range = (this.#range - bound) >>> 0;
      this.#code = (this.#code - bound) >>> 0;
      probabilities[context] = p - (p >> RATE);
      bit = 1;
    }
    if (this.#range < TOP) {
      this.#range = (this.#range << 8) >>> 0;
      this.#code = ((this.#code << 8) | this.#next()) >>> 0;
    }
    return bit;
  }

  /** A number of `width` bits, most significant first; `base` + 2^width contexts. */
  tree(probabilities: Uint16Array, base: number, width: number): number {
    let node = 1;
    for (let i = 0; i < width; i++) node = (node << 1) | this.bit(probabilities, base + node);
    return node - (1 << width);
  }
}

export class RangeEncoder {
  readonly #out: number[] = [];
  #low = 0;
  #range = 0xffffffff;
  #cache = 0;
  #pending = 1;

  #shift(): void {
    if (this.#low < 0xff000000 || this.#low > 0xffffffff) {
      const carry = this.#low > 0xffffffff ? 1 : 0;
      let byte = this.#cache;
      do {
        this.#out.push((byte + carry) & 0xff);
        byte = 0xff;
      } while (--this.#pending > 0);
      this.#cache = Math.floor(this.#low / TOP) & 0xff;
    }
    this.#pending++;
    this.#low = (this.#low % TOP) * 256;
  }

  bit(probabilities: Uint16Array, context: number, bit: number): void {
    const p = probabilities[context] as number;
    const bound = (this.#range >>> PROBABILITY_BITS) * p;
    if (bit === 0) {
      this.#range = bound;
      probabilities[context] = p + (((1 << PROBABILITY_BITS) - p) >> RATE);
    } else {
      this.#low += bound;
      this.#range = (this.#range - bound) >>> 0;
      probabilities[context] = p - (p >> RATE);
    }
    if (this.#range < TOP) {
      this.#range = (this.#range << 8) >>> 0;
      this.#shift();
    }
  }

  tree(probabilities: Uint16Array, base: number, width: number, value: number): void {
    let node = 1;
    for (let i = width - 1; i >= 0; i--) {
      const bit = (value >> i) & 1;
      this.bit(probabilities, base + node, bit);
      node = (node << 1) | bit;
    }
  }

  finish(): Uint8Array {
    for (let i = 0; i < 5; i++) this.#shift();
    return Uint8Array.from(this.#out);
  }
}
