import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_OPTIONS, type Options, readOptions } from '../../src/options.ts';

const CUSTOM: Options = {
  version: 2,
  marks: { 'weak-source': false, secondhand: true, hedge: false },
  density: 'everything',
  levelTint: true,
  printMarks: true,
  palette: 'plain',
  theme: 'dark',
  language: 'fr',
  rubric: { 'named-source': 60, hearsay: -40 },
  sites: { 'https://news.example': 'always', 'http://127.0.0.1': 'never' },
  allArticles: true,
};

function faultsOf(stored: unknown): string[] {
  const faults: string[] = [];
  readOptions(stored, (path) => faults.push(path));
  return faults;
}

describe('reading options', () => {
  test('gives back what was kept', () => {
    expect(readOptions(JSON.parse(JSON.stringify(CUSTOM)))).toEqual(CUSTOM);
    expect(faultsOf(CUSTOM)).toEqual([]);
  });

  test.each([undefined, null, 0, 'options', [], {}])('gives the defaults for %j', (stored) => {
    expect(readOptions(stored)).toEqual(DEFAULT_OPTIONS);
  });

  test('keeps the marks of version 1, and gives what is younger its default', () => {
    const version1 = { version: 1, marks: { 'weak-source': true, secondhand: false, hedge: true } };
    expect(readOptions(version1)).toEqual({ ...DEFAULT_OPTIONS, marks: version1.marks });
    expect(faultsOf(version1)).toEqual([]);
  });

  test('reads what it knows of a newer version', () => {
    expect(readOptions({ ...CUSTOM, version: 3, colour: 'blue' })).toEqual(CUSTOM);
  });

  test.each(Object.keys(DEFAULT_OPTIONS).filter((key) => key !== 'version'))(
    'a damaged "%s" costs the reader nothing else, and is named',
    (key) => {
      const damaged = { ...CUSTOM, [key]: 7 };
      expect(readOptions(damaged)).toEqual({ ...CUSTOM, [key]: DEFAULT_OPTIONS[key as keyof Options] });
      expect(faultsOf(damaged)).toEqual([key]);
    },
  );

  test('a damaged entry costs the others nothing, and is named', () => {
    const damaged = {
      ...CUSTOM,
      marks: { hedge: false, secondhand: 'yes', glow: true },
      rubric: { ...CUSTOM.rubric, verbatim: 101, limit: 0.5, 'Not a code': 3 },
      sites: { ...CUSTOM.sites, 'https://news.example/politics': 'always', 'https://a.example': 'maybe' },
    };
    expect(readOptions(damaged)).toEqual({
      ...CUSTOM,
      marks: { ...DEFAULT_OPTIONS.marks, hedge: false },
    });
    expect(faultsOf(damaged)).toEqual([
      'marks.secondhand',
      'marks.glow',
      'rubric.verbatim',
      'rubric.limit',
      'rubric.Not a code',
      'sites.https://news.example/politics',
      'sites.https://a.example',
    ]);
  });

  test('whatever storage holds, options come out that read as themselves', () => {
    const almost = fc.record(
      Object.fromEntries(
        Object.entries(CUSTOM).map(([key, value]) => [key, fc.oneof(fc.constant(value), fc.anything())]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), almost), (stored) => {
        const options = readOptions(stored);
        expect(readOptions(options)).toEqual(options);
        expect(faultsOf(options)).toEqual([]);
      }),
    );
  });
});
