import { afterAll, expect, test } from 'vitest';
import { formatList, numberInWords, plural, setMessages, t } from '../../src/ui/text.ts';
import { englishMessages } from './messages.ts';

afterAll(() => setMessages(englishMessages));

test('chooses the plural form of the language', () => {
  setMessages(englishMessages);
  expect(plural('source_sentences', 1)).toBe('1 sentence');
  expect(plural('source_sentences', 2)).toBe('2 sentences');
  expect(plural('source_sentences', 1200)).toBe('1,200 sentences');
});

test('uses a form that English does not have where the catalogue gives it, else "other"', () => {
  const polish: Record<string, string> = {
    catalogue_language: 'pl',
    source_sentences_few: '$1 zdania',
    source_sentences_other: '$1 zdań',
  };
  setMessages((key, [count = '']) => polish[key]?.replace('$1', count) ?? '');
  expect(plural('source_sentences', 3)).toBe('3 zdania');
  expect(plural('source_sentences', 5)).toBe('5 zdań');
});

test('writes small numbers as words and large ones as digits', () => {
  setMessages(englishMessages);
  expect([2, 10, 11].map(numberInWords)).toEqual(['two', 'ten', '11']);
});

test('joins lists as the language does', () => {
  setMessages(englishMessages);
  expect(formatList(['a', 'b', 'c'])).toBe('a, b, and c');
  setMessages((key) => (key === 'catalogue_language' ? 'de' : ''));
  expect(formatList(['a', 'b', 'c'])).toBe('a, b und c');
});

test('fills in substitutions as they are: page text stays text', () => {
  setMessages(englishMessages);
  expect(t('headline_one_named', '<b>$1</b>')).toBe('One named person speaks: <b>$1</b>.');
});
