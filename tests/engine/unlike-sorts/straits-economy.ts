import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Merlion Times',
  genre: 'news',
  sentences: [
    [
      'document',
      '',
      'SINGAPORE - The economy grew 2.1 per cent in the third quarter from a year earlier, advance estimates from the Ministry of Trade and Industry showed on Oct 14.',
    ],
    ['vague', '', 'That beat the 1.8 per cent growth that economists polled by Bloomberg had expected.'],
    [
      'document',
      '',
      'Manufacturing expanded 4.3 per cent, reversing a 1.1 per cent contraction in the previous quarter, the data showed.',
    ],
    ['named', '', 'OBC Bank chief economist Selina Tan said the rebound was “broad-based but fragile”.'],
    [
      'named',
      'h',
      'She expects full-year growth to come in at about 2 per cent, but flagged that new tariffs could weigh on exports.',
    ],
    [
      'organization',
      '',
      'The Monetary Authority kept its policy settings unchanged on the same day, saying inflation would stay low into 2026.',
    ],
    ['vague', '', 'Most analysts had predicted the move.'],
    ['named', '', 'In a Facebook post, Minister for Trade Lim Kok Wee thanked workers for their “grit”.'],
    ['named', '', 'Retailer Goh Mei Ling, 52, is less upbeat.'],
    [
      'named',
      '',
      'Sales at her two shops in Toa Payoh have dropped by a fifth since June, she said, as more families drive across to Johor.',
    ],
    [
      'organization',
      '',
      'Retail sales fell for a third straight month in August, according to the Department of Statistics.',
    ],
    ['document', '', 'A survey of 400 firms by the Business Federation suggests most plan to freeze hiring.'],
    [null, '', 'Mr Lim will deliver a ministerial statement in Parliament on Nov 5.'],
    [null, '', 'Final figures are due next month.'],
  ],
};
