import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'Northfield Gazette',
  paragraphs: [
    [
      [
        'named',
        's',
        'The leader of Northfield council has ruled out selling the town’s swimming pool, in an interview with BBC Radio Ashford.',
        ['BBC Radio Ashford'],
      ],
      [
        'named',
        's',
        'Asked by presenter Helen Crook on Tuesday’s breakfast show whether the site was on the market, Peter Lyle said it was “not now and not next year”.',
        ['BBC Radio Ashford'],
      ],
      ['named', 's', 'He told listeners the pool had lost £210,000 last year.', ['BBC Radio Ashford']],
      [
        'named',
        's',
        '“I learnt to swim there, and so did my kids,” the councillor said.',
        ['BBC Radio Ashford'],
      ],
      ['named', 'sh', 'But he conceded that opening hours might have to be cut.', ['BBC Radio Ashford']],
    ],
    [
      [
        'named',
        's',
        'Campaigner Joan Mabey, who rang in to the programme, accused the council of running the building down on purpose.',
        ['BBC Radio Ashford'],
      ],
      ['named', 's', '“They want it to fail,” she told the phone-in.', ['BBC Radio Ashford']],
      ['named', 'sd', 'Mr Lyle rejected that.', ['BBC Radio Ashford']],
      [
        'document',
        '',
        'Papers published before Thursday’s cabinet meeting show that repairs would cost £1.3m.',
      ],
      ['document', '', 'The report recommends a survey of the roof.'],
    ],
    [
      [
        'named',
        '',
        'Liberal Democrat councillor Wes Okoro told the Gazette he had not been shown the figures.',
      ],
      [
        'unnamed',
        's',
        'The Kent Echo reported last month that a hotel group had looked round the site, quoting an unnamed officer.',
        ['Kent Echo'],
      ],
      ['unnamed', 's', 'The officer told the paper that the group had “deep pockets”.', ['Kent Echo']],
      ['organization', 'n', 'The council would not say which company was involved.'],
      [null, '', 'The pool opened in 1971.'],
    ],
  ],
};
