import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'The Verge',
  paragraphs: [
    [
      [
        'organization',
        's',
        'Norvo is planning a cheaper version of its headset for next spring, according to a new report from Bloomberg.',
      ],
      [
        'organization',
        's',
        'The device, known internally as “Lark,” would drop the front screen and use a slower chip.',
      ],
      [
        'named',
        's',
        'Bloomberg’s Mark Ellery writes that the company wants to bring the price under $1,000.',
      ],
      ['unnamed', 's', 'His sources say that engineers have already tested a prototype with plastic lenses.'],
      [null, '', 'That would be a big change for a company that has always sold to professionals.'],
    ],
    [
      [
        'unnamed',
        's',
        'People familiar with the project told Bloomberg that sales of the first headset fell short of the company’s goal by half.',
      ],
      ['unnamed', 's', 'Norvo had expected to sell 800,000 units in the first year, they said.'],
      ['organization', 'sh', 'The report also claims a pair of smart glasses could follow in 2027.'],
      ['named', 'sh', 'Ellery previously reported that the glasses might not have a display at all.'],
      ['organization', 'n', 'Norvo didn’t immediately respond to a request for comment.'],
    ],
    [
      [
        'named',
        '',
        'At its developer conference in June, chief executive Lena Ostrow said the company was “only at the beginning.”',
      ],
      ['organization', 'n', 'The company told The Verge last month that it does not comment on rumors.'],
    ],
  ],
};
