/**
 * The parts of wink-eng-lite-web-model that the engine reads. The package declares no types for its files.
 */

declare module 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' {
  /** Which 32-bit word of an entry holds a feature, under which mask, shifted by how much. */
  type Layout = readonly [word: number, mask: number, shift: number, ...rest: number[]];
  const model: {
    readonly packing: { readonly size: number; readonly layout: Readonly<Record<string, Layout>> };
    /** Base64 of 32-bit words, little-endian, `packing.size` for each lexeme. */
    readonly lexicon: string;
    /** Base64 of 32-bit words: four for each part of a contraction: lexeme, normal form, lemma, part of speech. */
    readonly xpansions: string;
    readonly features: {
      readonly lexeme: { readonly list: readonly string[] };
      readonly posClusters: { readonly list: readonly string[] };
    };
    readonly pos: { readonly list: readonly string[]; readonly hash: Readonly<Record<string, number>> };
    readonly preserve: {
      readonly prefix: Readonly<Record<string, true>>;
      readonly suffix: Readonly<Record<string, true>>;
    };
  };
  export default model;
}

declare module 'wink-eng-lite-web-model/dist/languages/cur/models/eng-pos-model.json' {
  /** Each the JSON of `[version, last state, transitions, terminal states, marks, custom properties]`. */
  const machines: readonly string[];
  export default machines;
}

declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
  /** The base form of a lower-case word, by WordNet's rules of detachment and its exceptions. */
  const lemmatize: (
    word: string,
    pos: string,
    cache: { hasSamePOS(word: string, pos: string): boolean },
  ) => string;
  export default lemmatize;
}
