import { describe, expect, test } from 'vitest';
import {
  MARK_POINTS,
  markSigns,
  thinSourceConfidence,
} from '../../../src/engine/assembly/mark-confidence.ts';
import { analyze } from '../../../src/engine/index.ts';
import { thinSourceWords } from '../../../src/engine/lexicons/thin-source-words.ts';
import { readText } from '../../../src/engine/text/index.ts';

/** Of the first attribution of a text. */
function first(text: string) {
  const { attributions, sources } = analyze(text, { language: 'en' });
  const [attribution] = attributions;
  if (!attribution) throw new Error(`nothing is attributed in "${text}"`);
  return [attribution, new Map(sources.map((source) => [source.id, source])), readText(text)] as const;
}

describe('how sure a mark of a thin source is', () => {
  test.each([
    ['nobody', 'Mr. Hale has been accused of fraud.', 'Critics have accused Mr. Hale of fraud.'],
    ['that', 'Officials said that the dam was safe.', 'Officials said the dam was safe.'],
    ['plain', 'Three engineers familiar with the dam said it leaked.', 'Three engineers said it leaked.'],
    ['passive', 'Mr. Hale has been accused of fraud.', 'Mr. Hale allegedly lied.'],
    ['pronoun', 'They said the dam was safe.', 'Officials said the dam was safe.'],
  ] as const)('"%s" is seen where it is, and only there', (sign, yes, no) => {
    expect(markSigns(...first(yes))[sign]).toBe(1);
    expect(markSigns(...first(no))[sign]).toBe(0);
  });

  describe('words for people who mostly speak without a name', () => {
    const plain = (phrase: string) => {
      const [attribution, sources, document] = first(
        `${phrase[0]?.toUpperCase()}${phrase.slice(1)} said it leaked.`,
      );
      return markSigns(attribution, sources, document).plain;
    };

    test.each(thinSourceWords.shouldFlag)('surer: %s', (phrase) => expect(plain(phrase)).toBe(1));
    test.each(thinSourceWords.shouldPass)('no surer: %s', (phrase) => expect(plain(phrase)).toBe(0));
  });

  test('rises with the attribution’s own confidence, and stays within 0 and 1', () => {
    const [attribution, sources, document] = first('Officials said that the dam was safe.');
    const at = [0, 0.2, 0.5, 0.8, 1].map((confidence) =>
      thinSourceConfidence({ ...attribution, confidence }, sources, document),
    );
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at.at(0)).toBeGreaterThan(0);
    expect(at.at(-1)).toBeLessThan(1);
    expect(MARK_POINTS.sure).toBeGreaterThan(0);
  });
});
