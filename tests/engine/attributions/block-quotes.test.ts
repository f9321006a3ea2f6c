import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine/index.ts';

/** A text with "> " before each paragraph that the page sets off as quoted. */
function read(marked: string) {
  const blockQuotes: { start: number; end: number }[] = [];
  let text = '';
  for (const paragraph of marked.split('\n')) {
    if (text) text += '\n\n';
    const quoted = paragraph.startsWith('> ');
    const words = quoted ? paragraph.slice(2) : paragraph;
    if (quoted) blockQuotes.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return analyze(text, { blockQuotes, language: 'en' });
}

/** Who is behind each sentence, by name, and whether it is quoted. */
function speakers(marked: string): string[] {
  const { sentences, attributions, sources } = read(marked);
  return sentences.map(({ attributions: [main], quote }) => {
    const ids = attributions.find(({ id }) => id === main)?.sources ?? [];
    const names = ids.map((id) => sources.find((source) => source.id === id)?.name);
    return `${names.join(' and ') || '–'}${quote ? ' “”' : ''}`;
  });
}

describe('what a page sets off as quoted', () => {
  test('goes back to whoever spoke before, however many paragraphs it has', () => {
    const quoted = Array.from({ length: 8 }, (_, i) => `> The harbour had ${i + 3} cranes then.`).join('\n');
    expect(
      speakers(
        `Mayor Ana Ruiz explained the plan in a letter.\n${quoted}\nThe harbour has stood empty since 2019.`,
      ),
    ).toEqual(['Ana Ruiz', ...Array(8).fill('Ana Ruiz “”'), '–']);
  });

  test('goes back to whoever signs it below', () => {
    expect(
      speakers(
        'Mayor Ana Ruiz said the pool would close.\n> They always try again after a vote.\n> I have seen it twice.\n> — Tom Hale (@tomhale) November 3, 2025\nThe pool opened in 1962.',
      ),
    ).toEqual(['Ana Ruiz', 'Tom Hale “”', 'Tom Hale “”', 'Tom Hale', '–']);
  });

  test('goes back to whoever signs it on its own last line', () => {
    expect(
      speakers('The pool opened in 1962.\n> A library is a promise to the children of a town. — Iris Vale'),
    ).toEqual(['–', 'Iris Vale “”', 'Iris Vale “”']);
  });

  test('is nobody’s where nobody is named', () => {
    expect(speakers('The pool opened in 1962.\n> The water is cold and clear in spring.')).toEqual([
      '–',
      '– “”',
    ]);
  });

  test('may hold what somebody else says', () => {
    const report = read(
      'Ana Ruiz wrote in her letter:\n> The builder told me that the roof would hold. “It will outlive us,” he said.',
    );
    expect(report.sentences.every(({ kinds }) => (kinds?.length ?? 0) > 0)).toBe(true);
  });

  test('may be any ranges, even those that fit no paragraph', () => {
    const text = 'Ana Ruiz spoke.\n\nThe pool will close.';
    for (const blockQuotes of [
      [{ start: -5, end: 900 }],
      [{ start: 20, end: 3 }],
      [{ start: 3, end: 12 }],
      [
        { start: 17, end: 37 },
        { start: 17, end: 37 },
      ],
    ])
      expect(analyze(text, { blockQuotes }).sentences).toHaveLength(2);
  });
});
