import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Blumberg News',
  genre: 'news',
  sentences: [
    [
      'unnamed',
      'h',
      'Halvorsen Capital is exploring a sale of its stake in Pelican Foods that could value the snack maker at as much as $5 billion, according to people with knowledge of the matter.',
    ],
    [
      'unnamed',
      '',
      'The New York-based buyout firm is working with an adviser and has reached out to potential suitors, said the people, who asked not to be identified because the information is private.',
    ],
    [
      'unnamed',
      'h',
      'Deliberations are at an early stage and Halvorsen may decide to keep the asset, they said.',
    ],
    [
      'organization',
      'n',
      'A representative for Halvorsen declined to comment, while Pelican didn’t immediately respond to requests for comment.',
    ],
    [null, '', 'Halvorsen bought the company in 2017 for $2.1 billion.'],
    [
      'document',
      '',
      'Snack deals worth $14 billion have been announced this year, according to data compiled by Blumberg.',
    ],
    ['named', '', '“Everyone wants shelf space,” said Rita Kowalczyk, an analyst at Stonebridge.'],
    [
      'named',
      'h',
      'Kowalczyk, who rates Pelican’s parent a hold, sees Mondale International as the most likely buyer.',
    ],
    ['unnamed', '', 'Mondale isn’t currently in talks, one of the people said.'],
    [
      'document',
      '',
      'Pelican had adjusted earnings of about $310 million last year, a regulatory filing showed.',
    ],
    [null, '', '--With assistance from Tomas Beck.'],
  ],
};
