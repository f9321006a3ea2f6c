import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Canadian Dispatch',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'HALIFAX -- Bus and ferry service ground to a halt Thursday after about 900 transit workers walked off the job.',
    ],
    ['organization', '', 'The union local says members voted 94 per cent in favour of a strike last month.'],
    ['named', '', 'President Shane O’Leary says wages have fallen 11 per cent behind inflation.'],
    ['named', '', '“Nobody wants to be out here in February,” O’Leary said from the picket line.'],
    [
      'organization',
      '',
      'The city says its last offer, which included a 9.5 per cent raise over four years, remains on the table.',
    ],
    [
      'named',
      '',
      'Mayor Corinne Boudreau called the walkout disappointing, saying the two sides had been only a few cents apart.',
    ],
    ['named', 'n', 'She wouldn’t say whether she would ask the province to step in.'],
    ['named', 'h', 'Labour Minister Todd Amirault hinted that back-to-work legislation is possible.'],
    ['document', 'h', 'A poll released Wednesday suggests 58 per cent of residents side with the drivers.'],
    [
      'document',
      '',
      'The online survey of 804 adults, by Narrows Research, cannot be assigned a margin of error because online polls are not considered random samples.',
    ],
    ['named', '', 'For Priya Chandran, a nursing student in Dartmouth, the strike means a 90-minute walk.'],
    ['named', '', '“I get it,” she said. “But I’ve got exams.”'],
    [null, '', 'The two sides are due back at the table Saturday.'],
    [null, '', 'This report by The Canadian Dispatch was first published Feb. 8, 2018.'],
  ],
};
