import type { RatedArticle } from './rated-article.ts';

export const ARTICLE: RatedArticle = {
  publisher: 'Matchday Courier',
  genre: 'news',
  sentences: [
    [
      null,
      null,
      '',
      'Leem City won the cup for the first time since 1961 on Saturday, beating Harbour Rovers 2-1.',
    ],
    ['named', 4, 'q', '“I just closed my eyes and hit it,” said Kofi Mensah, who scored both goals.'],
    ['named', 4, '', 'Mensah said he had not slept on Friday night.'],
    ['named', 3, 'q', '“They were the better side, simple as that,” Rovers coach Anke Stroom said.'],
    ['named', 4, '', 'Stroom said she would not resign.'],
    [
      'named',
      3,
      '',
      'Former captain Lars Pettersen, now a television pundit, said City had the best midfield in the league.',
    ],
    ['organization', 3, '', 'The club said 200,000 people had asked for tickets.'],
    ['unnamed', 1, 's', 'Mensah has agreed to join a Spanish side, sources told Radio Harbour.'],
    ['named', 3, 's', 'City’s chairman, Bo Aune, told Radio Harbour that no offer had been received.'],
    ['vague', 1, '', 'Many fans think he will leave.'],
    ['impersonal', 0, 'h', 'He is said to want a move abroad.'],
    ['organization', 3, '', 'Police said eleven people were arrested.'],
    ['named', 4, 'q', '“My granddad saw the last one, and I saw this one,” said Ella Brook, 19.'],
    ['named', 2, 'h', 'Pettersen said City would probably struggle next year.'],
  ],
};
