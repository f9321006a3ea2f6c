import { type Cue, cuesOf } from '../src/engine/tagger/cue-candidates.ts';
import { HASH_BITS } from '../src/engine/tagger/hashed-table.ts';
import { type Lexicon, lexical } from '../src/engine/tagger/lexical.ts';
import { LINK_EDGES, LINK_LABELS, LinkReader } from '../src/engine/tagger/link-features.ts';
import { CHANGING, LINK_FEATURES, type LinkFeatures, STEADY } from '../src/engine/tagger/link-hashes.ts';
import type { Tagging } from '../src/engine/tagger/tag.ts';
import type { CrfWeights } from '../src/engine/tagger/weights.ts';
import { windows } from '../src/engine/tagger/windows.ts';
import { type Example, roleOf } from './corpus.ts';
import { type Hyperparameters, type Sequence, train } from './crf-trainer.ts';
import { quantize } from './quantize.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * Trains stage two on what stage one says of texts that it was not trained on. Only cues that are cues in the gold
 * count: letting this stage veto cues as well costs far more true ones than it removes false ones.
 */
export function trainLinks(
  examples: readonly Example[],
  taggings: readonly Tagging[],
  lexiconFor: (example: Example) => Lexicon,
  settings: Hyperparameters,
): CrfWeights {
  const reader = new LinkReader();
  const sequences: Sequence[] = [];
  const vocabulary = new Vocabulary(HASH_BITS);
  for (const [index, example] of examples.entries()) {
    const tagging = taggings[index] as Tagging;
    const lex = lexical(example.document, lexiconFor(example));
    for (const window of windows(example.document)) {
      const cues = cuesOf(tagging, window);
      if (cues.length === 0) continue;
      reader.prepare(example.document, lex, window, tagging.tags);
      for (const cue of cues) {
        const owner = ownerOf(example, cue);
        if (owner < 0) continue;
        const read = reader.read(lex, tagging, cue);
        const { first, n } = read;
        const features = hashesOf(read);
        vocabulary.count(features);
        sequences.push({
          n,
          features,
          edges: read.edges.slice(0, n),
          gold: labels(example, owner, cue, first, n),
        });
      }
    }
  }
  const { rows, count } = vocabulary.close(settings.leastCount);
  for (const { features } of sequences) vocabulary.translate(features);
  const model = train(sequences, {
    ...settings,
    labels: LINK_LABELS.length,
    width: LINK_FEATURES,
    featureCount: count,
    edgeClasses: LINK_EDGES,
  });
  return quantize(model, rows);
}

/** The hashes of all features, `LINK_FEATURES` to a token in the order of their numbers. */
export function hashesOf({ n, changing, steady, stateOf }: LinkFeatures): Int32Array {
  const hashes = new Int32Array(n * LINK_FEATURES);
  for (let i = 0; i < n; i++) {
    CHANGING.forEach((feature, index) => {
      hashes[i * LINK_FEATURES + feature] = changing[i * CHANGING.length + index] as number;
    });
    STEADY.forEach((feature, index) => {
      const state = stateOf[i] as number;
      hashes[i * LINK_FEATURES + feature] = steady[state * STEADY.length + index] as number;
    });
  }
  return hashes;
}

/** The gold attribution whose cue a predicted cue touches, or -1. */
function ownerOf({ tags, owner }: Example, cue: Cue): number {
  for (let k = cue.first; k < cue.end; k++)
    if (roleOf(tags[k] as number) === 'cue') return owner[k] as number;
  return -1;
}

function labels(
  { tags, owner }: Example,
  attribution: number,
  cue: Cue,
  first: number,
  n: number,
): Uint8Array {
  const gold = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const k = first + i;
    if (k >= cue.first && k < cue.end) gold[i] = LINK_LABELS.indexOf('cue');
    else if (owner[k] === attribution) {
      const role = roleOf(tags[k] as number);
      if (role === 'source' || role === 'content') gold[i] = LINK_LABELS.indexOf(role);
    }
  }
  return gold;
}
