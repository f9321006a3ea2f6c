import { readFileSync } from 'node:fs';
import { hashString } from '../src/engine/tagger/hash.ts';
import { bucketOf } from '../src/engine/tagger/hashed-table.ts';

/** Clusters of words alike, and larger groups of clusters; numbered from 1, 0 is "none". */
export interface Clusters {
  /** By the hash bucket of the word. */
  readonly of: ReadonlyMap<number, number>;
  readonly groups: Uint8Array;
}

/** Reads `clusters.txt`: a line a cluster, its group's number, a tab, its words. */
export function readClusters(): Clusters {
  const lines = readFileSync(new URL('clusters.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const of = new Map<number, number>();
  const groups = new Uint8Array(lines.length + 1);
  for (const [index, line] of lines.entries()) {
    const [group = '', words = ''] = line.split('\t');
    groups[index + 1] = Number(group) + 1;
    for (const word of words.split(' ')) if (word !== '') of.set(bucketOf(hashString(word)), index + 1);
  }
  return { of, groups };
}
