import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeNonAscii } from '../../../scripts/build.ts';
import * as anonymityWords from '../../../src/engine/lexicons/anonymity-words.ts';
import { borrowedClaims } from '../../../src/engine/lexicons/borrowed-claims.ts';
import { creditLines } from '../../../src/engine/lexicons/credit-lines.ts';
import { nounReportPatterns } from '../../../src/engine/lexicons/noun-reports.ts';
import { outletReportPatterns } from '../../../src/engine/lexicons/outlet-reports.ts';
import { speechIdiomPatterns } from '../../../src/engine/lexicons/speech-idioms.ts';
import { stancePatterns } from '../../../src/engine/lexicons/stances.ts';
import { Expressions } from '../../../src/engine/patterns/expressions.ts';
import { neededText } from '../../../src/engine/patterns/needed-text.ts';

const LISTS = [
  ...Object.values(anonymityWords),
  borrowedClaims,
  creditLines,
  nounReportPatterns,
  outletReportPatterns,
  speechIdiomPatterns,
  stancePatterns,
];

describe('what a regular expression needs', () => {
  it.each([
    [/cold water/, ['cold water']],
    [/Cold Water/i, ['cold water']],
    [/hits? (?:out|back) at\b/, ['hit']],
    [/(?:hits?|hitting) (?:out at|back at (?!once))/, ['out at', 'back at ']],
    [/rumou?r has it/, ['r has it']],
    [/under (?:\w+ ){0,2}fire/, ['under ']],
    [/(?:under )?fire/, ['fire']],
    [/go+alles{2,}s*/, ['alles']],
    [/(?<who>[A-Z][a-z]+), meanwhile\b/, [', meanwhile']],
    [/(?<=before )after(?= that)(?! long)/, ['after']],
    [/[a-z\]]+\. \(twice\)\?/, ['. (twice)?']],
    [/\p{Lu}+ says/u, [' says']],
    [/said|told/, ['said', 'told']],
    [/said|/, null],
    [/said|\w+/, null],
    [/(?:)/, null],
    [/\w+ly$/, ['ly']],
    [/said/iu, null],
  ] as const)('%s', (expression, needed) => {
    expect(neededText(expression)).toEqual(needed);
  });

  it('refuses what it does not know', () => {
    expect(() => neededText(/\x41/)).toThrow(RangeError);
  });

  it('reads what the build writes as escapes, since browsers get nothing but ASCII', () => {
    expect(neededText(/the mayor\u2019s o\ud83d\ude00n/)).toEqual(['the mayor’s o']);
    expect(neededText(/said \u{1f600} twice/u)).toEqual([' twice']);
    for (const { source, flags } of LISTS.flatMap(({ patterns }) => patterns))
      expect(neededText(new RegExp(escapeNonAscii(source), flags))).toEqual(
        neededText(new RegExp(source, flags)),
      );
  });

  it('stands in each match of each list', () => {
    let matches = 0;
    for (const { patterns } of LISTS)
      for (const pattern of patterns)
        for (const sentence of LISTS.flatMap(({ shouldFlag }) => shouldFlag)) {
          const [match] = pattern.exec(sentence) ?? [];
          if (match === undefined) continue;
          matches++;
          const needed = neededText(pattern) ?? [''];
          expect(needed.some((text) => match.toLowerCase().includes(text))).toBe(true);
        }
    expect(matches).toBeGreaterThan(100);
  });

  it('stands in every text that matches, whatever the expression', () => {
    const literal = fc.constantFrom('a', 'b', 'A', '\\.', '[ab]', '.', '\\b', 'ab');
    const quantified = fc
      .tuple(literal, fc.constantFrom('', '?', '+', '*?', '{0,2}', '{2}'))
      .map(([part, quantifier]) => (part.endsWith('b') ? `(?:${part})${quantifier}` : part + quantifier));
    const sequence = fc.array(quantified, { maxLength: 4 }).map((parts) => parts.join(''));
    const group = fc
      .tuple(
        fc.constantFrom('(?:', '(', '(?=', '(?!', '(?<=', '(?<x>'),
        sequence,
        sequence,
        fc.constantFrom('', '?', '+'),
      )
      .map(([opening, one, other, quantifier]) =>
        /[=!]$/.test(opening) ? `${opening}${one}|${other})` : `${opening}${one}|${other})${quantifier}`,
      );
    const source = fc.tuple(sequence, group, sequence).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        source,
        fc.boolean(),
        fc.array(fc.constantFrom('a', 'b', 'A', 'B', '.', ' ')),
        (text, ignoresCase, letters) => {
          const expression = new RegExp(text, ignoresCase ? 'i' : '');
          const words = letters.join('');
          expect(new Expressions([expression]).fit(words)).toBe(expression.test(words));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
