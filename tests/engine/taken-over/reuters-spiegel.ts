import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'Reuters',
  paragraphs: [
    [
      [
        'organization',
        's',
        'BERLIN, March 3 (Reuters) - German carmaker Torwald plans to close two plants in Saxony by the end of 2027, magazine Der Spiegel reported on Monday.',
      ],
      [
        'unnamed',
        's',
        'The plan was presented to the supervisory board last week, the magazine said, citing company sources.',
      ],
      ['organization', 'n', 'Torwald declined to comment.'],
      ['organization', '', 'A spokesperson for the works council said it had not been informed.'],
    ],
    [
      ['organization', 's', 'About 4,300 jobs would be affected, according to Der Spiegel.'],
      ['organization', 's', 'The weekly added that the company was also considering a sale of its bus unit.'],
      [null, '', 'Reuters could not independently verify the report.'],
      [null, '', 'Shares in Torwald fell 3.2% in early trading.'],
      [
        'named',
        '',
        '“A closure would be a betrayal of the region,” Saxony’s economy minister, Heike Maron, told Reuters.',
      ],
      ['named', '', 'She said the state government would seek talks with the company.'],
      [
        'named',
        's',
        'Chief Executive Jens Albers told the Frankfurter Allgemeine Zeitung in January that no plant would be closed before 2030.',
      ],
      ['unnamed', 'h', 'An industry source told Reuters the bus unit could fetch around 600 million euros.'],
      [
        'organization',
        's',
        'Handelsblatt had reported in February that Torwald was working with Lazard on the sale.',
      ],
    ],
  ],
};
