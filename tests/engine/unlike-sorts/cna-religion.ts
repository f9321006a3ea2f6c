import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Catholic Wire Service',
  genre: 'news',
  sentences: [
    [
      'named',
      '',
      'VATICAN CITY — Pope Francis on Wednesday called on the faithful to resist what he termed “the globalization of indifference.”',
    ],
    [
      'named',
      '',
      'Speaking at his weekly audience, the pontiff said that migrants “are not numbers but faces.”',
    ],
    [null, '', 'He spoke off the cuff for several minutes.'],
    [
      'organization',
      'd',
      'The Holy See Press Office denied a report that the pope, 82, would cancel his trip to Romania.',
    ],
    ['organization', 's', 'The Italian daily Il Messaggero di Roma had claimed that doctors advised rest.'],
    ['named', 'd', '“There is nothing to it,” spokesman Paolo Ferri told journalists.'],
    ['named', '', 'Archbishop Daniel Kovacs of Cluj said preparations were “in full swing.”'],
    ['named', '', 'In his encyclical Laudato Si’, Francis wrote that the earth “cries out to us.”'],
    ['vague', '', 'Some bishops have voiced unease about the focus on climate.'],
    [
      'named',
      '',
      'Cardinal Raymond Ostrander, among the pope’s fiercest critics, insisted that the Church “is not an NGO.”',
    ],
    [
      'named',
      'h',
      'Asked whether a synod on the family might follow, the archbishop said that was possible.',
    ],
    ['organization', '', 'The Romanian bishops’ conference expects 100,000 people at the closing Mass.'],
    ['unnamed', '', '“We have waited twenty years,” said one pilgrim from Oradea.'],
  ],
};
