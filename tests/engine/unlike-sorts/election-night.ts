import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Capitol Ledger',
  genre: 'news',
  sentences: [
    [
      'organization',
      's',
      'Democrat Carla Nuñez will win a second term as governor, The Associated Press projected late Tuesday.',
    ],
    [
      'document',
      '',
      'With 71% of precincts reporting, Nuñez led Republican state Sen. Boyd Harkness 53% to 45%, according to unofficial returns.',
    ],
    [
      'named',
      '',
      '"Tonight, you chose the future," Nuñez told a roaring crowd at a union hall in Dayton Heights.',
    ],
    [null, '', 'Harkness had not conceded as of 11 p.m.'],
    ['named', '', 'His campaign manager, Lyle Dobbs, said the campaign wanted "every legal vote counted".'],
    ['organization', '', "The secretary of state's office said turnout was on pace to top 2018's record."],
    ['vague', '', 'Voters cited the economy as their top concern.'],
    [
      'document',
      '',
      'Six in 10 said it was their No. 1 issue, according to an exit poll conducted by Edison Research.',
    ],
    [
      'unnamed',
      '',
      '"I held my nose," said a retired machinist who declined to give his name as he left a polling place in Ward 4.',
    ],
    ['vague', '', 'Election workers reported long lines at several campus precincts.'],
    [
      'organization',
      '',
      "In Marlow County, a judge ordered two polling places to stay open until 9 p.m. after machines jammed, the clerk's office said.",
    ],
    ['named', 'd', 'Harkness, at a rally Monday, denied he planned to contest the result if he lost.'],
    ['named', '', 'Political scientist Renee Abt of State University called the margin "startling".'],
    [
      'vague',
      'h',
      'Strategists in both parties had predicted a race within 3 points and now say abortion may have been decisive.',
    ],
    [
      'unnamed',
      '',
      'A Republican operative granted anonymity to speak candidly said the party "left money on the table".',
    ],
    [null, '', 'The race drew more than $90 million in spending.'],
    ['document', '', 'Campaign finance records show that nearly a third came from two donors.'],
  ],
};
