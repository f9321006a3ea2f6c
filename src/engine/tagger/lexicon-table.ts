import { BucketSet, NumberDecoder, NumberEncoder, readBuckets, writeBuckets } from './hashed-table.ts';
import type { Lexicon } from './lexical.ts';
import { contexts, type RangeDecoder, type RangeEncoder } from './range-coder.ts';

/** Word knowledge as the weights file holds it; all buckets distinct and ascending. */
export interface LexiconColumns {
  readonly lemmas: Uint32Array;
  /** Parallel to `lemmas`: likelihood of being part of a cue and of a source, 0..7. */
  readonly cue: Uint8Array;
  readonly source: Uint8Array;
  readonly words: Uint32Array;
  /** Parallel to `words`: cluster from 1. */
  readonly clusters: Uint16Array;
  /** Group of each cluster; index 0 is "no cluster". */
  readonly groups: Uint8Array;
}

const LIKELIHOOD_BITS = 3;
const CLUSTER_BITS = 10;
const GROUP_BITS = 8;

export function writeLexicon(coder: RangeEncoder, columns: LexiconColumns): void {
  const { lemmas, cue, source, words, clusters, groups } = columns;
  writeBuckets(coder, lemmas);
  const likely = contexts(2 << LIKELIHOOD_BITS);
  for (let i = 0; i < lemmas.length; i++) {
    coder.tree(likely, 0, LIKELIHOOD_BITS, cue[i] as number);
    coder.tree(likely, 1 << LIKELIHOOD_BITS, LIKELIHOOD_BITS, source[i] as number);
  }
  writeBuckets(coder, words);
  const cluster = contexts(1 << CLUSTER_BITS);
  for (let i = 0; i < words.length; i++) coder.tree(cluster, 0, CLUSTER_BITS, clusters[i] as number);
  new NumberEncoder().write(coder, groups.length);
  const group = contexts(1 << GROUP_BITS);
  for (const g of groups) coder.tree(group, 0, GROUP_BITS, g);
}

export function readLexicon(coder: RangeDecoder): LexiconColumns {
  const lemmas = readBuckets(coder);
  const likely = contexts(2 << LIKELIHOOD_BITS);
  const cue = new Uint8Array(lemmas.length);
  const source = new Uint8Array(lemmas.length);
  for (let i = 0; i < lemmas.length; i++) {
    cue[i] = coder.tree(likely, 0, LIKELIHOOD_BITS);
    source[i] = coder.tree(likely, 1 << LIKELIHOOD_BITS, LIKELIHOOD_BITS);
  }
  const words = readBuckets(coder);
  const cluster = contexts(1 << CLUSTER_BITS);
  const clusters = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i++) clusters[i] = coder.tree(cluster, 0, CLUSTER_BITS);
  const groups = new Uint8Array(new NumberDecoder().read(coder));
  const group = contexts(1 << GROUP_BITS);
  for (let i = 0; i < groups.length; i++) groups[i] = coder.tree(group, 0, GROUP_BITS);
  return { lemmas, cue, source, words, clusters, groups };
}

/** The lexicon that the features ask, over the columns of the weights file. */
export function lexiconOf(columns: LexiconColumns): Lexicon {
  const lemmas = new BucketSet(columns.lemmas);
  const words = new BucketSet(columns.words);
  return {
    cue: (hash) => columns.cue[lemmas.row(hash)] ?? 0,
    source: (hash) => columns.source[lemmas.row(hash)] ?? 0,
    cluster: (hash) => columns.clusters[words.row(hash)] ?? 0,
    group: (cluster) => columns.groups[cluster] ?? 0,
  };
}
