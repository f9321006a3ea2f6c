import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'Market Line',
  paragraphs: [
    [
      [
        'unnamed',
        's',
        'Halden Foods is exploring a sale of its frozen pizza unit, Bloomberg News reported on Monday, citing people with knowledge of the matter.',
        ['Bloomberg News'],
      ],
      [
        'unnamed',
        's',
        'The Oslo-based group is working with an adviser and has sounded out private equity firms, said the people, who asked not to be identified as the deliberations are private.',
        ['Bloomberg News'],
      ],
      [
        'unnamed',
        'sh',
        'The business could fetch about $1.2 billion, including debt, they said.',
        ['Bloomberg News'],
      ],
      [
        'unnamed',
        'sh',
        'Talks are at an early stage and Halden may decide to keep the unit, according to the report.',
        ['Bloomberg News'],
      ],
      [
        'organization',
        'sn',
        'A representative for Halden declined to comment to Bloomberg.',
        ['Bloomberg News'],
      ],
    ],
    [
      [null, '', 'Shares in Halden rose as much as 7% in Oslo after the report.'],
      ['organization', 'n', 'Halden did not immediately reply to an e-mail from Market Line.'],
      [
        'named',
        '',
        '“A sale would make sense, given the debt,” said Ingrid Foss, an analyst at Fjord Securities.',
      ],
      ['named', '', 'She has a buy rating on the stock.'],
      [
        'unnamed',
        's',
        'The Financial Times said in March that the chairman had clashed with a shareholder over the unit, quoting two people close to the board.',
        ['Financial Times'],
      ],
      ['organization', 'd', 'At the time, Halden called the FT report inaccurate.'],
    ],
    [
      [
        'unnamed',
        's',
        'Kestrel Capital is among the suitors, a banker told Reuters later on Monday.',
        ['Reuters'],
      ],
      ['organization', 'sn', 'Kestrel declined to comment, Reuters said.', ['Reuters']],
      [
        'organization',
        's',
        'Local daily Dagens Handel named two more potential buyers, without citing sources.',
        ['Dagens Handel'],
      ],
      ['document', '', 'Halden had sales of 31 billion kroner last year, its annual report shows.'],
    ],
  ],
};
