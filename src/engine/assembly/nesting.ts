import type { FoundAttribution } from '../attributions/attribution.ts';

/**
 * Which attribution lies within which, followed safely. What the finder says of a continued one counts from its
 * origin: "“It ends.”" goes on with a speaker, and with the outlet through which that speaker was heard.
 */
export class Nesting {
  readonly #found: readonly FoundAttribution[];

  constructor(found: readonly FoundAttribution[]) {
    this.#found = found;
  }

  /** The attribution that first named this one's source: itself where it continues none. */
  origin(index: number): number {
    const seen = new Set<number>();
    let at = index;
    for (
      let next = this.#found[at]?.continues ?? null;
      next !== null;
      next = this.#found[at]?.continues ?? null
    ) {
      if (seen.has(at)) return index;
      seen.add(at);
      at = next;
    }
    return at;
  }

  /** Index of the attribution that holds this one, its origin's where it names none itself; null for none. */
  parent(index: number): number | null {
    return this.#found[index]?.within ?? this.#found[this.origin(index)]?.within ?? null;
  }

  /** Those that hold it, the innermost first. */
  holders(index: number): number[] {
    const chain: number[] = [];
    const seen = new Set([index]);
    for (let at = this.parent(index); at !== null && !seen.has(at); at = this.parent(at)) {
      seen.add(at);
      chain.push(at);
    }
    return chain;
  }
}
