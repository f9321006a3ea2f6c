import { decodeBase64 } from '../text/base64.ts';
import { FeatureSums } from './feature-sums.ts';
import type { Lexicon } from './lexical.ts';
import { lexiconOf, readLexicon } from './lexicon-table.ts';
import { RangeDecoder } from './range-coder.ts';
import { ATTRIBUTION_WEIGHTS } from './weights/attribution.ts';
import { type QuantizedCrf, readCrf } from './weights.ts';

/** All that training learned. */
export interface AttributionModel {
  readonly lexicon: Lexicon;
  /** Tags every token of a paragraph. */
  readonly stage1: QuantizedCrf;
  /** Stage one's weights, summed by token. */
  readonly sums: FeatureSums;
  /** Links one cue to its source and content. */
  readonly stage2: QuantizedCrf;
  /** Judges each cue with what was linked to it. */
  readonly stage3: QuantizedCrf;
}

export function decodeModel(bytes: Uint8Array): AttributionModel {
  const coder = new RangeDecoder(bytes);
  const lexicon = lexiconOf(readLexicon(coder));
  const stage1 = readCrf(coder);
  const stage2 = readCrf(coder);
  const stage3 = readCrf(coder);
  return { lexicon, stage1, sums: new FeatureSums(stage1.table), stage2, stage3 };
}

let loaded: AttributionModel | undefined;

/** The shipped model, decoded at the first call (some tens of milliseconds). */
export function attributionModel(): AttributionModel {
  loaded ??= decodeModel(decodeBase64(ATTRIBUTION_WEIGHTS));
  return loaded;
}
