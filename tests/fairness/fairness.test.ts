import { describe, expect, test } from 'vitest';
import { PAIRS } from './pairs/index.ts';
import { points, rank, show } from './showing.ts';

describe.each(Object.entries(PAIRS))('%s', (sort, pairs) => {
  test('has enough pairs', () => expect(pairs.length).toBeGreaterThanOrEqual(sort.includes('words') ? 4 : 6));

  describe.each(pairs)('$name', ({ careful, careless, differsInCertainty }) => {
    const withCare = show(careful);
    const without = show(careless);

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
});

describe('replies', () => {
  const replied = (PAIRS['denial'] ?? []).filter(({ careful }) => careful.text.split('. ').length > 1);

  test.each(replied)('$name: shown as a reply, without a level', ({ careful }) => {
    const { report } = show(careful);
    expect(report.summary.responses).toBe(1);
    const reply = report.sentences.find(({ response }) => response !== null);
    expect(reply?.level).toBeNull();
    expect(Object.values(report.summary.levels).reduce((sum, count) => sum + count)).toBe(
      report.summary.attributed,
    );
  });
});
