import { mix1, mix2, mix3 } from './hash.ts';
import { placeOf, TEMPLATES, VALUES } from './templates.ts';

/** Hashes of some of the templates. */
export class TemplateHasher {
  /** How many hashes it writes. */
  readonly width: number;
  /** By how many values the templates have: the numbers of those templates, where their hash goes, and where their values stand. */
  readonly #byValues: readonly Uint8Array[];

  /** @param numbers indexes into `TEMPLATES`; their hashes are written in this order. */
  constructor(numbers: readonly number[]) {
    this.width = numbers.length;
    this.#byValues = [1, 2, 3].map((values) =>
      Uint8Array.from(
        numbers.flatMap((number, index) => {
          const slots = TEMPLATES[number] ?? [];
          return slots.length === values ? [number, index, ...slots.map(placeOf)] : [];
        }),
      ),
    );
  }

  /** Writes the hashes of the token whose values begin at `v` to `out` from `o` on. */
  write(values: Int32Array, v: number, out: Int32Array, o: number): void {
    const [one, two, three] = this.#byValues as [Uint8Array, Uint8Array, Uint8Array];
    for (let t = 0; t < one.length; t += 3)
      out[o + (one[t + 1] as number)] = mix1(one[t] as number, values[v + (one[t + 2] as number)] as number);
    for (let t = 0; t < two.length; t += 4)
      out[o + (two[t + 1] as number)] = mix2(
        two[t] as number,
        values[v + (two[t + 2] as number)] as number,
        values[v + (two[t + 3] as number)] as number,
      );
    for (let t = 0; t < three.length; t += 5)
      out[o + (three[t + 1] as number)] = mix3(
        three[t] as number,
        values[v + (three[t + 2] as number)] as number,
        values[v + (three[t + 3] as number)] as number,
        values[v + (three[t + 4] as number)] as number,
      );
  }
}

/** All templates' hashes for `n` tokens, `FEATURES` to a token in the order of their numbers. */
export function allHashes(values: Int32Array, n: number): Int32Array {
  const hasher = new TemplateHasher(TEMPLATES.map((_, number) => number));
  const hashes = new Int32Array(n * hasher.width);
  for (let i = 0; i < n; i++) hasher.write(values, i * VALUES, hashes, i * hasher.width);
  return hashes;
}
