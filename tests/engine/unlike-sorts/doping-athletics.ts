import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Reuter Sports Wire',
  genre: 'news',
  sentences: [
    [
      'organization',
      '',
      'Kenyan marathon runner Beatrice Chelagat has been provisionally suspended over whereabouts failures, the Athletics Integrity Unit said on Monday.',
    ],
    ['named', 'd', 'Chelagat, 29, denied wrongdoing and said she would appeal.'],
    ['named', '', '“I have been tested more than 60 times and never failed,” she wrote on Instagram.'],
    ['organization', '', 'The AIU said the twice Boston runner-up had missed three tests within 12 months.'],
    ['named', '', 'Her agent, Marco Bellini, blamed a broken doorbell for one of the misses.'],
    [
      'named',
      '',
      '“They were at the gate, she was inside, nobody heard anything,” he told Reuter Sports Wire by telephone.',
    ],
    ['organization', 'n', 'Athletics Kenya was not immediately available for comment.'],
    [null, '', 'More than 70 Kenyan athletes have been banned since 2017.'],
    [
      'named',
      '',
      'World Athletics president Owen Carrick said last year that the country had “a long journey ahead”.',
    ],
    [
      'document',
      '',
      'Under anti-doping rules, an athlete who misses three tests faces a ban of up to two years.',
    ],
    ['unnamed', '', 'Chicago organisers confirmed she had been withdrawn from October’s race.'],
  ],
};
