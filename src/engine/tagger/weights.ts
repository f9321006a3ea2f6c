import type { Chain } from './crf.ts';
import { strideOf } from './crf.ts';
import { NumberDecoder, NumberEncoder, readBuckets, writeBuckets } from './hashed-table.ts';
import { contexts, type RangeDecoder, type RangeEncoder } from './range-coder.ts';
import { WeightTable } from './weight-table.ts';

/** A conditional random field with its weights in one byte each. */
export interface QuantizedCrf extends Chain {
  /** `exp` of `edges`, for forward-backward. */
  readonly expEdges: Float64Array;
  readonly table: WeightTable;
}

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
    table: new WeightTable(buckets, rows, labels, stride),
  };
}
