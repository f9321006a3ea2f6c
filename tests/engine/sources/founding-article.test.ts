import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/index.ts';
import { sharedData } from '../../shared-data.ts';

const article = sharedData('articles/bounties-2020-08-17.txt');

describe.skipIf(article === null)('the founding article', () => {
  const report = analyze(article === null ? '' : readFileSync(article, 'utf8'));
  const source = (id: string | undefined) => report.sources.find((one) => one.id === id);

  it('leans on CNN, an outlet that “they” and “the news outlet” mean too', () => {
    const cnn = source(report.summary.leansOn?.source);
    expect(cnn).toMatchObject({ name: 'CNN', outlet: true, kind: 'organization' });
    const inferred = cnn?.mentions.filter((mention) => mention.basis === 'inferred');
    expect(inferred?.map(({ start, end }) => report.text.slice(start, end))).toEqual([
      'the news organization',
      'The news outlet',
      'the news organization',
      'They',
    ]);
  });

  it('names nobody', () => {
    expect(report.sources.filter((one) => one.kind === 'named')).toEqual([]);
  });

  it('has a Pentagon document that reached it through CNN, and was seen there', () => {
    const document = report.attributions.find((one) =>
      source(one.sources[0])?.name.startsWith('Pentagon briefing document'),
    );
    expect(document).toMatchObject({ kind: 'document', access: 'seen-by-relay', secondhand: true });
    expect(document?.via.map((id) => source(id)?.name)).toEqual(['CNN']);
  });
});
