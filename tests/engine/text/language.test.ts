import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { detectLanguage } from '../../../src/engine/text/index.ts';
import { sharedData } from '../../shared-data.ts';
import { SENTENCES } from './language.examples.ts';

const languages = Object.keys(SENTENCES);
/** franc-min doesn't know Danish; the others' sentences are too few for its statistics. */
const NOT_NAMED = ['da', 'tr', 'ru', 'uk', 'und'];

describe('the language of a text', () => {
  test.each(SENTENCES['en'] ?? [])('English, even one sentence: %s', (sentence) => {
    expect(detectLanguage(sentence)).toBe('en');
  });

  test.each(languages.filter((language) => language !== 'en'))(
    '%s is never taken for English',
    (language) => {
      for (const sentence of SENTENCES[language] ?? []) {
        expect(detectLanguage(sentence)).not.toBe('en');
        if (language !== 'und') expect(detectLanguage(sentence, 'en-US')).not.toBe('en');
      }
    },
  );

  test.each(languages.filter((language) => !NOT_NAMED.includes(language)))('%s is named', (language) => {
    expect(detectLanguage((SENTENCES[language] ?? []).join(' '))).toBe(language);
  });

  it('is what the page says where the text says little, and only there', () => {
    expect(detectLanguage('', 'de')).toBe('de');
    expect(detectLanguage('', 'en_GB')).toBe('en');
    expect(detectLanguage('12 – 3', 'x-klingon')).toBe('und');
    expect(detectLanguage('Rose Bowl skywriters blast Trump.', 'en')).toBe('en');
    expect(detectLanguage('The mayor said the bridge would stay closed.', 'es')).toBe('en');
    expect(detectLanguage('Politiet ønskede ikke at kommentere sagen.', 'da')).toBe('da');
  });

  it('is told for a text that quotes another language', () => {
    const quoting = `${SENTENCES['en']?.join(' ')} “${SENTENCES['es']?.[0]}” ${SENTENCES['en']?.[0]}`;
    expect(detectLanguage(quoting)).toBe('en');
  });
});

interface ExpectedPage {
  language: string;
  headline: string;
  first: string;
  last: string;
  include: string[];
}

const pages = sharedData('pages/expected.json');

describe.runIf(pages)('the language of saved pages', () => {
  it('is what a person found, from a few of their words', () => {
    const expected = JSON.parse(readFileSync(pages as string, 'utf8')) as Record<string, ExpectedPage>;
    const found = Object.entries(expected).flatMap(([name, { language, headline, first, last, include }]) => {
      const text = [headline, first, last, ...include].join('. ');
      return text.length < 40 ? [] : [[name, language, detectLanguage(text)]];
    });
    expect(found.length).toBeGreaterThan(35);
    expect(found.filter(([, language, detected]) => language !== detected)).toEqual([]);
  });
});
