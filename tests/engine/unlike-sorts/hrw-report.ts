import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Human Rights Monitor',
  genre: 'release',
  sentences: [
    [
      'organization',
      '',
      '(Nairobi) – Ethiopian security forces arbitrarily detained at least 300 people in Harar between March and May 2021, Human Rights Monitor said today.',
    ],
    [null, '', 'The authorities should immediately release those held without charge.'],
    [
      'named',
      '',
      '“Families have spent months going from one police station to the next,” said Liya Getachew, Horn of Africa researcher at Human Rights Monitor.',
    ],
    [
      null,
      '',
      'Human Rights Monitor interviewed 43 people, including former detainees, relatives, and lawyers.',
    ],
    [
      'unnamed',
      '',
      'Former detainees described being beaten with cables and held in a warehouse without toilets.',
    ],
    ['unnamed', '', '“They called us traitors,” said a 26-year-old teacher.'],
    ['unnamed', '', 'She said that guards demanded money in exchange for water.'],
    [
      'document',
      '',
      'Satellite imagery analyzed by Human Rights Monitor showed new structures at the site between April 3 and April 19.',
    ],
    [
      'organization',
      'd',
      'On June 2, the Federal Police Commission responded to a letter summarizing the findings, denying that anyone had been mistreated.',
    ],
    ['organization', 'n', 'The Justice Ministry did not reply.'],
    ['document', '', 'International law prohibits arbitrary detention in all circumstances.'],
    ['named', '', '“Donors should make clear that business as usual is over,” Getachew said.'],
  ],
};
