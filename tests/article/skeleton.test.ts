import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  asRead,
  END,
  MAX_NODES,
  marker,
  plainText,
  skeletonText,
  splitAtMarkers,
} from '../../src/skeleton.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const anyNumber = fc.oneof(fc.nat(70_000), fc.nat(MAX_NODES - 1));

test('numbered texts come back with their numbers, whatever a page writes', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyNumber, anyText)), (texts) => {
      const written = texts.map(([number, text]) => marker(number) + skeletonText(text)).join('');
      const expected = texts
        .map(([node, text]) => ({ node, text: asRead(text) }))
        .filter(({ text }) => text !== '');
      expect(splitAtMarkers(written)).toEqual(expected);
    }),
  );
});

test('text keeps its length, and holds nothing that HTML writes as an entity', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = skeletonText(text);
      expect(written).toHaveLength(text.length);
      expect(written).not.toMatch(/[&<>\u00A0]/);
      expect(plainText(marker(7) + written)).toBe(asRead(text));
    }),
  );
});

test('ordinary text is read as it is', () => {
  expect(asRead('“Brill & Calloway” <wrote> it — naïve, 港, 🏊')).toBe(
    '“Brill & Calloway” <wrote> it — naïve, 港, 🏊',
  );
});

test('text behind an end mark belongs to no node', () => {
  expect(splitAtMarkers(`${marker(3)}said.${END} `)).toEqual([
    { node: 3, text: 'said.' },
    { node: null, text: ' ' },
  ]);
});
