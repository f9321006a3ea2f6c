import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/index.ts';
import type { SentenceReport, SourceKind } from '../../src/engine/report.ts';
import { sharedData } from '../shared-data.ts';

/** The article that Sourcelight began with, beside what two people read in it (bench/LABEL_GUIDE.md). */
interface Label {
  kinds: SourceKind[];
  secondhand: boolean;
  hedges: string[];
  response: string | null;
}
interface Gold {
  id: string;
  text: string;
  sentences: { start: number; end: number; labels: { A: Label; B: Label } }[];
}

/** How many of the 16 sentences must agree with one of the two annotators on all four fields. */
const AGREEING = 15;

const file = sharedData('bench/dev.labels.jsonl');

describe.skipIf(file === null)('the founding article', () => {
  const gold = file === null ? undefined : goldOf(file);
  const text = gold?.text ?? '';
  const report = analyze(text);

  test('has the sentences that people see', () => {
    expect(report.sentences.map(({ start, end }) => [start, end])).toEqual(
      gold?.sentences.map(({ start, end }) => [start, end]),
    );
  });

  test(`agrees with an annotator on at least ${AGREEING} of its sentences`, () => {
    const disagreeing = report.sentences.flatMap((sentence, index) => {
      const { A, B } = gold?.sentences[index]?.labels ?? {};
      const agrees = [A, B].some((label) => label !== undefined && same(sentence, label));
      return agrees
        ? []
        : [`${JSON.stringify(fieldsOf(sentence))}: ${text.slice(sentence.start, sentence.end)}`];
    });
    expect(disagreeing.slice(report.sentences.length - AGREEING), disagreeing.join('\n')).toEqual([]);
  });

  test('leans on CNN, in 12 of its 13 attributed sentences, two of them by our reading', () => {
    const { leansOn, attributed } = report.summary;
    expect(report.sources.find(({ id }) => id === leansOn?.source)).toMatchObject({
      name: 'CNN',
      outlet: true,
    });
    expect(attributed).toBe(13);
    expect(leansOn?.share).toBeCloseTo(12 / 13);
    expect(leansOn?.inferred).toBe(2);
  });

  test('heard nobody but CNN for itself', () => {
    expect(report.summary.independentSources).toBe(1);
  });

  test('lets no named person speak', () => {
    const speaking = report.attributions.flatMap(({ sources }) => sources);
    expect(report.sources.filter(({ id, kind }) => kind === 'named' && speaking.includes(id))).toEqual([]);
  });
});

function goldOf(path: string): Gold | undefined {
  const articles = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Gold);
  return articles.find(({ id }) => id === 'articles/bounties-2020-08-17');
}

function fieldsOf({ kinds, secondhand, response, hedges }: SentenceReport) {
  return { kind: kinds?.[0] ?? null, secondhand, response, hedged: hedges.length > 0 };
}

function same(sentence: SentenceReport, label: Label): boolean {
  const { kind, secondhand, response, hedged } = fieldsOf(sentence);
  return (
    kind === (label.kinds[0] ?? null) &&
    secondhand === label.secondhand &&
    response === label.response &&
    hedged === label.hedges.length > 0
  );
}
