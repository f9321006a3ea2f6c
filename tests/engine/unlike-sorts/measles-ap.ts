import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Allied Press',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'AUSTIN, Texas (Allied Press) — A measles outbreak in rural Texas has grown to 146 cases since late January.',
    ],
    ['organization', '', 'The state health department said Friday that 20 people have been hospitalized.'],
    [
      'organization',
      '',
      'Most of the cases are among people who were not vaccinated or whose status is unknown, the department said.',
    ],
    [
      'unnamed',
      'h',
      'Health officials warned that the true number is likely higher because many families have not sought care.',
    ],
    [
      'document',
      '',
      'A child who died Feb. 26 had not been vaccinated, according to hospital records reviewed by Allied Press.',
    ],
    [
      'organization',
      '',
      'The Centers for Disease Control and Prevention says two doses of the vaccine are 97% effective.',
    ],
    [
      'named',
      '',
      '“Measles is the most contagious virus we know,” said Dr. Rekha Lakshman, an infectious disease specialist at Lubbock Children’s Hospital.',
    ],
    ['named', '', 'Parents keep asking her whether vitamin A will protect their children, she said.'],
    [null, '', 'It won’t.'],
    ['unnamed', '', 'One mother, whose two sons fell ill, said she now regrets waiting.'],
    [
      'named',
      '',
      'Health Secretary Paul Whitcombe, a longtime skeptic of vaccines, called the outbreak “not unusual” at a Cabinet meeting.',
    ],
    ['vague', '', 'Doctors were quick to push back.'],
    [
      'document',
      '',
      'Vaccination rates among kindergartners have fallen in 39 states since 2019, federal data show.',
    ],
    ['organization', 'n', 'The school district did not immediately respond to an email seeking comment.'],
  ],
};
