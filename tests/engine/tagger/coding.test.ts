import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strideOf } from '../../../src/engine/tagger/crf.ts';
import {
  BucketSet,
  HASH_BITS,
  NumberDecoder,
  NumberEncoder,
  readBuckets,
  writeBuckets,
} from '../../../src/engine/tagger/hashed-table.ts';
import { readLexicon, writeLexicon } from '../../../src/engine/tagger/lexicon-table.ts';
import { contexts, RangeDecoder, RangeEncoder } from '../../../src/engine/tagger/range-coder.ts';
import { UNIT } from '../../../src/engine/tagger/weight-table.ts';
import { readCrf, writeCrf } from '../../../src/engine/tagger/weights.ts';
import { decodeBase64, encodeBase64 } from '../../../src/engine/text/base64.ts';

const buckets = fc
  .uniqueArray(fc.nat((1 << HASH_BITS) - 1), { maxLength: 200 })
  .map((list) => Uint32Array.from(list).sort());

function coded(write: (coder: RangeEncoder) => void): RangeDecoder {
  const coder = new RangeEncoder();
  write(coder);
  return new RangeDecoder(decodeBase64(encodeBase64(coder.finish())));
}

describe('the weights file, whatever the weights', () => {
  it('gives bytes back from base64', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  it('refuses what is no base64, and weights that are cut short', () => {
    expect(() => decodeBase64('AB-D')).toThrow(RangeError);
    const whole = new RangeEncoder();
    writeBuckets(
      whole,
      Uint32Array.from({ length: 2000 }, (_, i) => i * 977),
    );
    const half = whole.finish();
    expect(() => readBuckets(new RangeDecoder(half.slice(0, half.length / 2)))).toThrow(RangeError);
  });

  it('gives bits back that were coded by learned probabilities', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(1)), { maxLength: 500 }), (bits) => {
        const learned = contexts(8);
        const decoder = coded((coder) => {
          for (const [context, bit] of bits) coder.bit(learned, context, bit);
        });
        const again = contexts(8);
        expect(bits.map(([context]) => decoder.bit(again, context))).toEqual(bits.map(([, bit]) => bit));
      }),
    );
  });

  it('gives numbers of any size back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0x3fffffff)), (numbers) => {
        const writer = new NumberEncoder();
        const decoder = coded((coder) => {
          for (const number of numbers) writer.write(coder, number);
        });
        const reader = new NumberDecoder();
        expect(numbers.map(() => reader.read(decoder))).toEqual(numbers);
      }),
    );
  });

  it('gives each bucket its row, and none to any other', () => {
    fc.assert(
      fc.property(buckets, fc.nat((1 << HASH_BITS) - 1), (list, other) => {
        const set = new BucketSet(readBuckets(coded((coder) => writeBuckets(coder, list))));
        const rows = Array.from(list, (bucket) => set.row((bucket << (32 - HASH_BITS)) | 5));
        expect(rows).toEqual([...list.keys()]);
        expect(set.row(other << (32 - HASH_BITS))).toBe(list.indexOf(other));
      }),
    );
  });

  it('gives a model back, its transitions to the 256th', () => {
    const weight = fc.integer({ min: -127, max: 127 });
    fc.assert(
      fc.property(
        fc.constantFrom(2, 4, 7),
        buckets,
        fc.infiniteStream(weight),
        fc.array(weight, { minLength: 60, maxLength: 60 }),
        (labels, list, stream, others) => {
          const stride = strideOf(labels);
          const rows = Int8Array.from({ length: list.length * stride }, (_, i) =>
            i % stride < labels ? (stream.next().value as number) : 0,
          );
          const edges = Float32Array.from(others.slice(0, labels * labels), (v) => v / 256);
          const start = Float32Array.from(others.slice(-labels), (v) => v / 256);
          const read = readCrf(
            coded((coder) => writeCrf(coder, { labels, stride, edges, start, buckets: list, rows })),
          );
          expect({ ...read, buckets: read.table.size }).toMatchObject({
            labels,
            stride,
            edges,
            start,
            buckets: list.length,
          });
          // Each weight alone, then all together with one that comes twice.
          const hashes = Int32Array.from(list, (bucket) => bucket << (32 - HASH_BITS));
          const emit = new Float32Array(stride * Math.max(1, list.length));
          read.table.sum(hashes, list.length, 1, stride, emit);
          expect(emit.subarray(0, rows.length)).toEqual(Float32Array.from(rows, (v) => v * UNIT));
          const few = [...hashes.subarray(0, 100), ...hashes.subarray(0, 1)];
          read.table.sum(Int32Array.from(few), 1, few.length, stride, emit);
          for (let y = 0; y < labels; y++) {
            const sum = few.reduce(
              (total, _, i) => total + (rows[(i % Math.min(100, list.length)) * stride + y] ?? 0),
              0,
            );
            expect(emit[y]).toBe(sum * UNIT);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('gives the lexicon back', () => {
    fc.assert(
      fc.property(buckets, buckets, fc.infiniteStream(fc.nat()), (lemmas, words, numbers) => {
        const next = (limit: number) => (numbers.next().value as number) % limit;
        const columns = {
          lemmas,
          cue: Uint8Array.from(lemmas, () => next(8)),
          source: Uint8Array.from(lemmas, () => next(8)),
          words,
          clusters: Uint16Array.from(words, () => next(1024)),
          groups: Uint8Array.from({ length: 20 }, () => next(256)),
        };
        expect(readLexicon(coded((coder) => writeLexicon(coder, columns)))).toEqual(columns);
      }),
      { numRuns: 50 },
    );
  });
});
