import type { RatedArticle } from './rated-article.ts';

export const ARTICLE: RatedArticle = {
  publisher: 'World Wire',
  genre: 'news',
  sentences: [
    [
      'organization',
      3,
      '',
      'Rockets hit a power plant near Tarnik early on Sunday, killing three workers, the regional government said.',
    ],
    ['named', 4, '', 'The plant’s director, Mykola Hrab, said he was thrown across his office by the blast.'],
    ['named', 4, 'q', '“I saw two of my men under the crane,” Hrab told reporters at the gate.'],
    ['organization', 3, 'd', 'The defence ministry in Sorvia denied that its forces had fired on the plant.'],
    [
      'unnamed',
      2,
      '',
      'Two Western intelligence officials briefed on the strike said the rockets came from a ship in the Gulf of Bel.',
    ],
    ['unnamed', 1, '', 'Sources said more strikes were planned.'],
    [
      'organization',
      3,
      's',
      'The state news agency SNA reported that the plant had been used to store weapons.',
    ],
    ['organization', 2, 'h', 'The United Nations said the attack may have been a war crime.'],
    ['vague', 1, '', 'Analysts say the plant is the last big one in the east.'],
    ['impersonal', 0, 'h', 'A second plant is believed to have been damaged.'],
    ['document', 3, 'h', 'Satellite images taken on Sunday appear to show smoke over the turbine hall.'],
    ['unnamed', 1, '', 'One resident said the lights had gone out at four.'],
    ['named', 3, '', 'President Ilse Varga said the attack showed that Sorvia did not want peace.'],
    [null, null, '', 'Tarnik had 80,000 people before the war.'],
    ['named', 2, '', 'Hrab said he had been told that a third plant was hit.'],
  ],
};
