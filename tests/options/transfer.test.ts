import { expect, test } from 'vitest';
import { readSettings, writeSettings } from '../../src/options/transfer.ts';
import { DEFAULT_OPTIONS, type Options } from '../../src/options.ts';

const OPTIONS: Options = {
  ...DEFAULT_OPTIONS,
  palette: 'contrast',
  rubric: { hearsay: -5 },
  sites: { 'https://news.example': 'never' },
};

test('what is saved is loaded again, whole', () => {
  expect(readSettings(writeSettings(OPTIONS))).toEqual(OPTIONS);
});

test('a file of version 1 is brought up to date', () => {
  const marks = { 'weak-source': false, secondhand: true, hedge: true };
  expect(readSettings(JSON.stringify({ kind: 'sourcelight settings', version: 1, marks }))).toEqual({
    ...DEFAULT_OPTIONS,
    marks,
  });
});

test.each([
  ['{"kind": ', { problem: 'not-json' }],
  ['', { problem: 'not-json' }],
  ['null', { problem: 'not-settings' }],
  ['[1]', { problem: 'not-settings' }],
  ['{"kind":"bookmarks"}', { problem: 'not-settings' }],
  ['{"kind":"sourcelight settings","version":3}', { problem: 'newer' }],
  [
    '{"kind":"sourcelight settings","theme":"pink","sites":{"<b>":"always"},"glow":1}',
    { problem: 'faults', faults: ['glow', 'theme', 'sites.<b>'] },
  ],
])('%s is refused as a whole, with the reason', (text, problem) => {
  expect(readSettings(text)).toEqual(problem);
});
