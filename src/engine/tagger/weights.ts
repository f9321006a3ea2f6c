import type { Chain } from './crf.ts';
import { strideOf } from './crf.ts';
import { BucketSet, NumberDecoder, NumberEncoder, readBuckets, writeBuckets } from './hashed-table.ts';
import { contexts, type RangeDecoder, type RangeEncoder } from './range-coder.ts';

/** A conditional random field with its weights in one byte each. */
export interface QuantizedCrf extends Chain {
  /** `exp` of `edges`, for forward-backward. */
  readonly expEdges: Float64Array;
  readonly features: BucketSet;
  /** Weights in units of `unit`, two labels to a number (`pairsOf`): `pairs[(row * stride + label) / 2]`. */
  readonly pairs: Int32Array;
  readonly unit: number;
}

/** Weights are multiples of this. */
export const UNIT = 1 / 32;
/** Transition weights are few and matter more. */
const EDGE_UNIT = 1 / 256;

/** What the trainer hands over: one row of weights a hash bucket, in ascending order of bucket. */
export interface CrfWeights extends Chain {
  readonly buckets: Uint32Array;
  readonly rows: Int8Array;
}

function zigzag(v: number): number {
  return v < 0 ? -2 * v - 1 : 2 * v;
}
function unzigzag(v: number): number {
  return v & 1 ? -((v + 1) >> 1) : v >> 1;
}

export function writeCrf(coder: RangeEncoder, crf: CrfWeights): void {
  const { labels, stride, buckets, rows } = crf;
  const plain = new NumberEncoder();
  plain.write(coder, labels);
  plain.write(coder, crf.edges.length);
  writeBuckets(coder, buckets);
  const masks = contexts(labels << labels);
  const signs = contexts(labels << labels);
  const sizes = contexts(labels * 128);
  for (let r = 0; r < buckets.length; r++) {
    let mask = 0;
    for (let y = 0; y < labels; y++) {
      const v = rows[r * stride + y] as number;
      const context = (y << labels) + mask;
      coder.bit(masks, context, v === 0 ? 0 : 1);
      if (v === 0) continue;
      coder.bit(signs, context, v < 0 ? 1 : 0);
      coder.tree(sizes, y * 128, 7, Math.abs(v) - 1);
      mask |= 1 << y;
    }
  }
  const others = new NumberEncoder();
  for (const v of [...crf.start, ...crf.edges]) others.write(coder, zigzag(Math.round(v / EDGE_UNIT)));
}

export function readCrf(coder: RangeDecoder): QuantizedCrf {
  const plain = new NumberDecoder();
  const labels = plain.read(coder);
  const stride = strideOf(labels);
  const edges = new Float32Array(plain.read(coder));
  const buckets = readBuckets(coder);
  const rows = new Int8Array(buckets.length * stride);
  const masks = contexts(labels << labels);
  const signs = contexts(labels << labels);
  const sizes = contexts(labels * 128);
  for (let r = 0; r < buckets.length; r++) {
    let mask = 0;
    for (let y = 0; y < labels; y++) {
      const context = (y << labels) + mask;
      if (coder.bit(masks, context) === 0) continue;
      const negative = coder.bit(signs, context);
      const size = coder.tree(sizes, y * 128, 7) + 1;
      rows[r * stride + y] = negative ? -size : size;
      mask |= 1 << y;
    }
  }
  const start = new Float32Array(labels);
  const others = new NumberDecoder();
  for (let y = 0; y < labels; y++) start[y] = unzigzag(others.read(coder)) * EDGE_UNIT;
  for (let k = 0; k < edges.length; k++) edges[k] = unzigzag(others.read(coder)) * EDGE_UNIT;
  const expEdges = Float64Array.from(edges, Math.exp);
  return {
    labels,
    stride,
    start,
    edges,
    expEdges,
    features: new BucketSet(buckets),
    pairs: pairsOf(rows),
    unit: UNIT,
  };
}

/**
 * Packs weights two by two, so that one addition sums two labels: the even label in the lower 16 bits, the odd one above. The
 * sums of up to 255 features fit; `emissionsOf` takes them apart again. Behind the last row
 * stands one of zeros, for features without weights.
 */
export function pairsOf(rows: Int8Array): Int32Array {
  const pairs = new Int32Array((rows.length >> 1) + 4);
  for (let i = 0; i < rows.length >> 1; i++)
    pairs[i] = ((rows[2 * i + 1] as number) << 16) + (rows[2 * i] as number);
  return pairs;
}

/** Emissions of `n` tokens, `width` hashed features to a token. */
export function emissionsOf(
  crf: QuantizedCrf,
  hashes: Int32Array,
  n: number,
  width: number,
  emit: Float32Array,
): void {
  if (crf.stride > 4) sumWide(crf, hashes, n, width, emit);
  else sumNarrow(crf, hashes, n, width, emit);
}

function sumWide(
  { pairs, unit, features }: QuantizedCrf,
  hashes: Int32Array,
  n: number,
  width: number,
  emit: Float32Array,
): void {
  let k = 0;
  for (let i = 0; i < n; i++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (const end = k + width; k < end; k++) {
      const o = features.rowOrSize(hashes[k] as number) << 2;
      a = (a + (pairs[o] as number)) | 0;
      b = (b + (pairs[o + 1] as number)) | 0;
      c = (c + (pairs[o + 2] as number)) | 0;
      d = (d + (pairs[o + 3] as number)) | 0;
    }
    const o = i << 3;
    spread(a, unit, emit, o);
    spread(b, unit, emit, o + 2);
    spread(c, unit, emit, o + 4);
    spread(d, unit, emit, o + 6);
  }
}

/** Scratch space of `sumNarrow`, of which a text asks thousands of times: the row of each feature of the token before. */
const LAST = new Int32Array(256);

/** Three in four features of a token in the second stage are those of the token before it: only what changes is looked up. */
function sumNarrow(
  { pairs, unit, features }: QuantizedCrf,
  hashes: Int32Array,
  n: number,
  width: number,
  emit: Float32Array,
): void {
  const last = LAST.fill(features.size << 1, 0, width);
  let a = 0;
  let b = 0;
  let k = 0;
  for (let i = 0; i < n; i++) {
    for (let f = 0; f < width; f++, k++) {
      const hash = hashes[k] as number;
      if (i > 0 && hash === hashes[k - width]) continue;
      const from = last[f] as number;
      const to = features.rowOrSize(hash) << 1;
      a = (a + (pairs[to] as number) - (pairs[from] as number)) | 0;
      b = (b + (pairs[to + 1] as number) - (pairs[from + 1] as number)) | 0;
      last[f] = to;
    }
    spread(a, unit, emit, i << 2);
    spread(b, unit, emit, (i << 2) + 2);
  }
}

function spread(pair: number, unit: number, emit: Float32Array, at: number): void {
  const even = (pair << 16) >> 16;
  emit[at] = even * unit;
  emit[at + 1] = ((pair - even) >> 16) * unit;
}
