import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Ledger',
  genre: 'news',
  sentences: [
    [null, '', 'Shares in Halden Foods fell 9% on Thursday.'],
    [
      'organization',
      '',
      'The company cut its forecast for the year and said sales would grow by 2% at most.',
    ],
    [
      'organization',
      '',
      'Net income fell to $41 million in the third quarter from $58 million a year earlier, Halden said in a statement.',
    ],
    [
      'named',
      '',
      '“Shoppers are trading down faster than we had planned for,” chief executive Mara Lind told analysts on a call.',
    ],
    ['document', '', 'Analysts had expected earnings of 61 cents a share, according to data from Quotewell.'],
    ['named', '', 'Price cuts would continue into spring, finance chief Oren Katz said.'],
    [
      'named',
      '',
      '“The problem is not price, it is trust,” wrote Dale Pruitt, an analyst at Corbin, in a note to clients.',
    ],
    ['named', 'h', 'Pruitt, who has a “sell” rating on the stock, said a dividend cut was likely.'],
    [null, '', 'Halden closed two plants in March.'],
    ['unnamed', '', 'Two people familiar with the matter said a third plant was under review.'],
    ['organization', 'n', 'A Halden spokesperson declined to comment on the plant.'],
    [null, '', 'The shares have lost a third of their value since January.'],
  ],
};
