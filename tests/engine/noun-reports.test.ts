import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine/index.ts';

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
