import { contexts, type RangeDecoder, type RangeEncoder } from './range-coder.ts';

/** Hashes are cut to this many bits: 4 M buckets, of which a model fills a few per cent. */
export const HASH_BITS = 22;
const SHIFT = 32 - HASH_BITS;

/** The bucket of a 32-bit hash. */
export function bucketOf(hash: number): number {
  return hash >>> SHIFT;
}

/** Upper bits of a bucket that a set's index looks at; the rest of the bucket is compared. */
const INDEX_SHIFT = HASH_BITS - 15;
const LOW = (1 << INDEX_SHIFT) - 1;

/** Set of hash buckets, each with a row number: its place in ascending order. */
export class BucketSet {
  /** For each value of a bucket's upper bits, the first row; and the lower bits of each row's bucket. */
  readonly #firstRow = new Int32Array((1 << (HASH_BITS - INDEX_SHIFT)) + 1);
  readonly #lows: Uint8Array;

  /** @param buckets distinct, ascending. */
  constructor(buckets: ArrayLike<number>) {
    const size = buckets.length;
    this.#lows = new Uint8Array(size);
    const firstRow = this.#firstRow;
    let upper = 0;
    for (let row = 0; row < size; row++) {
      const b = buckets[row] as number;
      for (; upper <= b >>> INDEX_SHIFT; upper++) firstRow[upper] = row;
      this.#lows[row] = b & LOW;
    }
    firstRow.fill(size, upper);
  }

  /** Row of a hash, or -1. */
  row(hash: number): number {
    const upper = hash >>> (SHIFT + INDEX_SHIFT);
    const low = (hash >>> SHIFT) & LOW;
    const end = this.#firstRow[upper + 1] as number;
    for (let row = this.#firstRow[upper] as number; row < end; row++) if (this.#lows[row] === low) return row;
    return -1;
  }
}

// Numbers are coded as their bit length (adaptive), the bit below the leading one (adaptive), and the rest.
const LENGTHS = 5;
const CODE_CONTEXTS = (1 << LENGTHS) * 2;

export class NumberDecoder {
  readonly #p = contexts(CODE_CONTEXTS);
  read(coder: RangeDecoder): number {
    const length = coder.tree(this.#p, 0, LENGTHS);
    if (length <= 1) return length;
    return coder.even(2 | coder.bit(this.#p, (1 << LENGTHS) + length), length - 2);
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
