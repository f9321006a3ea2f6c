/**
 * An adaptive binary range coder, the one of LZMA: bits cost what they are worth, and the probabilities are learned on
 * the way, so that no table has to be stored. Source: Igor Pavlov, LZMA specification (public domain), 2015.
 */

const PROBABILITY_BITS = 11;
const HALF = 1 << (PROBABILITY_BITS - 1);
const RATE = 5;
const TOP_BITS = 24;
const TOP = 2 ** TOP_BITS;
/** Flipped in two signed numbers, this bit makes them compare as unsigned ones. */
const SIGN = 1 << 31;

/** Probabilities of a coder's contexts; give coder and decoder the same number of them. */
export function contexts(size: number): Uint16Array {
  return new Uint16Array(size).fill(HALF);
}

export class RangeDecoder {
  readonly #bytes: Uint8Array;
  #at: number;
  /**
   * Range and code: unsigned numbers of 32 bits, kept as signed ones. An unsigned one may be boxed at every step until the code is
   * optimised, and the weights are read once, before it is.
   */
  readonly #state = Int32Array.of(-1, 0);

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
    for (let i = 0; i < 5; i++) this.#state[1] = ((this.#state[1] as number) << 8) | this.#next();
  }

  #next(): number {
    const byte = this.#bytes[this.#at++];
    if (byte !== undefined) return byte;
    // A few bytes past the end are part of the scheme; more means that the data is cut short.
    if (this.#at > this.#bytes.length + 8) throw new RangeError('weights end too early');
    return 0;
  }

  bit(probabilities: Uint16Array, context: number): number {
    return this.#walk(probabilities, context, 0, 1);
  }

  /** A number of `width` bits, most significant first; `base` + 2^width contexts. */
  tree(probabilities: Uint16Array, base: number, width: number): number {
    return this.#walk(probabilities, base, 1, width) - (1 << width);
  }

  /** `value` with `width` more bits behind its own, each as likely 0 as 1. */
  even(value: number, width: number): number {
    const state = this.#state;
    let [range = 0, code = 0] = state;
    for (let i = 0; i < width; i++) {
      const bound = (range >>> PROBABILITY_BITS) << (PROBABILITY_BITS - 1);
      const bit = (code ^ SIGN) < (bound ^ SIGN) ? 0 : 1;
      range = bit === 0 ? bound : (range - bound) | 0;
      code = bit === 0 ? code : (code - bound) | 0;
      value = (value << 1) | bit;
      if (range >>> TOP_BITS !== 0) continue;
      range <<= 8;
      code = (code << 8) | this.#next();
    }
    state[0] = range;
    state[1] = code;
    return value;
  }

  /** Walks down a tree of bits from a node, `width` times; each bit's context is `base` + the node it leaves from. Returns the last node. */
  #walk(probabilities: Uint16Array, base: number, node: number, width: number): number {
    const state = this.#state;
    let range = state[0] as number;
    let code = state[1] as number;
    for (let i = 0; i < width; i++) {
      const context = base + node;
      const p = probabilities[context] as number;
      const bound = Math.imul(range >>> PROBABILITY_BITS, p);
      if ((code ^ SIGN) < (bound ^ SIGN)) {
        range = bound;
        probabilities[context] = p + (((1 << PROBABILITY_BITS) - p) >> RATE);
        node <<= 1;
      } else {
        range = (range - bound) | 0;
        code = (code - bound) | 0;
        probabilities[context] = p - (p >> RATE);
        node = (node << 1) | 1;
      }
      if (range >>> TOP_BITS !== 0) continue;
      range <<= 8;
      code = (code << 8) | this.#next();
    }
    state[0] = range;
    state[1] = code;
    return node;
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
