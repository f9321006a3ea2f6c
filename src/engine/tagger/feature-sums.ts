import { TemplateHasher } from './template-hashes.ts';
import { placeOf, type Slot, TEMPLATES, VALUES, valuesOf } from './templates.ts';
import { UNIT, type WeightTable } from './weight-table.ts';

/** Labels that a sum has room for. */
const LABELS = 8;

/** Slots with few values each, at which several templates look. */
const SETS = [
  ['pos-2', 'pos-1', 'pos'],
  ['pos', 'pos+1', 'pos+2'],
  ['source', 'cue-1', 'cue', 'cue+1'],
  ['cue-2', 'cue-1', 'cue+1', 'cue+2'],
  ['pos', 'quote', 'cue', 'first-paragraph'],
  ['shape-1', 'shape', 'shape+1'],
  ['kind', 'since-quote', 'pos', 'cue'],
  ['kind', 'starts-quote', 'behind-quote', 'has-cues', 'cues-around'],
  ['kind', 'cues-so-far', 'cues', 'position', 'first-paragraph'],
  ['phrase', 'phrase-cue-before', 'phrase-cue-behind', 'phrase-source'],
] as const satisfies readonly (readonly Slot[])[];

/** Sums that are remembered of a set, as a power of two, and the numbers that each takes: its key and a sum for every two labels. */
const REMEMBERED_BITS = 11;
const ENTRY = 1 + LABELS / 2;
const NO_KEY = -1;

/**
 * Emissions of stage one: the sums of the weights of each token's features. Two in five templates look only at values that are few and
 * come in the same company over and over; the sums of such sets of templates are remembered, so that a token asks for ten sums and
 * the other features. Quantised weights add up to the same in any order, so that what was read before makes no difference.
 */
export class FeatureSums {
  readonly #table: WeightTable;
  /** Of each set: its templates, and where the values of its key end in the two columns below. */
  readonly #sets: readonly TemplateHasher[];
  readonly #ends: Uint8Array;
  /** Where the values stand that make the sets' keys, and how many each may have. */
  readonly #places: Uint8Array;
  readonly #sizes: Uint8Array;
  readonly #rest: TemplateHasher;
  readonly #remembered: Int32Array;
  #hashes = new Int32Array(0);
  readonly #sum = new Float32Array(LABELS);

  constructor(table: WeightTable) {
    this.#table = table;
    const left = new Set(TEMPLATES.keys());
    this.#sets = SETS.map((slots: readonly Slot[]) => {
      const taken = [...left].filter((number) => TEMPLATES[number]?.every((slot) => slots.includes(slot)));
      for (const number of taken) left.delete(number);
      return new TemplateHasher(taken);
    });
    this.#rest = new TemplateHasher([...left]);
    this.#places = Uint8Array.from(SETS.flat(), placeOf);
    this.#sizes = Uint8Array.from(SETS.flat(), valuesOf);
    this.#ends = Uint8Array.from(SETS, (_, index) => SETS.slice(0, index + 1).flat().length);
    this.#remembered = new Int32Array((SETS.length * ENTRY) << REMEMBERED_BITS).fill(NO_KEY);
  }

  /** `emit[token * 8 + label]` for `n` tokens, `VALUES` values to a token. */
  emissions(values: Int32Array, n: number, emit: Float32Array): void {
    const rest = this.#rest;
    const { width } = rest;
    if (this.#hashes.length < n * width) this.#hashes = new Int32Array(n * width);
    for (let i = 0; i < n; i++) rest.write(values, i * VALUES, this.#hashes, i * width);
    this.#table.sum(this.#hashes, n, width, LABELS, emit);
    for (let i = 0; i < n; i++) this.#addSets(values, i * VALUES, emit, i * LABELS);
  }

  #addSets(values: Int32Array, v: number, emit: Float32Array, o: number): void {
    const remembered = this.#remembered;
    const ends = this.#ends;
    const places = this.#places;
    const sizes = this.#sizes;
    // Labels 0 and 1, 2 and 3, 4 and 5, 6.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let set = 0, k = 0; set < ends.length; set++) {
      let key = 0;
      for (const end = ends[set] as number; k < end; k++)
        key = key * (sizes[k] as number) + (values[v + (places[k] as number)] as number);
      const slot = Math.imul(key, 0x9e3779b1) >>> (32 - REMEMBERED_BITS);
      const at = ((set << REMEMBERED_BITS) + slot) * ENTRY;
      if (remembered[at] !== key) this.#remember(set, key, values, v, at);
      a = (a + (remembered[at + 1] as number)) | 0;
      b = (b + (remembered[at + 2] as number)) | 0;
      c = (c + (remembered[at + 3] as number)) | 0;
      d = (d + (remembered[at + 4] as number)) | 0;
    }
    addPair(a, emit, o);
    addPair(b, emit, o + 2);
    addPair(c, emit, o + 4);
    addPair(d, emit, o + 6);
  }

  #remember(set: number, key: number, values: Int32Array, v: number, at: number): void {
    const hasher = this.#sets[set] as TemplateHasher;
    const sum = this.#sum;
    hasher.write(values, v, this.#hashes, 0);
    this.#table.sum(this.#hashes, 1, hasher.width, LABELS, sum);
    this.#remembered[at] = key;
    for (let label = 0; label < LABELS; label += 2)
      this.#remembered[at + 1 + (label >> 1)] =
        (((sum[label + 1] as number) / UNIT) << 16) + (sum[label] as number) / UNIT;
  }
}

/** Adds two sums, one in the lower 16 bits of a number and one above. */
function addPair(pair: number, emit: Float32Array, at: number): void {
  const even = (pair << 16) >> 16;
  emit[at] = (emit[at] as number) + even * UNIT;
  emit[at + 1] = (emit[at + 1] as number) + ((pair - even) >> 16) * UNIT;
}
