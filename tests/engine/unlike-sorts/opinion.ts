import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Evening Post',
  genre: 'opinion',
  sentences: [
    [null, '', 'The bridge is a disgrace.'],
    [null, '', 'I have crossed it every day for 20 years.'],
    ['vague', '', 'Engineers have warned about the rust since 2011.'],
    ['unnamed', '', 'The mayor says there is no money.'],
    [null, '', 'I do not believe him.'],
    ['document', '', 'The city’s own budget shows a surplus of nine million.'],
    [null, '', 'Everyone knows where that money will go.'],
    ['unnamed', '', '“A stadium brings jobs,” he told this newspaper in May.'],
    [null, '', 'Stadiums bring parking lots.'],
    [null, '', 'We deserve better.'],
    [null, '', 'Fix the bridge.'],
  ],
};
