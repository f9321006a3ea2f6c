/**
 * Trains the attribution tagger and writes its weights. The same corpus gives the same bytes. About three minutes on two cores.
 *
 *   npm run train -- [CORPUS.jsonl]      # PolNeAR's training part; default: ../shared/bench/polnear-train.jsonl
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encodeBase64 } from '../src/engine/text/base64.ts';
import { corpusFile, readCorpus } from './corpus.ts';
import { FOLDS } from './settings.ts';
import { encodeModel, trainModel } from './train-model.ts';

const started = performance.now();
const log = (what: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0)} s: ${what}`);

const corpus = process.argv[2] ?? corpusFile('polnear-train.jsonl');
const model = await trainModel(corpus, [...readCorpus(corpus).keys()], FOLDS, log);
const text = encodeBase64(encodeModel(model));
const directory = new URL('../src/engine/tagger/weights/', import.meta.url);
mkdirSync(directory, { recursive: true });
writeFileSync(
  new URL('attribution.ts', directory),
  `// Written by \`npm run train\`; see docs/model-card.md.\nexport const ATTRIBUTION_WEIGHTS =\n  '${text}';\n`,
);
const sizes = [model.stage1, model.stage2, model.stage3].map(({ buckets }) => buckets.length).join(' + ');
log(`${sizes} features, ${Math.round(gzipSync(text).length / 1024)} KB gzipped`);
