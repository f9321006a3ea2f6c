import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Valley Times',
  genre: 'news',
  sentences: [
    [null, '', 'The school board voted 5-2 on Monday to close Pine Elementary.'],
    ['named', '', 'Superintendent Joan Reyes said the district would save $1.2 million a year.'],
    ['named', '', 'Board member Al Tufts, who voted no, said children would spend an hour on the bus.'],
    [null, '', 'Parents at the meeting booed.'],
    ['named', '', '“You never asked us,” said Tina Cole, whose two sons go to Pine.'],
    ['named', 'd', 'Reyes pushed back on that claim, saying the board had held four hearings.'],
    ['document', '', 'Enrollment has fallen by 38% since 2010, district figures show.'],
    [
      'unnamed',
      '',
      'One teacher, who did not want to be named, said staff learned of the vote from Facebook.',
    ],
    ['organization', '', 'The teachers’ union plans to sue.'],
    [null, '', 'Pine opened in 1961.'],
    [null, '', 'The board will meet again on June 3.'],
  ],
};
