import { describe, expect, it } from 'vitest';
import {
  anonymityPatterns,
  knowledgePatterns,
  namingTerms,
} from '../../../src/engine/lexicons/anonymity-words.ts';
import { crowdWords } from '../../../src/engine/lexicons/crowd-words.ts';
import { documentWords } from '../../../src/engine/lexicons/document-words.ts';
import { insiderWords } from '../../../src/engine/lexicons/insider-words.ts';
import { nounReportPatterns } from '../../../src/engine/lexicons/noun-reports.ts';
import { organizationWords, outletDescriptions } from '../../../src/engine/lexicons/organization-words.ts';
import { descriptionWords, spokesWords, titleWords } from '../../../src/engine/lexicons/role-words.ts';
import { SOURCE_KINDS } from '../../../src/engine/report.ts';
import { resolve } from './marked.ts';

const LISTS = {
  crowdWords,
  documentWords,
  insiderWords,
  organizationWords,
  outletDescriptions,
  descriptionWords,
  spokesWords,
  titleWords,
};

/** The kind of a source phrase in an article that names a senator and nobody else. */
function kindOf(phrase: string): string | undefined {
  const { attributions } = resolve(
    `[Sen. Ana Ruiz, a billionaire and former president,] <said> {the bridge would close}.\nLater [${phrase}] <said> {the bridge would open}.`,
  );
  return attributions[1]?.kind;
}

describe.each(Object.entries(LISTS))('the list %s', (_name, list) => {
  const kind = list.decides.split(/[:,]/)[0] ?? '';

  it('says what it decides, where it comes from, and has examples', () => {
    expect(SOURCE_KINDS).toContain(kind);
    expect(list.provenance.length).toBeGreaterThan(20);
    expect(list.shouldFlag.length).toBeGreaterThan(2);
    expect(list.shouldPass.length).toBeGreaterThan(1);
    expect(list.words.size).toBeGreaterThan(0);
  });

  it.each(list.shouldFlag)('decides “%s”', (phrase) => expect(kindOf(phrase)).toBe(kind));
  it.each(list.shouldPass)('leaves “%s” alone', (phrase) => expect(kindOf(phrase)).not.toBe(kind));
});

describe.each([knowledgePatterns, anonymityPatterns, nounReportPatterns, namingTerms])(
  'the patterns for $decides',
  (list) => {
    const finds = (sentence: string) => list.patterns.some((pattern) => pattern.test(sentence));

    it('say where they come from', () => expect(list.provenance.length).toBeGreaterThan(20));
    it.each(list.shouldFlag)('find “%s”', (sentence) => expect(finds(sentence)).toBe(true));
    it.each(list.shouldPass)('pass “%s” by', (sentence) => expect(finds(sentence)).toBe(false));
  },
);
