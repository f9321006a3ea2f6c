import { once } from 'node:events';
import { FeatureSums } from '../src/engine/tagger/feature-sums.ts';
import { readClusters } from './clusters.ts';
import { type Example, prepare, readCorpus } from './corpus.ts';
import type { FoldTask } from './jackknife.ts';
import { countedLexicon, countLemmas } from './lexicon.ts';
import { assemble } from './quantize.ts';
import { trainSpans } from './spans.ts';
import { tagWith } from './tagging.ts';

const { corpus, train, held, settings } = (await once(process, 'message'))[0] as FoldTask;
const articles = readCorpus(corpus);
const read = (index: number): Example => {
  const article = articles[index];
  if (!article) throw new RangeError(`${corpus} has no article ${index}`);
  return prepare(article);
};
const clusters = readClusters();
const examples = train.map(read);
const counts = countLemmas(examples);
const stage1 = assemble(
  trainSpans(examples, (example) => countedLexicon(counts, countLemmas([example]), clusters), settings),
);
const lexicon = countedLexicon(counts, null, clusters);
const sums = new FeatureSums(stage1.table);
process.send?.(held.map((index) => tagWith({ lexicon, stage1, sums }, read(index).document)));
