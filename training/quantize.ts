import { HASH_BITS } from '../src/engine/tagger/hashed-table.ts';
import { UNIT, WeightTable } from '../src/engine/tagger/weight-table.ts';
import type { CrfWeights, QuantizedCrf } from '../src/engine/tagger/weights.ts';
import type { Crf } from './crf-trainer.ts';

/** Rounds a trained model's weights to bytes and drops the rows that this leaves empty. */
export function quantize(model: Crf, vocabulary: Int32Array): CrfWeights {
  const { labels, stride, weights, start, edges } = model;
  const buckets: number[] = [];
  const values: number[] = [];
  const row = new Int8Array(stride);
  for (let bucket = 0; bucket < 1 << HASH_BITS; bucket++) {
    const feature = vocabulary[bucket] as number;
    const id = feature < 0 ? -1 : (model.rows[feature] as number);
    if (id < 0) continue;
    let any = false;
    for (let y = 0; y < labels; y++) {
      const v = Math.max(-127, Math.min(127, Math.round((weights[id * stride + y] as number) / UNIT)));
      row[y] = v;
      any ||= v !== 0;
    }
    if (!any) continue;
    buckets.push(bucket);
    for (let y = 0; y < stride; y++) values.push(row[y] as number);
  }
  return { labels, stride, start, edges, buckets: Uint32Array.from(buckets), rows: Int8Array.from(values) };
}

/** What decoding the written weights gives, without writing them. */
export function assemble(weights: CrfWeights): QuantizedCrf {
  return {
    ...weights,
    expEdges: Float64Array.from(weights.edges, Math.exp),
    table: new WeightTable(weights.buckets, weights.rows, weights.labels, weights.stride),
  };
}
