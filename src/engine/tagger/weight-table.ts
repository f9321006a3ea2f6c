import { bucketOf, HASH_BITS } from './hashed-table.ts';

/** Weights are multiples of this. */
export const UNIT = 1 / 32;
/** Labels that one entry holds. */
const MOST_LABELS = 7;
/** Added to a weight, so that it is no negative byte. */
const BIAS = 128;
/** Two bytes of a number, with room for the sums of 255 features each. */
const LANES = 0x00ff00ff;

/** A bucket's tag says by which of its two places it stands where it stands, and which of the buckets with that place it is. */
const TAG_BITS = 6;
const FIRST = 1 << TAG_BITS;
const SECOND = 2 << TAG_BITS;
const TAG_SHIFT = 24;

/** A one-to-one mapping of buckets to buckets, which gives each its second place. */
function other(bucket: number): number {
  return Math.imul(bucket, 0x2545f5) & ((1 << HASH_BITS) - 1);
}

/**
 * The weights of a model by hash bucket. A reader asks for 87 buckets a token, most of which a model has; what that costs is memory that is
 * touched and branches that the processor guesses wrong. Hence cuckoo hashing (Pagh and Rodler, "Cuckoo Hashing", 2004): each
 * bucket stands in one of two places, both are always looked at, and what stands there is added without asking whose it is:
 * what is another's is masked out.
 *
 * An entry is two numbers: a byte for each of four labels; a byte for each of three more and one for the tag, which is never 0.
 */
export class WeightTable {
  /** How many buckets have weights. */
  readonly size: number;
  readonly #entries: Int32Array;
  /** Bits of a bucket that its place leaves over. */
  readonly #low: number;

  /**
   * @param buckets distinct.
   * @param rows -127 to 127, `stride` to a bucket.
   * @throws {RangeError} for more labels or buckets than there is room for.
   */
  constructor(buckets: ArrayLike<number>, rows: Int8Array, labels: number, stride: number) {
    if (labels > MOST_LABELS) throw new RangeError(`more than ${MOST_LABELS} labels`);
    this.size = buckets.length;
    // Two places for each bucket can be found where at most about half are taken.
    let low = TAG_BITS;
    while (low > 0 && this.size > 0.45 * (1 << (HASH_BITS - low))) low--;
    let owners = placesFor(buckets, low);
    while (!owners && low > 0) owners = placesFor(buckets, --low);
    if (!owners) throw new RangeError('more buckets than there is room for');
    this.#low = low;
    const entries = new Int32Array(owners.length * 2);
    this.#entries = entries;
    for (let place = 0; place < owners.length; place++) {
      const row = owners[place] as number;
      if (row < 0) continue;
      const bucket = buckets[row] as number;
      const isFirst = bucket >>> low === place;
      let weights = 0;
      let more = tagOf(isFirst ? bucket : other(bucket), low, isFirst ? FIRST : SECOND) << TAG_SHIFT;
      for (let y = 0; y < Math.min(stride, MOST_LABELS); y++) {
        const weight = (rows[row * stride + y] as number) + BIAS;
        if (y < 4) weights |= weight << (8 * y);
        else more |= weight << (8 * (y - 4));
      }
      entries[2 * place] = weights;
      entries[2 * place + 1] = more;
    }
  }

  /** Sums of the weights of `n` tokens' features, `width` hashes to a token: `emit[token * stride + label]`. */
  sum(hashes: Int32Array, n: number, width: number, stride: number, emit: Float32Array): void {
    const entries = this.#entries;
    const low = this.#low;
    let k = 0;
    for (let i = 0; i < n; i++) {
      // Labels 0 and 2, 1 and 3, 4 and 6, 5.
      let even = 0;
      let odd = 0;
      let evenMore = 0;
      let oddMore = 0;
      let found = 0;
      for (const end = k + width; k < end; k++) {
        const bucket = bucketOf(hashes[k] as number);
        const another = other(bucket);
        const first = (bucket >>> low) << 1;
        const second = (another >>> low) << 1;
        const moreOfFirst = entries[first + 1] as number;
        const moreOfSecond = entries[second + 1] as number;
        // All ones where the tag is the bucket's, else nothing.
        const isFirst = (((moreOfFirst >>> TAG_SHIFT) ^ tagOf(bucket, low, FIRST)) - 1) >> 31;
        const isSecond = (((moreOfSecond >>> TAG_SHIFT) ^ tagOf(another, low, SECOND)) - 1) >> 31;
        const weights = ((entries[first] as number) & isFirst) | ((entries[second] as number) & isSecond);
        const more = (moreOfFirst & isFirst) | (moreOfSecond & isSecond);
        even = (even + (weights & LANES)) | 0;
        odd = (odd + ((weights >>> 8) & LANES)) | 0;
        evenMore = (evenMore + (more & LANES)) | 0;
        oddMore = (oddMore + ((more >>> 8) & 0xff)) | 0;
        found -= isFirst + isSecond;
      }
      const o = i * stride;
      const bias = found * BIAS;
      emit[o] = ((even & 0xffff) - bias) * UNIT;
      emit[o + 1] = ((odd & 0xffff) - bias) * UNIT;
      emit[o + 2] = ((even >>> 16) - bias) * UNIT;
      emit[o + 3] = ((odd >>> 16) - bias) * UNIT;
      if (stride === 4) continue;
      emit[o + 4] = ((evenMore & 0xffff) - bias) * UNIT;
      emit[o + 5] = (oddMore - bias) * UNIT;
      emit[o + 6] = ((evenMore >>> 16) - bias) * UNIT;
      emit[o + 7] = 0;
    }
  }
}

function tagOf(bucket: number, low: number, which: number): number {
  return which | (bucket & ((1 << low) - 1));
}

/** The row whose bucket stands at each place, or -1; null where some find none. */
function placesFor(buckets: ArrayLike<number>, low: number): Int32Array | null {
  const rows = new Int32Array(1 << (HASH_BITS - low)).fill(-1);
  for (let row = 0; row < buckets.length; row++) {
    let moving = row;
    let place = (buckets[row] as number) >>> low;
    if ((rows[place] as number) >= 0) place = other(buckets[row] as number) >>> low;
    for (let steps = 0; ; steps++) {
      if (steps > 1000) return null;
      const evicted = rows[place] as number;
      rows[place] = moving;
      if (evicted < 0) break;
      const bucket = buckets[evicted] as number;
      place = bucket >>> low === place ? other(bucket) >>> low : bucket >>> low;
      moving = evicted;
    }
  }
  return rows;
}
