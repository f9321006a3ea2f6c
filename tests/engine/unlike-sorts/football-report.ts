import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'BSN Sport',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'Harrow Town came from two goals down to beat Castleton 3-2 and move off the bottom of the Championship.',
    ],
    [null, '', 'Striker Dele Marsh scored twice in the final ten minutes.'],
    ['named', '', 'Manager Chris Oakes felt his side had “shown the heart this club is built on”.'],
    ['named', '', '“I said to the lads at half-time: if you want to stay up, show me,” he told BSN Radio.'],
    ['named', '', 'Marsh, a £4m signing in August, admitted he had almost been left out.'],
    [
      'named',
      '',
      'The 23-year-old said: “The gaffer told me yesterday I was on the bench, then Joe got ill.”',
    ],
    [null, '', 'Castleton had led through Ivo Brandt and a Ryan Cole penalty.'],
    ['named', '', 'Their manager, Sue Lacey, was left fuming at the referee.'],
    ['named', '', '“It’s never a foul. Never,” said Lacey, whose team have now lost four in a row.'],
    [
      'unnamed',
      'h',
      'Harrow are understood to be close to signing Belgian winger Lars Wouters, with sources close to the player indicating a medical is booked for Tuesday.',
    ],
    [
      'organization',
      's',
      'Wouters has also been linked with a move to Genoa, according to Gazzetta Sportiva.',
    ],
    [
      'organization',
      '',
      'The league has confirmed that Saturday’s game will be replayed if the appeal is upheld.',
    ],
    ['vague', '', 'Some fans feel the board should have acted sooner.'],
    [null, '', 'Harrow travel to Dunmere on Wednesday.'],
  ],
};
