import type { RatedArticle } from './rated-article.ts';

export const ARTICLE: RatedArticle = {
  publisher: 'Circuit Weekly',
  genre: 'news',
  sentences: [
    ['organization', 3, '', 'Quillon released a chatbot on Tuesday that it says can read maps.'],
    [
      'named',
      4,
      'q',
      '“We trained it on nine million maps,” chief executive Nadia Ferro told a crowd in Lisbon.',
    ],
    ['named', 3, 'q', '“Nothing on the market comes close,” she said.'],
    [
      'document',
      3,
      'h',
      'A technical report posted with the model suggests that it fails on one map in twelve.',
    ],
    [
      'named',
      3,
      '',
      'Jin Aoki, a computer scientist at the University of Sorv who has read the report, said the test was too easy.',
    ],
    [
      'named',
      4,
      '',
      'Aoki said she had tried the bot on a map of her home town and it had drowned the railway station.',
    ],
    [
      'unnamed',
      1,
      '',
      'An engineer at a rival company, who asked not to be named, called the launch rushed.',
    ],
    [
      'unnamed',
      2,
      '',
      'Three former Quillon employees who worked on the model said they had warned of the errors in March.',
    ],
    ['organization', 3, 'd', 'A Quillon spokesman said that no such warning had been received.'],
    [
      'organization',
      3,
      's',
      'The company is seeking two billion dollars from investors, the Financial Ledger reported.',
    ],
    ['impersonal', 0, 'h', 'It is rumoured to be losing money on every question.'],
    ['vague', 1, 'h', 'Experts warn that such bots could send hikers over cliffs.'],
    ['organization', 3, 'n', 'The Norland data watchdog would not say whether it was looking into the bot.'],
    [null, null, '', 'The bot costs nine euros a month.'],
  ],
};
