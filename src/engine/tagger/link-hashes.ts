/** Number of features a token has in the second stage. */
export const LINK_FEATURES = 31;

/** Those that look at nothing but the cue and what stands between it and the token: a state, which lasts for many tokens. */
export const STEADY = [2, 3, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 29] as const;
/** The others. */
export const CHANGING = [0, 1, 6, 7, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 30] as const;

/** The features of the tokens around a cue. Scratch space of a reader, to be used before it reads around the next cue. */
export interface LinkFeatures {
  /** The first of the tokens, and how many they are. */
  readonly first: number;
  readonly n: number;
  /** Hashes of each token's changing features, in the order of `CHANGING`. */
  readonly changing: Int32Array;
  /** Hashes of each state's steady features, in the order of `STEADY`, and the state of each token. */
  readonly steady: Int32Array;
  readonly states: number;
  readonly stateOf: Uint16Array;
  /** The edge class of each token. */
  readonly edges: Uint8Array;
}
