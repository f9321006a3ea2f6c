/**
 * How well the tagger does on publishers that it has never seen: trains once without each publisher and scores on all of that
 * publisher's articles. About two minutes a publisher on two cores.
 *
 *   npm run train:unseen -- [CORPUS.jsonl]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeModel } from '../src/engine/tagger/model.ts';
import { type LinkedSpans, spansBy } from './apply.ts';
import { corpusFile, prepare, readCorpus } from './corpus.ts';
import { encodeModel, trainModel } from './train-model.ts';

const corpus = process.argv[2] ?? corpusFile('polnear-train.jsonl');
const articles = readCorpus(corpus);
const directory = mkdtempSync(join(tmpdir(), 'sourcelight-'));
const lines = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).join('\n');

interface Scores {
  source: { token: { f1: number }; overlap: { f1: number } };
  cue: { token: { f1: number }; overlap: { f1: number } };
  content: { token: { f1: number }; overlap: { f1: number } };
  attribution: { f1: number };
  attributedSentence: { f1: number };
}

try {
  console.log('| unseen publisher | source | cue | content | attribution | sentence |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const publisher of [...new Set(articles.map((article) => article.publisher))].sort()) {
    const known = [...articles.keys()].filter((index) => articles[index]?.publisher !== publisher);
    const model = decodeModel(encodeModel(await trainModel(corpus, known, 2, () => undefined)));
    const held = articles.filter((article) => article.publisher === publisher);
    const gold = join(directory, 'gold.jsonl');
    const found = join(directory, 'found.jsonl');
    writeFileSync(gold, lines(held));
    writeFileSync(
      found,
      lines(
        held.map((article) => {
          const attributions: LinkedSpans[] = spansBy(model, prepare(article).document);
          return { id: article.id, report: { attributions } };
        }),
      ),
    );
    const { stdout } = spawnSync(
      process.execPath,
      [corpusFile('score.mjs'), 'spans', gold, found, '--json'],
      {
        encoding: 'utf8',
      },
    );
    const s = JSON.parse(stdout) as Scores;
    console.log(
      `| ${publisher} | ${s.source.token.f1} | ${s.cue.token.f1} | ${s.content.token.f1} | ${s.attribution.f1} | ${s.attributedSentence.f1} |`,
    );
  }
} finally {
  rmSync(directory, { recursive: true });
}
