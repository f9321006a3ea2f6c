import { hashString } from '../src/engine/tagger/hash.ts';
import { bucketOf } from '../src/engine/tagger/hashed-table.ts';
import type { Lexicon } from '../src/engine/tagger/lexical.ts';
import type { LexiconColumns } from '../src/engine/tagger/lexicon-table.ts';
import type { Clusters } from './clusters.ts';
import { type Example, roleOf } from './corpus.ts';

/** How often each lemma (by hash bucket) occurs, at all and as part of a cue or a source. */
export interface Counts {
  readonly total: Map<number, number>;
  readonly cue: Map<number, number>;
  readonly source: Map<number, number>;
}

export function countLemmas(examples: readonly Example[]): Counts {
  const counts: Counts = { total: new Map(), cue: new Map(), source: new Map() };
  const add = (map: Map<number, number>, key: number) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { document, tags, dead } of examples)
    document.tokens.lemma.forEach((lemma, i) => {
      if (dead[i]) return;
      const key = bucketOf(hashString(lemma));
      add(counts.total, key);
      const role = roleOf(tags[i] as number);
      if (role === 'cue') add(counts.cue, key);
      else if (role === 'source') add(counts.source, key);
    });
  return counts;
}

const SHARES = [0.02, 0.06, 0.15, 0.3, 0.5, 0.75];

/** 0: never; 1..7: in rising shares. What was seen only once or twice says little. */
function likelihood(hits: number, total: number): number {
  if (hits <= 0 || total <= 0) return 0;
  if (total < 3) return hits === total ? 3 : 2;
  const share = (hits + 0.2) / (total + 1);
  return 1 + SHARES.filter((least) => share >= least).length;
}

/**
 * A lexicon straight from counts. `own` are those of the very article it is for, to be left out: a lexicon that has
 * seen the answer would be trusted too much.
 */
export function countedLexicon(counts: Counts, own: Counts | null, clusters: Clusters): Lexicon {
  const look = (role: 'cue' | 'source', hash: number): number => {
    const key = bucketOf(hash);
    const of = (map: 'total' | 'cue' | 'source') => (counts[map].get(key) ?? 0) - (own?.[map].get(key) ?? 0);
    return likelihood(of(role), of('total'));
  };
  return {
    cue: (hash) => look('cue', hash),
    source: (hash) => look('source', hash),
    cluster: (hash) => clusters.of.get(bucketOf(hash)) ?? 0,
    group: (cluster) => clusters.groups[cluster] ?? 0,
  };
}

/** The same as columns for the weights file. */
export function lexiconColumns(counts: Counts, clusters: Clusters): LexiconColumns {
  const ascending = (keys: Iterable<number>) => Uint32Array.from(keys).sort();
  const lexicon = (role: 'cue' | 'source', key: number) =>
    likelihood(counts[role].get(key) ?? 0, counts.total.get(key) ?? 0);
  const lemmas = ascending(
    [...counts.total.keys()].filter((key) => lexicon('cue', key) > 0 || lexicon('source', key) > 0),
  );
  const words = ascending(clusters.of.keys());
  return {
    lemmas,
    cue: Uint8Array.from(lemmas, (key) => lexicon('cue', key)),
    source: Uint8Array.from(lemmas, (key) => lexicon('source', key)),
    words,
    clusters: Uint16Array.from(words, (key) => clusters.of.get(key) as number),
    groups: clusters.groups,
  };
}
