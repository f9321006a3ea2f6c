import { describe, expect, test } from 'vitest';
import { chooseMarks } from '../../src/content/chosen-marks.ts';
import { analyze } from '../../src/engine/index.ts';
import type { Mark } from '../../src/engine/report.ts';
import { DEFAULT_OPTIONS, type Density } from '../../src/options.ts';

const TEXT = [
  'Three engineers familiar with the inspection said the pier may close.',
  'Critics say the pier could fall.',
  'Police said the suspect allegedly stole a car before he was arrested and charged with theft.',
].join('\n\n');

/** The words that are marked, faint ones in brackets. */
function words(density: Density, options: Parameters<typeof analyze>[1] = {}): string[] {
  const report = analyze(TEXT, { language: 'en', ...options });
  return chooseMarks(report, { ...DEFAULT_OPTIONS, density }).map(({ mark, faint }) => {
    const text = TEXT.slice(mark.start, mark.end);
    return faint ? `[${text}]` : text;
  });
}

describe('density', () => {
  test('"thin" leaves the sources that a reader could hardly check', () => {
    expect(words('thin')).toEqual(['Critics']);
  });

  test('"standard" has all that the engine is sure of', () => {
    expect(words('standard')).toEqual(expect.arrayContaining(['may', 'Critics', 'could']));
    expect(words('standard').some((text) => text.startsWith('['))).toBe(false);
  });

  test('"everything" adds the caution that law requires, and nothing else is lost', () => {
    expect(words('everything')).toEqual(expect.arrayContaining([...words('standard'), '[allegedly]']));
  });

  test('nothing faint lies unseen under what is marked anyway', () => {
    const report = analyze(TEXT, { language: 'en' });
    const [allegedly] = report.faintMarks.filter(({ type }) => type === 'hedge');
    expect(allegedly).toBeDefined();
    const of = (marks: Mark[]) =>
      chooseMarks(
        { ...report, marks, faintMarks: [allegedly as Mark] },
        { ...DEFAULT_OPTIONS, density: 'everything' },
      ).map(({ faint }) => faint);
    const sure: Mark = { ...(allegedly as Mark), type: 'weak-source' };
    expect(of([sure])).toEqual([false]);
    // One that only begins in the same place leaves the rest of the words to the faint one.
    expect(of([{ ...sure, end: sure.end - 2 }])).toEqual([false, true]);
    expect(of([])).toEqual([true]);
  });

  test('"thin" keeps unnamed sources where a genre gets no levels', () => {
    expect(words('thin', { genre: 'opinion' })).toContain('Critics');
  });
});

test('kinds that are turned off are left out, faint ones too', () => {
  const report = analyze(TEXT, { language: 'en' });
  const marks = { ...DEFAULT_OPTIONS.marks, hedge: false };
  const chosen = chooseMarks(report, { marks, density: 'everything' });
  expect(chosen.filter(({ mark }) => mark.type === 'hedge')).toEqual([]);
  expect(chosen.length).toBeGreaterThan(0);
});
