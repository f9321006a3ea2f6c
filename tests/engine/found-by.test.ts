import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/engine/index.ts';

test('the report says what found each attribution and mark', () => {
  const report = analyze(
    'Officials said on Monday that the bridge would stay closed. Reportedly, the repairs will take a year.',
    { language: 'en' },
  );
  const ways = report.attributions.map(({ foundBy }) => foundBy);
  expect(ways).toContain('model');
  // Hearsay adverbs are decided by their form.
  expect(report.attributions.find(({ kind }) => kind === 'impersonal')?.foundBy).toBe('rule');
  for (const { type, foundBy } of report.marks) if (type === 'hedge') expect(foundBy).toBe('rule');
  expect(report.marks.map(({ foundBy }) => foundBy)).toContain('model');
});

/** Texts that show their attribution by their form, and what the rule is called that sees it. */
const BY_RULE = {
  'attributions/finding/cues#according': 'According to the harbour board, the bridge is safe.',
  'attributions/finding/cues#adverb': 'The repairs will reportedly take a year.',
  'attributions/finding/free-relatives': 'The mayor drew anger for what many residents see as a failure.',
  'attributions/finding/labelled': 'Ferry union chief: crews will strike in May',
  'attributions/finding/viewpoints': 'In the view of Ines Aldana, the bridge should stay closed.',
} as const;

test.each(Object.entries(BY_RULE))('the report names the rule %s', (rule, text) => {
  expect(analyze(text, { language: 'en' }).attributions.map((found) => found.rule)).toContain(rule);
});

test('every rule that the report names is found under its name', () => {
  const texts = [...Object.values(BY_RULE), 'The repairs are likely to take a year and could cost millions.'];
  const names = texts.flatMap((text) => {
    const { attributions, sentences } = analyze(text, { language: 'en' });
    return [
      ...attributions.map(({ rule }) => rule),
      ...sentences.flatMap(({ hedges }) => hedges.map(({ rule }) => rule)),
    ];
  });
  const named = names.filter((rule) => rule !== null);
  expect(named.some((rule) => rule.startsWith('hedges/rules/'))).toBe(true);
  for (const rule of named) {
    const [file, which = ''] = rule.split('#');
    const source = readFileSync(new URL(`../../src/engine/${file}.ts`, import.meta.url), 'utf8');
    expect(source).toContain(which);
  }
});
