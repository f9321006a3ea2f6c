import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'Reuters',
  paragraphs: [
    [
      [
        'unnamed',
        's',
        'June 4 (Reuters) - Grainger Foods is in advanced talks to buy snack maker Pip & Co for about $5.8 billion, the Wall Street Journal reported on Tuesday, citing people familiar with the matter.',
      ],
      ['organization', 'sh', 'A deal could be announced as early as next week, the report said.'],
      [null, '', 'Reuters could not immediately confirm the report.'],
      [
        'organization',
        'n',
        'Grainger and Pip did not immediately respond to Reuters’ requests for comment outside regular business hours.',
      ],
      ['unnamed', 'sh', 'The talks could still fall apart, the sources told the WSJ.'],
    ],
    [
      ['organization', 's', 'Bloomberg News had earlier reported that Pip was exploring a sale.'],
      ['organization', '', 'Grainger said in April that it had set aside cash for acquisitions.'],
      ['named', '', '“It fits like a glove,” said Morningstar analyst Erin Dole.'],
      ['named', 'h', 'Dole said regulators would probably ask for the sale of one brand.'],
      ['unnamed', '', 'A banker who has worked with both companies said the price was high.'],
      ['document', '', 'Pip had revenue of $1.1 billion last year, according to a regulatory filing.'],
      [null, '', 'Shares of Pip jumped 18% in extended trading.'],
      ['organization', 's', 'The Financial Times said on Monday that a second bidder had dropped out.'],
    ],
  ],
};
