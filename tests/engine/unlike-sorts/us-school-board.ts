import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Cedar Falls Gazette-Times',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'The Millbrook school board voted 4-3 Monday night to close Lincoln Elementary after a five-hour meeting.',
    ],
    [
      'named',
      '',
      'Superintendent Karen Osgood told the board the district faces a $6.2 million shortfall and “can’t keep heating half-empty buildings.”',
    ],
    ['document', '', 'Enrollment at Lincoln has fallen to 118 from 240 a decade ago, district records show.'],
    [
      'vague',
      '',
      'But parents who packed the gymnasium accused the board of having made up its mind in advance.',
    ],
    [
      'named',
      '',
      '“You didn’t listen to one word,” said Tasha Broussard, whose two daughters attend Lincoln.',
    ],
    ['named', '', 'Board member Phil Etheridge, who voted no, said he couldn’t look families in the eye.'],
    ['named', '', 'He questioned whether the savings, estimated at $900,000 a year, are real.'],
    ['named', '', 'Osgood conceded the figure does not include the cost of extra buses.'],
    [
      'named',
      'd',
      'Board president Gail Womack bristled at the suggestion that the vote was rigged, calling it “flat-out false.”',
    ],
    [
      'unnamed',
      '',
      'A teacher at the school, who spoke on the condition that she not be named because she fears reprisals, said staff learned of the plan from Facebook.',
    ],
    [null, '', 'A petition to save the school had drawn 1,400 signatures by Tuesday morning.'],
    ['organization', '', 'The teachers union said in an email to members that it is weighing legal action.'],
    [
      'named',
      '',
      'Reached by phone Tuesday, Etheridge said he hasn’t ruled out asking the board to reconsider.',
    ],
    [null, '', 'Lincoln opened in 1957.'],
  ],
};
