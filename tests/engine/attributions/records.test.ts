import { describe, expect, it, test } from 'vitest';
import { analyze } from '../../../src/engine/index.ts';
import { RECORD_VERBS } from '../../../src/engine/lexicons/record-verbs.ts';

const kindsOf = (text: string) => analyze(text).sentences[0]?.kinds ?? [];

describe('records that speak', () => {
  it.each(RECORD_VERBS.flags)('%s', (sentence) => expect(kindsOf(sentence)[0]).toBe('document'));
  it.each(RECORD_VERBS.passes)('not in: %s', (sentence) => expect(kindsOf(sentence)[0]).not.toBe('document'));

  test('speak in the plural too', () => {
    expect(kindsOf('Two independent analyses agree that the bridge is rotten.')).toEqual(['document']);
    expect(kindsOf('Minutes of the council show that the bridge is rotten.')).toEqual(['document']);
  });

  test('take their verb back from whoever is named beside them', () => {
    const { attributions, sources, text } = analyze(
      'An audit seen by the Financial Times stated that nobody had voted.',
    );
    expect(attributions).toHaveLength(1);
    expect(attributions[0]).toMatchObject({ kind: 'document', secondhand: true, access: 'seen-by-relay' });
    expect(attributions[0]?.source.map((span) => text.slice(...span))).toEqual([
      'An audit seen by the Financial Times',
    ]);
    expect(sources.find(({ id }) => id === attributions[0]?.via[0])?.name).toBe('Financial Times');
  });

  test('may be made by several bodies, which do not speak themselves', () => {
    const { attributions, sources, summary } = analyze(
      'CNN reported a delay. They stated that a joint assessment produced by the CIA, NSA and NCTC noted that the bridge was rotten. CNN said it was old.',
      { language: 'en' },
    );
    expect(attributions.map(({ kind }) => kind)).toContain('document');
    expect(sources.map(({ name }) => name)).not.toContain('NSA');
    // Through "they", so that it is our reading as well; and CNN is all that the article heard.
    expect(summary).toMatchObject({ independentSources: 1, leansOn: { inferred: 1 } });
  });

  test('end what another source is: “according to Reuters, a memo …”', () => {
    const { attributions, text } = analyze(
      'According to Reuters, a memo from the port, seen by the agency, said ships had left.',
    );
    const sources = attributions.map(({ source }) => source.map((span) => text.slice(...span)).join());
    expect(sources).toContain('Reuters');
    expect(sources).toContain('a memo from the port, seen by the agency');
  });
});
