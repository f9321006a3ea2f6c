import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine/index.ts';
import type { AnalyzeOptions } from '../../../src/engine/report.ts';

/** The first attribution of a text, with the codes of its reasons. */
function claimOf(text: string, options: AnalyzeOptions = {}) {
  const [claim] = analyze(text, { language: 'en', ...options }).attributions;
  return { ...claim, codes: claim?.reasons.map(({ code }) => code) ?? [] };
}

describe('what a claim is rated by', () => {
  const before = 'The bridge may be sold. ';

  test('is a hedge in its words, or in its cue', () => {
    expect(claimOf(`${before}Mayor Ann Lee said the tower could fall.`).codes).toContain('hedged');
    expect(claimOf(`${before}Mayor Ann Lee apparently said the tower was safe.`).codes).toContain('hedged');
  });

  test('is no hedge of other words', () => {
    expect(claimOf(`${before}Mayor Ann Lee said the tower was safe.`).codes).not.toContain('hedged');
    expect(claimOf('Mayor Ann Lee said the tower was safe. It may rain.').codes).not.toContain('hedged');
  });

  test('is no hedge that comes sentences later in what is quoted', () => {
    const quotation = 'Mayor Ann Lee said: “The tower is safe. We looked at it. It might rain, of course.”';
    expect(claimOf(quotation).codes).not.toContain('hedged');
  });

  test('is the link on its source or cue, and no other', () => {
    const text = 'The tower was safe, the ministry said on Monday.';
    const link = (words: string) => {
      const start = text.indexOf(words);
      return { links: [{ start, end: start + words.length, href: 'https://ministry.example/tower' }] };
    };
    expect(claimOf(text, link('the ministry')).codes).toContain('source-linked');
    expect(claimOf(text, link('said')).codes).toContain('source-linked');
    expect(claimOf(text, link('Monday')).codes).not.toContain('source-linked');
  });

  test('is the response that it reports, wherever that stands', () => {
    const denial = claimOf(`${before}The ministry denied that the tower was unsafe.`);
    expect(denial.codes).toContain('response');
    expect(denial.level).toBeNull();
  });

  test('is no response of somebody else', () => {
    const text = 'Mayor Ann Lee said the tower was unsafe, but the ministry did not respond to questions.';
    const claim = claimOf(text);
    expect(claim.codes).not.toContain('response');
    expect(claim.level).not.toBeNull();
  });
});
