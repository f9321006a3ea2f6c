import { HASH_BITS } from '../src/engine/tagger/hashed-table.ts';
import { JUDGE_FEATURES, judgeFeatures } from '../src/engine/tagger/judge-features.ts';
import { type Lexicon, lexical } from '../src/engine/tagger/lexical.ts';
import { CueLinker, type Link } from '../src/engine/tagger/link.ts';
import type { Tagging } from '../src/engine/tagger/tag.ts';
import type { CrfWeights } from '../src/engine/tagger/weights.ts';
import { windows } from '../src/engine/tagger/windows.ts';
import { type Example, roleOf } from './corpus.ts';
import { type Hyperparameters, type Sequence, train } from './crf-trainer.ts';
import { trainLinks } from './links.ts';
import { assemble, quantize } from './quantize.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * Trains stage three on the links that a stage two, trained on the other half of the articles, makes of tags by a stage one
 * that has not seen them either.
 */
export function trainJudge(
  examples: readonly Example[],
  taggings: readonly Tagging[],
  lexiconFor: (example: Example) => Lexicon,
  linkSettings: Hyperparameters,
  settings: Hyperparameters,
): CrfWeights {
  const sequences: Sequence[] = [];
  const vocabulary = new Vocabulary(HASH_BITS);
  const hashes = new Int32Array(JUDGE_FEATURES);
  for (const half of [0, 1]) {
    const inHalf = <T>(list: readonly T[], which: number) => list.filter((_, index) => index % 2 === which);
    const stage2 = assemble(
      trainLinks(inHalf(examples, 1 - half), inHalf(taggings, 1 - half), lexiconFor, linkSettings),
    );
    const linker = new CueLinker({ stage2 });
    const held = inHalf(taggings, half);
    for (const [index, example] of inHalf(examples, half).entries()) {
      const tagging = held[index] as Tagging;
      const lex = lexical(example.document, lexiconFor(example));
      for (const window of windows(example.document)) {
        if (example.dead.subarray(window.first, window.end).includes(1)) continue;
        for (const link of linker.link(example.document, lex, window, tagging)) {
          judgeFeatures(example.document, lex, tagging, window, link, hashes);
          const features = hashes.slice();
          vocabulary.count(features);
          const gold = Uint8Array.of(isRight(example, link) ? 1 : 0);
          sequences.push({ n: 1, features, edges: new Uint8Array(1), gold });
        }
      }
    }
  }
  const { rows, count } = vocabulary.close(settings.leastCount);
  for (const { features } of sequences) vocabulary.translate(features);
  const model = train(sequences, {
    ...settings,
    labels: 2,
    width: JUDGE_FEATURES,
    featureCount: count,
    edgeClasses: 1,
  });
  return quantize(model, rows);
}

/** Whether cue and source overlap those of one gold attribution, or both have no source: what `score.mjs` counts. */
function isRight({ tags, owner, article }: Example, { cue, source }: Link): boolean {
  for (let k = cue.first; k < cue.end; k++) {
    if (roleOf(tags[k] as number) !== 'cue') continue;
    const attribution = owner[k] as number;
    const sourced = (article.attributions[attribution]?.source.length ?? 0) > 0;
    if (!source) return !sourced;
    for (let t = source.first; t < source.end; t++)
      if (owner[t] === attribution && roleOf(tags[t] as number) === 'source') return true;
    return false;
  }
  return false;
}
