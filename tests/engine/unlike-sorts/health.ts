import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Wellbeing Now',
  genre: 'news',
  sentences: [
    [null, '', 'Many people take magnesium to sleep better.'],
    ['document', 'h', 'But the evidence is thin, a review of 31 trials suggests.'],
    ['document', '', 'Only three of the trials lasted longer than two months, the authors found.'],
    [
      'named',
      '',
      '“People feel better because they expect to,” says Dr. Hana Weiss, a sleep physician at Marsh Clinic.',
    ],
    ['named', 'h', 'Magnesium may help people with restless legs, she adds.'],
    ['organization', '', 'The Food Safety Office advises adults to take no more than 250 milligrams a day.'],
    ['document', '', 'Doses above that can cause cramps, according to its guidance.'],
    ['vague', '', 'Makers say their products are safe.'],
    ['vague', '', 'Many users swear by it.'],
    [null, '', 'Ana Bell, 52, a bus driver, has taken a capsule every night since 2020.'],
    ['named', '', '“I would not be without it,” she says.'],
    [null, '', 'A month’s supply costs about nine dollars.'],
  ],
};
