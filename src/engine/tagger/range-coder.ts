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
  /** Range and code: unsigned numbers of 32 bits, which a plain field would box anew at every bit. */
  readonly #state = Uint32Array.of(0xffffffff, 0);

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
    for (let i = 0; i < 5; i++) this.#shift();
  }

  /** Takes the next byte into the code. */
  #shift(): void {
    const byte = this.#bytes[this.#at++];
    // A few bytes past the end are part of the scheme; more means that the data is cut short.
    if (byte === undefined && this.#at > this.#bytes.length + 8)
      throw new RangeError('weights end too early');
    this.#state[1] = ((this.#state[1] as number) << 8) | (byte ?? 0);
  }

  bit(probabilities: Uint16Array, context: number): number {
    const state = this.#state;
    const p = probabilities[context] as number;
    let range = state[0] as number;
    const code = state[1] as number;
    const bound = (range >>> PROBABILITY_BITS) * p;
    const bit = code < bound ? 0 : 1;
    if (bit === 0) {
      range = bound;
      probabilities[context] = p + (((1 << PROBABILITY_BITS) - p) >> RATE);
    } else {
      range -= bound;
      state[1] = code - bound;
      probabilities[context] = p - (p >> RATE);
    }
    if (range < TOP) {
      range *= 256;
      this.#shift();
    }
    state[0] = range;
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
