import { contexts, type RangeDecoder, type RangeEncoder } from './range-coder.ts';

/** Hashes are cut to this many bits: 4 M buckets, of which a model fills a few per cent. */
export const HASH_BITS = 22;
const SHIFT = 32 - HASH_BITS;

/** The bucket of a 32-bit hash. */
export function bucketOf(hash: number): number {
  return hash >>> SHIFT;
}

/**
 * Set of hash buckets, each with a row number: a bitmap with a running count at every 32nd bucket. A miss, the
 * common case, costs one read of one cache line.
 */
export class BucketSet {
  readonly size: number;
  /** Pairs of (buckets before this word, bits of this word). */
  readonly words: Uint32Array;

  /** @param buckets distinct, ascending. */
  constructor(buckets: ArrayLike<number>) {
    this.size = buckets.length;
    const words = new Uint32Array(2 << (HASH_BITS - 5));
    for (let i = 0; i < buckets.length; i++) {
      const b = buckets[i] as number;
      const w = ((b >>> 5) << 1) + 1;
      words[w] = ((words[w] as number) | (1 << (b & 31))) >>> 0;
    }
    let before = 0;
    for (let w = 0; w < words.length; w += 2) {
      words[w] = before;
      before += popCount(words[w + 1] as number);
    }
    this.words = words;
  }

  /** Row of a hash, or -1. */
  row(hash: number): number {
    const b = hash >>> SHIFT;
    const w = (b >>> 5) << 1;
    const bits = this.words[w + 1] as number;
    const bit = 1 << (b & 31);
    if ((bits & bit) === 0) return -1;
    return (this.words[w] as number) + popCount(bits & (bit - 1));
  }
}

function popCount(bits: number): number {
  let v = bits - ((bits >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

// Numbers are coded as their bit length (adaptive), the bit below the leading one (adaptive), and the rest.
const LENGTHS = 5;
const CODE_CONTEXTS = (1 << LENGTHS) * 2;

export class NumberDecoder {
  readonly #p = contexts(CODE_CONTEXTS);
  readonly #even = contexts(1);
  read(coder: RangeDecoder): number {
    const length = coder.tree(this.#p, 0, LENGTHS);
    if (length <= 1) return length;
    let v = 1;
    for (let i = length - 2; i >= 0; i--) {
      if (i === length - 2) v = (v << 1) | coder.bit(this.#p, (1 << LENGTHS) + length);
      else {
        this.#even[0] = 1024;
        v = (v << 1) | coder.bit(this.#even, 0);
      }
    }
    return v;
  }
}

export class NumberEncoder {
  readonly #p = contexts(CODE_CONTEXTS);
  readonly #even = contexts(1);
  write(coder: RangeEncoder, value: number): void {
    const length = value === 0 ? 0 : 32 - Math.clz32(value);
    coder.tree(this.#p, 0, LENGTHS, length);
    for (let i = length - 2; i >= 0; i--) {
      const bit = (value >>> i) & 1;
      if (i === length - 2) coder.bit(this.#p, (1 << LENGTHS) + length, bit);
      else {
        this.#even[0] = 1024;
        coder.bit(this.#even, 0, bit);
      }
    }
  }
}

export function writeBuckets(coder: RangeEncoder, buckets: ArrayLike<number>): void {
  new NumberEncoder().write(coder, buckets.length);
  const gaps = new NumberEncoder();
  let last = -1;
  for (let i = 0; i < buckets.length; i++) {
    gaps.write(coder, (buckets[i] as number) - last - 1);
    last = buckets[i] as number;
  }
}

export function readBuckets(coder: RangeDecoder): Uint32Array {
  const buckets = new Uint32Array(new NumberDecoder().read(coder));
  const gaps = new NumberDecoder();
  let last = -1;
  for (let i = 0; i < buckets.length; i++) {
    last += gaps.read(coder) + 1;
    buckets[i] = last;
  }
  return buckets;
}
