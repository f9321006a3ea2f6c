import { bucketOf } from '../src/engine/tagger/hashed-table.ts';

/** Which hash buckets training has seen often enough to learn a weight for, and the row of each. */
export class Vocabulary {
  readonly #seen: Uint8Array;
  #rows = new Int32Array(0);

  constructor(bits: number) {
    this.#seen = new Uint8Array(1 << bits);
  }

  count(hashes: Int32Array): void {
    for (const hash of hashes) {
      const bucket = bucketOf(hash);
      const seen = this.#seen[bucket] as number;
      if (seen < 255) this.#seen[bucket] = seen + 1;
    }
  }

  /** Ends the counting: the row of each bucket, or -1 where it was seen less often than `least`. */
  close(least: number): { rows: Int32Array; count: number } {
    let count = 0;
    this.#rows = Int32Array.from(this.#seen, (seen) => (seen >= least ? count++ : -1));
    return { rows: this.#rows, count };
  }

  /** Replaces hashes by rows, in place. */
  translate(hashes: Int32Array): void {
    for (let i = 0; i < hashes.length; i++) hashes[i] = this.#rows[bucketOf(hashes[i] as number)] as number;
  }
}
