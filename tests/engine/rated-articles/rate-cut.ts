import type { RatedArticle } from './rated-article.ts';

export const ARTICLE: RatedArticle = {
  publisher: 'Harbour Financial',
  genre: 'news',
  sentences: [
    [
      'organization',
      3,
      '',
      'The Central Bank of Norland cut its main rate to 3.25 percent on Thursday and said it would watch wages closely.',
    ],
    ['named', 4, '', 'Governor Ines Caro said the board had voted seven to two.'],
    ['named', 4, 'q', '“I voted for the cut because credit is drying up,” she told a news conference.'],
    [
      'named',
      2,
      'h',
      'Growth could fall to half a percent this year, said Piet Loos, an economist at Harrow Bank.',
    ],
    ['named', 3, 'q', '“This is too little, too late,” said Mr. Loos.'],
    ['document', 4, '', 'The minutes of the March meeting show that two members wanted a bigger cut.'],
    ['vague', 1, 'h', 'Investors expect that another cut is likely in June.'],
    [
      'organization',
      3,
      '',
      'The statistics office said last week that prices rose 2.1 percent in the year to March.',
    ],
    ['unnamed', 1, '', 'A trader at a large bank said the market had seen it coming.'],
    [
      'organization',
      3,
      's',
      'Bloomberg reported on Wednesday that the government had pressed for a deeper cut.',
    ],
    [
      'unnamed',
      1,
      's',
      'The finance minister had called Ms. Caro twice, Bloomberg said, citing people familiar with the calls.',
    ],
    ['organization', 3, 'd', 'The finance ministry called the report untrue.'],
    ['impersonal', 0, 'h', 'The cut is expected to cost savers dearly.'],
    [null, null, '', 'The crown fell 0.4 percent.'],
  ],
};
