import { expect, test } from 'vitest';
import { formatLicences } from '../../scripts/licences.ts';

const pier = { name: 'pier', version: '1.0.0', identifier: 'MIT', text: 'Do as you like.\n' };
const quay = { name: 'quay', version: '2.1.0', identifier: 'ISC', text: null };

test('each package comes once, by name, with its licence, its text and where to get it', () => {
  const notice = formatLicences([quay, pier, { ...quay }]);
  const entries = notice.split(/\n\n-+\n\n/).slice(1);
  expect(entries).toEqual([
    'pier 1.0.0 (MIT)\nhttps://www.npmjs.com/package/pier/v/1.0.0\n\nDo as you like.',
    'quay 2.1.0 (ISC)\nhttps://www.npmjs.com/package/quay/v/2.1.0\n',
  ]);
});

test('a package without a licence stops the build', () => {
  expect(() => formatLicences([pier, { ...quay, identifier: null }])).toThrow('quay 2.1.0');
});
