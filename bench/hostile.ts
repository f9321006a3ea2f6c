import { newsOf } from './news.ts';

/** Texts that nobody writes but a page may hold, by a share of their full length. */
export const HOSTILE: Readonly<Record<string, (share: number) => string>> = {
  '200,000 quotation marks': (share) => '"'.repeat(200_000 * share),
  'a word of 1 MB': (share) => 'x'.repeat(1_000_000 * share),
  '"a-" 500,000 times': (share) => 'a-'.repeat(500_000 * share),
  'a paragraph of 100,000 words': (share) => newsOf(100_000 * share).replaceAll('\n\n', ' '),
  '100,000 words without an end': (share) => 'the old bridge and '.repeat(25_000 * share),
  '"said" 100,000 times': (share) => 'said '.repeat(100_000 * share),
  '“he said” 50,000 times': (share) => '“he said” '.repeat(50_000 * share),
  '20,000 quotations that nobody says': (share) => '“The gate was open all night.” '.repeat(20_000 * share),
  '25,000 reports in one sentence': (share) => 'the report said and '.repeat(25_000 * share),
  '15,000 relays in one sentence': (share) => 'according to CNN the memo said and '.repeat(15_000 * share),
  'one source 20,000 times': (share) => 'Ana Ruiz said it. '.repeat(20_000 * share),
  '100,000 unpaired surrogates': (share) => '\ud800 '.repeat(100_000 * share),
};
