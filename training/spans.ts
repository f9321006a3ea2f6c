import { EDGE_CLASSES, FeatureReader } from '../src/engine/tagger/features.ts';
import { HASH_BITS } from '../src/engine/tagger/hashed-table.ts';
import { type Lexicon, lexical } from '../src/engine/tagger/lexical.ts';
import { TAGS } from '../src/engine/tagger/tags.ts';
import { allHashes } from '../src/engine/tagger/template-hashes.ts';
import { FEATURES, VALUES } from '../src/engine/tagger/templates.ts';
import type { CrfWeights } from '../src/engine/tagger/weights.ts';
import { MAX_WINDOW, type Window, windows } from '../src/engine/tagger/windows.ts';
import type { Example } from './corpus.ts';
import { type Hyperparameters, type Sequence, train } from './crf-trainer.ts';
import { quantize } from './quantize.ts';
import { Vocabulary } from './vocabulary.ts';

/** Trains stage one: the tags of every window that the annotators kept whole. */
export function trainSpans(
  examples: readonly Example[],
  lexiconFor: (example: Example) => Lexicon,
  settings: Hyperparameters,
): CrfWeights {
  const reader = new FeatureReader();
  const values = new Int32Array(MAX_WINDOW * VALUES);
  const edges = new Uint8Array(MAX_WINDOW);
  const sequences: Sequence[] = [];
  const vocabulary = new Vocabulary(HASH_BITS);
  for (const example of examples) {
    const lex = lexical(example.document, lexiconFor(example));
    for (const window of windows(example.document)) {
      if (isDead(example, window)) continue;
      const n = window.end - window.first;
      reader.read(example.document, lex, window, values, edges);
      const features = allHashes(values, n);
      vocabulary.count(features);
      sequences.push({
        n,
        features,
        edges: edges.slice(0, n),
        gold: example.tags.slice(window.first, window.end),
      });
    }
  }
  const { rows, count } = vocabulary.close(settings.leastCount);
  for (const { features } of sequences) vocabulary.translate(features);
  const model = train(sequences, {
    ...settings,
    labels: TAGS.length,
    width: FEATURES,
    featureCount: count,
    edgeClasses: EDGE_CLASSES,
  });
  return quantize(model, rows);
}

function isDead({ dead }: Example, { first, end }: Window): boolean {
  return dead.subarray(first, end).includes(1);
}
