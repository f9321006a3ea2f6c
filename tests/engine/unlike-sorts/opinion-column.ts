import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Lakeside Post',
  genre: 'opinion',
  sentences: [
    ['named', '', 'The mayor wants a stadium, and he wants you to pay for it.'],
    ['named', '', 'Last week he stood at the waterfront and promised it would create 5,000 jobs.'],
    ['vague', '', 'Economists have been telling us for thirty years that this is nonsense.'],
    ['document', '', 'A 2019 review of 130 studies concluded that stadiums rarely pay for themselves.'],
    ['named', '', '“The jobs are real, but they are ushers,” the economist Neil Brandvold once quipped.'],
    ['vague', '', 'Supporters say the critics lack imagination.'],
    [
      'named',
      '',
      'My neighbor Dolores, who has run a diner on Canal Street since 1994, sees it differently.',
    ],
    ['named', '', '“They tore down my block for the last one,” she told me.'],
    [null, '', 'I do not doubt the mayor’s sincerity.'],
    ['organization', '', 'The team, for its part, insists it will cover any overruns.'],
    ['document', '', 'But the term sheet, released on Friday, says no such thing.'],
    ['impersonal', '', 'We are told that there is no alternative.'],
    [null, '', 'There always is.'],
  ],
};
