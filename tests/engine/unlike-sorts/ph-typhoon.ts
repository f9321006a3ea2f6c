import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Philippine Daily Tribune',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'MANILA, Philippines — More than 48,000 residents were evacuated in Cagayan province as Typhoon Luming barreled toward northern Luzon on Thursday.',
    ],
    [null, '', 'The weather bureau PAGASA placed 14 areas under Signal No. 3 in its 5 a.m. bulletin.'],
    ['named', '', 'Gov. Manuel Tuazon said classes in all levels had been suspended until further notice.'],
    [
      'named',
      's',
      '“Huwag na tayong maging matigas ang ulo,” Tuazon said in a radio interview, urging holdouts to leave.',
    ],
    [
      'organization',
      '',
      'The National Disaster Risk Reduction and Management Council (NDRRMC) reported three fatalities, all by drowning.',
    ],
    ['organization', '', 'It said it was validating reports of two more deaths.'],
    ['organization', '', 'Two of the fatalities were siblings aged 6 and 9, said police in Gonzaga town.'],
    [
      null,
      '',
      'In Aparri, the roof of an evacuation center was blown off, forcing families to transfer to a church.',
    ],
    ['named', '', '“Akala namin katapusan na,” recalled Rosalinda Pascua, a mother of four.'],
    [
      'organization',
      '',
      'Meanwhile, Malacañang assured the public that relief goods had been prepositioned.',
    ],
    [
      'named',
      'd',
      'Presidential spokesperson Arnel Dizon brushed aside criticism that the palace had been slow to act.',
    ],
    ['named', '', '“The President has been on top of the situation since Monday,” he stressed.'],
    [
      'document',
      '',
      'Damage to agriculture has been pegged at P1.2 billion, based on initial data from the agriculture department.',
    ],
    ['impersonal', 'h', 'The typhoon is expected to exit the Philippine area of responsibility by Saturday.'],
  ],
};
