import type { Chain } from './crf.ts';
import { strideOf } from './crf.ts';
import { BucketSet, NumberDecoder, NumberEncoder, readBuckets, writeBuckets } from './hashed-table.ts';
import { contexts, type RangeDecoder, type RangeEncoder } from './range-coder.ts';

/** A conditional random field with its weights in one byte each. */
export interface QuantizedCrf extends Chain {
  /** `exp` of `edges`, for forward-backward. */
  readonly expEdges: Float64Array;
  readonly features: BucketSet;
  /** `rows[row * stride + label]`, in units of `unit`. */
  readonly rows: Int8Array;
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
  return { labels, stride, start, edges, expEdges, features: new BucketSet(buckets), rows, unit: UNIT };
}

/** Emissions of `n` tokens, `width` hashed features to a token. */
export function emissionsOf(
  crf: QuantizedCrf,
  hashes: Int32Array,
  n: number,
  width: number,
  emit: Float32Array,
): void {
  const { rows, stride, unit, labels } = crf;
  const { words } = crf.features;
  let k = 0;
  for (let i = 0; i < n; i++) {
    let a0 = 0;
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    let a4 = 0;
    let a5 = 0;
    let a6 = 0;
    for (let f = 0; f < width; f++, k++) {
      const b = (hashes[k] as number) >>> 10;
      const w = (b >>> 5) << 1;
      const bits = words[w + 1] as number;
      const bit = 1 << (b & 31);
      if ((bits & bit) === 0) continue;
      let v = bits & (bit - 1);
      v -= (v >>> 1) & 0x55555555;
      v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
      const o =
        ((words[w] as number) + (Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24)) * stride;
      a0 += rows[o] as number;
      a1 += rows[o + 1] as number;
      a2 += rows[o + 2] as number;
      a3 += rows[o + 3] as number;
      if (stride === 4) continue;
      a4 += rows[o + 4] as number;
      a5 += rows[o + 5] as number;
      a6 += rows[o + 6] as number;
    }
    const o = i * stride;
    emit[o] = a0 * unit;
    emit[o + 1] = a1 * unit;
    emit[o + 2] = a2 * unit;
    emit[o + 3] = a3 * unit;
    if (labels <= 4) continue;
    emit[o + 4] = a4 * unit;
    emit[o + 5] = a5 * unit;
    emit[o + 6] = a6 * unit;
  }
}
