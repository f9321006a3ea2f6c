import { type LexiconColumns, writeLexicon } from '../src/engine/tagger/lexicon-table.ts';
import { RangeEncoder } from '../src/engine/tagger/range-coder.ts';
import type { Tagging } from '../src/engine/tagger/tag.ts';
import { type CrfWeights, writeCrf } from '../src/engine/tagger/weights.ts';
import { readClusters } from './clusters.ts';
import { type Example, prepare, readCorpus } from './corpus.ts';
import { jackknife } from './jackknife.ts';
import { trainJudge } from './judgments.ts';
import { countedLexicon, countLemmas, lexiconColumns } from './lexicon.ts';
import { trainLinks } from './links.ts';
import { JUDGE_SETTINGS, LINK_SETTINGS, SPAN_SETTINGS } from './settings.ts';
import { trainSpans } from './spans.ts';

export interface TrainedModel {
  readonly lexicon: LexiconColumns;
  readonly stage1: CrfWeights;
  readonly stage2: CrfWeights;
  readonly stage3: CrfWeights;
}

/** Trains all stages on the articles of a corpus that `indexes` names. */
export async function trainModel(
  corpus: string,
  indexes: readonly number[],
  folds: number,
  log: (what: string) => void,
): Promise<TrainedModel> {
  log(`${indexes.length} articles; tagging each by a model trained without it`);
  const taggings = await jackknife(corpus, indexes, folds, SPAN_SETTINGS);
  const articles = readCorpus(corpus);
  const examples = articles.filter((_, index) => taggings.has(index)).map(prepare);
  const unseen = [...articles.keys()].flatMap((index) => taggings.get(index) ?? ([] as Tagging[]));
  const clusters = readClusters();
  const counts = countLemmas(examples);
  const lexiconFor = (example: Example) => countedLexicon(counts, countLemmas([example]), clusters);
  log('stage one: spans');
  const stage1 = trainSpans(examples, lexiconFor, SPAN_SETTINGS);
  log('stage two: links');
  const stage2 = trainLinks(examples, unseen, lexiconFor, LINK_SETTINGS);
  log('stage three: judge');
  const stage3 = trainJudge(examples, unseen, lexiconFor, LINK_SETTINGS, JUDGE_SETTINGS);
  return { lexicon: lexiconColumns(counts, clusters), stage1, stage2, stage3 };
}

/** The weights file's bytes. */
export function encodeModel({ lexicon, stage1, stage2, stage3 }: TrainedModel): Uint8Array {
  const coder = new RangeEncoder();
  writeLexicon(coder, lexicon);
  for (const stage of [stage1, stage2, stage3]) writeCrf(coder, stage);
  return coder.finish();
}
