import { expect, test } from 'vitest';
import { findArticle } from '../../src/article/find.ts';

const page = (body: string): string =>
  `<html lang="en"><head><title>Council keeps the library</title></head><body><article><h1>Council keeps the library</h1>${body}</article></body></html>`;
const p = (words: string): string => `<p>${words}</p>`;
const OWN = [
  'The council has shelved its plan to sell the old library, the mayor said on Tuesday after three weeks of protest.',
  'The building has stood empty since 2019, when a pipe burst and flooded the reading room on the ground floor.',
  'The council meets again on Monday evening in the town hall, where it will hear the plan for the next year.',
  'The petition was handed over on Friday in front of the town hall by a group of about forty pupils and their teachers.',
].map(p);
const LETTER =
  'I have listened to what people told me at the market and in the hall, and we will keep the building.';
const MORE =
  'It is sound, and the price that was offered for it was too low by far, as every builder in town knows.';

/** What the page sets off, by its words. */
function quoted(html: string): string[] {
  const { text, blockQuotes } = findArticle(html);
  return blockQuotes.map(({ start, end }) => text.slice(start, end));
}

test('the paragraphs of one block quotation are one stretch', () => {
  const quote = `<blockquote>${p(LETTER)}${p(MORE)}</blockquote>`;
  expect(quoted(page([OWN[0], quote, ...OWN.slice(1)].join('')))).toEqual([`${LETTER}\n\n${MORE}`]);
});

test('two block quotations side by side are two', () => {
  const quotes = `<blockquote>${p(LETTER)}</blockquote><blockquote>${p(MORE)}</blockquote>`;
  expect(quoted(page([OWN[0], quotes, ...OWN.slice(1)].join('')))).toEqual([LETTER, MORE]);
});

test('a page that indents all its text by them quotes nothing', () => {
  expect(quoted(page(`<blockquote>${OWN.join('')}</blockquote>`))).toEqual([]);
});

test('a page without them quotes nothing', () => {
  expect(quoted(page(OWN.join('')))).toEqual([]);
});
