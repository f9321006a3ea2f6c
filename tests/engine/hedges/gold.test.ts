import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findHedges } from '../../../src/engine/hedges/index.ts';
import { readText } from '../../../src/engine/text/index.ts';
import { sharedData } from '../../shared-data.ts';

interface Labelled {
  text: string;
  sentences: { start: number; end: number; labels: { A: { hedges: string[] } } }[];
}

const labels = sharedData('bench/dev.labels.jsonl');

test.skipIf(!labels)('agrees with an annotator on which sentences are hedged', { timeout: 120_000 }, () => {
  let both = 0;
  let either = 0;
  for (const line of readFileSync(labels ?? '', 'utf8')
    .trim()
    .split('\n')) {
    const article = JSON.parse(line) as Labelled;
    const found = findHedges(readText(article.text));
    for (const { start, end, labels } of article.sentences) {
      const gold = labels.A.hedges.length > 0;
      const ours = found.some((hedge) => start <= hedge.start && hedge.start < end);
      both += gold && ours ? 2 : 0;
      either += Number(gold) + Number(ours);
    }
  }
  // Two annotators agree at 0.97; lists of words alone reach 0.81.
  expect(both / either).toBeGreaterThan(0.92);
});
