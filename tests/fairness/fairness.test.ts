import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/index.ts';
import { LEVELS, type Report, type SentenceReport } from '../../src/engine/report.ts';
import { PAIRS, type Pair } from './pairs.ts';

function sentenceOf(version: Pair['careful']): { report: Report; sentence: SentenceReport } {
  const report = analyze(version.text, version.options);
  const at = version.text.indexOf(version.claim);
  const sentence = report.sentences.find(({ start, end }) => start <= at && at < end);
  if (at < 0 || !sentence) throw new Error(`no sentence holds "${version.claim}"`);
  return { report, sentence };
}

const rank = ({ level }: SentenceReport) => (level === null ? null : LEVELS.length - LEVELS.indexOf(level));

/** Points of the sentence's sourcing, or of both axes. */
function points({ reasons }: SentenceReport, axes: 'sourcing' | 'both'): number {
  return reasons
    .filter(({ axis, code }) => code !== 'limit' && (axes === 'both' || axis === 'sourcing'))
    .reduce((sum, { effect }) => sum + effect, 0);
}

describe.each(PAIRS)('$name', ({ careful, careless, differsInCertainty }) => {
  const withCare = sentenceOf(careful);
  const without = sentenceOf(careless);

  test('the careful version is attributed', () => {
    expect(withCare.sentence.kinds).not.toEqual([]);
    expect(withCare.sentence.level).not.toBeNull();
  });

  test('the careful version never shows lower', () => {
    const ownVoice = without.sentence.kinds?.length === 0;
    if (ownVoice) {
      // Bare assertion earns nothing: it is counted by itself and is in no level.
      expect(without.sentence.level).toBeNull();
      expect(without.report.summary.ownVoice).toBeGreaterThan(0);
      expect(withCare.report.summary.ownVoice).toBeLessThan(without.report.summary.ownVoice);
      return;
    }
    expect(rank(withCare.sentence)).toBeGreaterThanOrEqual(rank(without.sentence) ?? 0);
    const axes = differsInCertainty ? 'sourcing' : 'both';
    expect(points(withCare.sentence, axes)).toBeGreaterThanOrEqual(points(without.sentence, axes));
  });
});

describe('replies', () => {
  test('a denial is shown as a reply and gets no level', () => {
    const { report } = sentenceOf(
      PAIRS.find(({ name }) => name.startsWith('denial'))?.careful as Pair['careful'],
    );
    expect(report.summary.responses).toBe(1);
    const reply = report.sentences.find(({ response }) => response !== null);
    expect(reply).toMatchObject({ response: 'denial', level: null });
  });
});
