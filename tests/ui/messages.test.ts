import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { RUBRIC } from '../../src/engine/strength/rubric.ts';
import { PROBLEMS } from '../../src/messages.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const locales = join(root, 'public/_locales');

interface Entry {
  message: string;
  description?: string;
}
const catalogueOf = (locale: string): Record<string, Entry> =>
  JSON.parse(readFileSync(join(locales, locale, 'messages.json'), 'utf8'));
const english = catalogueOf('en');

/** Keys that are put together at run time; each family has a test of its own that it is complete. */
const FAMILIES = [/^reason_/, /^error_/];

const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(tsx?|html)$/.test(path))
  .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
  .concat(readFileSync(join(root, 'manifest.json'), 'utf8'))
  .join('\n');

const placeholders = (text: string): string[] => [...new Set(text.match(/\$[1-9]/g) ?? [])].sort();

describe('the English catalogue', () => {
  test('holds no message that nothing uses', () => {
    const used = new Set(code.match(/\w+/g));
    const unused = Object.keys(english).filter((key) => {
      if (FAMILIES.some((family) => family.test(key))) return false;
      return (
        !used.has(key) &&
        !used.has(key.replace(/_(zero|one|two|few|many|other)$/, '')) &&
        !used.has(`__MSG_${key}__`)
      );
    });
    expect(unused).toEqual([]);
  });

  test('says to translators what every message is for', () => {
    expect(Object.keys(english).filter((key) => !english[key]?.description)).toEqual([]);
  });

  test('explains every placeholder', () => {
    const unexplained = Object.entries(english).filter(([, { message, description = '' }]) =>
      placeholders(message).some(
        (placeholder) => !description.includes(placeholder) && !/^\$[12]$/.test(placeholder),
      ),
    );
    expect(unexplained).toEqual([]);
  });

  test('explains every problem and says what to do about it', () => {
    const keys = PROBLEMS.flatMap((problem) => {
      const key = `error_${problem.replaceAll('-', '_')}`;
      return [key, `${key}_advice`];
    });
    expect(
      Object.keys(english)
        .filter((key) => key.startsWith('error_'))
        .sort(),
    ).toEqual(keys.sort());
  });

  test('explains every reason of the rubric, and no other', () => {
    const keys = Object.keys(RUBRIC).map((code) => `reason_${code.replaceAll('-', '_')}`);
    const others = ['reason_up', 'reason_down'];
    const explained = Object.keys(english).filter(
      (key) => key.startsWith('reason_') && !others.includes(key),
    );
    expect(explained.sort()).toEqual(keys.sort());
  });

  test('never grades: no "weak", no "score", no "verified"', () => {
    const grading = /\b(weak|score|grade|verified|trustworthy|fake|bias)/i;
    expect(Object.entries(english).filter(([, { message }]) => grading.test(message))).toEqual([]);
  });
});

describe.each(readdirSync(locales))('the catalogue "%s"', (locale) => {
  const catalogue = catalogueOf(locale);
  const base = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

  test('has the keys of the English one, plural forms aside', () => {
    const bases = (keys: object): string[] => [...new Set(Object.keys(keys).map(base))].sort();
    expect(bases(catalogue)).toEqual(bases(english));
  });

  test('has every plural form that the language needs', () => {
    const needed = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;
    const plurals = Object.keys(english).filter(
      (key) => key.endsWith('_other') && `${base(key)}_one` in english,
    );
    // Spanish and French have a "many" for millions; no article has that many sentences.
    const missing = plurals.flatMap((key) =>
      needed.filter((form) => form !== 'many' && !(`${base(key)}_${form}` in catalogue)),
    );
    expect(missing).toEqual([]);
  });

  test('fills in what the English one fills in', () => {
    const differing = Object.keys(catalogue).filter((key) => {
      const original = english[key] ?? english[`${base(key)}_other`];
      return (
        original &&
        placeholders(catalogue[key]?.message ?? '').join() !== placeholders(original.message).join()
      );
    });
    expect(differing).toEqual([]);
  });
});
