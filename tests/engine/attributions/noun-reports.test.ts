import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/index.ts';

const kinds = (sentence: string) =>
  analyze(sentence, { publisher: 'The Marsh Courier', language: 'en' }).sentences[0]?.kinds;

describe('what a noun reports', () => {
  it.each([
    'The blast raised fears that more would follow.',
    'The vote was moved to the town hall amid allegations of fraud.',
  ])('is nobody’s: %s', (sentence) => expect(kinds(sentence)).toContain('impersonal'));

  it('is nothing where the noun reports nothing', () => {
    expect(kinds('The concern employs 200 people in the town and 50 at sea.')).toEqual([]);
  });
});

describe('what a sentence credits an outlet with', () => {
  const first = (text: string) => {
    const { attributions, sources, sentences } = analyze(text, { language: 'en' });
    const names = (ids: readonly string[] = []) =>
      ids.map((id) => sources.find((source) => source.id === id)?.name);
    const [one] = attributions;
    return {
      kinds: sentences[0]?.kinds,
      secondhand: sentences[0]?.secondhand,
      content: one?.content.map(([start, end]) => text.slice(start, end)),
      names: names(one?.sources),
      via: names(one?.via),
    };
  };

  it('comes from it', () => {
    expect(first('The sale of the bridge was first reported by the Marsh Courier.')).toMatchObject({
      kinds: ['organization'],
      secondhand: true,
      content: ['The sale of the bridge'],
      names: ['Marsh Courier'],
    });
    expect(first('Page Six was the first to report on the split.')).toMatchObject({
      secondhand: true,
      names: ['Page Six'],
    });
  });

  it('is what a record shows that the outlet has seen', () => {
    expect(first('In video obtained by the Marsh Courier, a man can be heard shouting.')).toMatchObject({
      kinds: ['document'],
      secondhand: true,
      content: ['a man can be heard shouting'],
      via: ['Marsh Courier'],
    });
  });
});

describe('what an outlet’s own people saw', () => {
  it('is the outlet’s', () => {
    const report = analyze('Shortly after dawn, a Marsh Courier reporter watched two workers weld a gate.', {
      publisher: 'The Marsh Courier',
      language: 'en',
    });
    expect(report.sentences[0]).toMatchObject({
      kinds: ['organization'],
      secondhand: false,
      level: 'strong',
    });
    expect(report.sentences[0]?.reasons[0]?.code).toBe('witnessed');
  });

  it('is the outlet’s under half its name too', () => {
    const report = analyze('At noon, a Courier reporter saw two workers leave by the back door.', {
      publisher: 'The Marsh Courier',
      language: 'en',
    });
    expect(report.sentences[0]).toMatchObject({ kinds: ['organization'], secondhand: false });
    expect(report.sentences[0]?.reasons[0]?.code).toBe('witnessed');
  });

  it('is not that of a reporter in a film', () => {
    expect(kinds('In the film, a reporter watched two workers weld a gate.')).not.toContain('organization');
  });
});
