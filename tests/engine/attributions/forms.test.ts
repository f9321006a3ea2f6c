import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine/index.ts';
import { creditLines } from '../../../src/engine/lexicons/credit-lines.ts';
import { forumWords } from '../../../src/engine/lexicons/forum-words.ts';
import { sectionLabels } from '../../../src/engine/lexicons/section-labels.ts';
import { viewNouns } from '../../../src/engine/lexicons/view-nouns.ts';

/** Who says what, in the order of the text. */
function said(text: string): [source: string, content: string][] {
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return analyze(text, { language: 'en' }).attributions.map(({ source, content }) => [
    words(source),
    words(content),
  ]);
}
const kinds = (text: string) =>
  analyze(text, { language: 'en' }).sentences.flatMap((sentence) => sentence.kinds ?? []);

describe('who speaks where only the form of a paragraph shows it', () => {
  test.each(['―', '—', '–', '-', '--'])('a byline behind “%s”', (dash) => {
    expect(said(`“Flour costs twice what it did. I can’t go on.” ${dash} Ana Ruiz, 44`)).toEqual([
      ['Ana Ruiz, 44', '“Flour costs twice what it did. I can’t go on.”'],
    ]);
  });

  test('a dash behind a quotation that goes on is no byline', () => {
    const text = '“Flour costs twice what it did” — a price that bakers say nobody can pay.';
    expect(said(text).map(([source]) => source)).not.toContain('a price that bakers say nobody can pay');
  });

  test('turns in a transcript', () => {
    const text = 'WALLACE: Will the price fall?\n\nRUIZ: No. It will go up again.\n\nWALLACE: Thank you.';
    expect(said(text)).toEqual([
      ['WALLACE', 'Will the price fall?'],
      ['RUIZ', 'No. It will go up again.'],
      ['WALLACE', 'Thank you.'],
    ]);
  });

  test('one heading in capitals is no turn', () => {
    expect(kinds('WEATHER: Rain fell all night.\n\nThe town was wet.')).toEqual([]);
  });

  test('answers are the interviewee’s, questions the outlet’s own', () => {
    const text =
      'Ana Ruiz has baked bread for 30 years.\n\nQ: Will you close?\n\nA: In May, I am afraid. The oven is sold.';
    expect(said(text)).toEqual([['Ana Ruiz', 'In May, I am afraid. The oven is sold.']]);
    const [, question, ...answer] = analyze(text, { language: 'en' }).sentences.map(
      (sentence) => sentence.kinds,
    );
    expect(question).toEqual([]);
    expect(answer).toEqual([['named'], ['named']]);
  });

  test.each([
    ['Union chief: bakeries will not survive', 'Union chief'],
    ['Report: Flour prices will double by June', 'Report'],
    ['Experts: Buy early and you will save', 'Experts'],
    ['Police: The gate was open', 'Police'],
  ])('a headline: %s', (text, source) => expect(said(text).map(([who]) => who)).toEqual([source]));

  test.each(sectionLabels.shouldFlag)('a section’s label says nothing: %s', (text) =>
    expect(kinds(text)).toEqual([]),
  );
  test.each(sectionLabels.shouldPass)('not a section’s label: %s', (text) =>
    expect(kinds(text)).not.toEqual([]),
  );

  test('the source under a table', () => {
    expect(said('Source: Ministry of Farming').map(([source]) => source)).toEqual(['Ministry of Farming']);
    expect(kinds('Source: bread is best')).toEqual([]);
  });

  test.each(creditLines.shouldFlag)('credits cite nobody: %s', (text) => expect(kinds(text)).toEqual([]));
  test.each(creditLines.shouldPass)('no credit: %s', (line) =>
    expect(creditLines.patterns.some((pattern) => pattern.test(line))).toBe(false),
  );
});

describe('whose view a clause gives', () => {
  test.each([
    ['As Ana Ruiz put it, the mill holds all the cards.', 'Ana Ruiz', 'the mill holds all the cards'],
    ['The mill, as Ana Ruiz puts it, holds all the cards.', 'Ana Ruiz', 'The mill … holds all the cards'],
    ['To hear Tom Hale tell it, the mill is finished.', 'Tom Hale', 'the mill is finished'],
    ['In Ana Ruiz’s view, the scales are wrong.', 'Ana Ruiz', 'the scales are wrong'],
    ['The harvest was poor, per the ministry.', 'the ministry', 'The harvest was poor'],
  ])('%s', (text, source, content) => expect(said(text)).toEqual([[source, content]]));

  test.each(viewNouns.shouldFlag)('someone’s: %s', (text) => expect(kinds(text)).not.toEqual([]));
  test.each([
    ...viewNouns.shouldPass,
    'Bread costs five crowns, per the loaf or per the slice, in every shop of the town.',
    'Rain fell, per day, for a week.',
  ])('nobody’s: %s', (text) => expect(said(text).map(([source]) => source)).not.toContain(undefined));
});

describe('a quotation behind a colon', () => {
  test.each([
    ['“It’s robbery,” one baker said. Another: “I want my money back.”', 'Another'],
    ['Markets did not move, traders say. One minister texts: “Could have been worse.”', 'One minister'],
    ['“No,” Tom Hale said. Ana Ruiz: “Never again.”', 'Ana Ruiz'],
  ])('is not the last speaker’s: %s', (text, source) => expect(said(text).at(-1)?.[0]).toBe(source));
});

describe('what is said before a court', () => {
  test.each(forumWords.shouldFlag)('is its hearing’s: %s', (text) => expect(kinds(text)).not.toEqual([]));
  test.each(forumWords.shouldPass)('not of one: %s', (text) => expect(kinds(text)).toEqual([]));
});

describe('who says so, as a whole and no more', () => {
  test.each([
    ['Two residents reached by telephone said they had heard shells.', 'Two residents reached by telephone'],
    ['The team counted eggs on 14 reefs and found that there were fewer.', 'The team'],
    ['The company cut its forecast and said sales would grow by 2%.', 'The company'],
    ['Enrollment has fallen by 38% since 2010, district figures show.', 'district figures'],
    ['A plaque there calls him “maker of air.”', 'A plaque'],
    ['Pine opened in 1961. Enrollment has fallen since 2010, district figures show.', 'district figures'],
    ['The crane was cracked, documents obtained by the Ledger show.', 'documents obtained by the Ledger'],
  ])('%s', (text, source) => expect(said(text).map(([who]) => who)).toEqual([source]));

  test('nobody, where it is only understood', () => {
    const text = 'Norland value the striker at £40m, it is understood.';
    expect(said(text)).toEqual([['', 'Norland value the striker at £40m']]);
  });

  test('a time before a colon says nothing', () => {
    expect(
      said('10.55: “This is a budget for people who work,” she says.').map(([who]) => who),
    ).not.toContain('10.55');
  });
});

describe('a quotation that runs over paragraphs', () => {
  test('is of whoever is named at its end, not of an earlier speaker', () => {
    const text =
      'Tom Hale said the mill must open its books.\n\n“I began with two ovens.\n\n“By 2000 I had twelve.\n\n“Now I have none,” Ana Ruiz told the council.';
    expect(said(text)).toEqual([
      ['Tom Hale', 'the mill must open its books'],
      ['Ana Ruiz', '“I began with two ovens. … “By 2000 I had twelve. … “Now I have none,”'],
    ]);
  });

  test('is of whoever announced it', () => {
    const text =
      'The Courier reports:\n\n“The ovens were cold.\n\n“The mill was shut.\n\n“Nobody baked,” Ana Ruiz said.”';
    expect(said(text)[0]).toEqual(['The Courier', expect.stringContaining('The ovens were cold')]);
  });

  test('is of whoever is named at its start', () => {
    const text =
      '“I began with two ovens,” Ana Ruiz said. “They were old.\n\n“By 2000 I had twelve.”\n\nTom Hale said he had one.';
    expect(said(text)[0]?.[0]).toBe('Ana Ruiz');
    expect(said(text).flatMap(([source, content]) => (source === 'Tom Hale' ? [content] : []))).toEqual([
      'he had one',
    ]);
  });
});
