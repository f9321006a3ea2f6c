import { describe, expect, it } from 'vitest';
import {
  anonymityPatterns,
  knowledgePatterns,
  namingTerms,
} from '../../../src/engine/lexicons/anonymity-words.ts';
import { borrowedClaims } from '../../../src/engine/lexicons/borrowed-claims.ts';
import { crowdWords } from '../../../src/engine/lexicons/crowd-words.ts';
import { documentWords } from '../../../src/engine/lexicons/document-words.ts';
import { insiderWords } from '../../../src/engine/lexicons/insider-words.ts';
import { nounReportPatterns } from '../../../src/engine/lexicons/noun-reports.ts';
import { organizationWords, outletDescriptions } from '../../../src/engine/lexicons/organization-words.ts';
import { outletReportPatterns } from '../../../src/engine/lexicons/outlet-reports.ts';
import { descriptionWords, spokesWords, titleWords } from '../../../src/engine/lexicons/role-words.ts';
import { studyFindingPatterns } from '../../../src/engine/lexicons/study-findings.ts';
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

describe.each([
  knowledgePatterns,
  anonymityPatterns,
  nounReportPatterns,
  outletReportPatterns,
  studyFindingPatterns,
  namingTerms,
  borrowedClaims,
])('the patterns for $decides', (list) => {
  const finds = (sentence: string) => list.patterns.some((pattern) => pattern.test(sentence));

  it('say where they come from', () => expect(list.provenance.length).toBeGreaterThan(20));
  it.each(list.shouldFlag)('find “%s”', (sentence) => expect(finds(sentence)).toBe(true));
  it.each(list.shouldPass)('pass “%s” by', (sentence) => expect(finds(sentence)).toBe(false));
});

describe('what a claim rests on', () => {
  const resolved = (line: string) => resolve(line).attributions.at(-1);

  it('is a body’s record that is named first, then the body', () => {
    expect(resolved('In a 2013 memo, [the agency] <suggested> {that it close}.')).toMatchObject({
      kind: 'document',
      names: ['2013 memo', 'agency'],
    });
  });

  it.each([
    ['In a statement, [the agency] <said> {it would close}.', 'organization'],
    ['In a letter, [Ana Ruiz] <said> {it would close}.', 'named'],
    ['In a town by the lake, [the agency] <said> {it would close}.', 'organization'],
    ['[The agency] <said> in a report {that it would close}.', 'organization'],
  ])('is whoever speaks in: %s', (line, kind) => expect(resolved(line)?.kind).toBe(kind));

  it('is nobody’s word where the subject only looks into it', () => {
    expect(resolved('[The police] <are investigating claims of> {fraud}.')).toMatchObject({
      kind: 'impersonal',
      names: [],
    });
  });

  it.each([
    ['many lawyers', 'vague'],
    ['most victims', 'vague'],
    ['many officials', 'unnamed'],
    ['one of the engineers', 'unnamed'],
    ['fishermen in five villages', 'vague'],
    ['a number of engineers', 'vague'],
    ['lawyers', 'unnamed'],
  ])('is, with %s, %s', (phrase, kind) => expect(kindOf(phrase)).toBe(kind));

  it('is a crowd’s where “whom” takes up a crowd behind a preposition', () => {
    expect(
      resolved('It went down well with families of 9/11 victims, [many of whom] <say> {it is late}.'),
    ).toMatchObject({
      kind: 'vague',
      names: ['families of 9/11 victims'],
    });
  });
});
