import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Lagos Ledger',
  genre: 'news',
  sentences: [
    [
      'vague',
      '',
      'Gunmen have abducted at least 30 people from a village in Zamfara State, residents said on Sunday.',
    ],
    [
      'named',
      '',
      'Malam Sani Bello, a community leader, told the Ledger by phone that the attackers arrived on motorcycles around 2 am.',
    ],
    ['named', '', '“They were shooting in the air, then they went from house to house,” he said.'],
    ['unnamed', '', 'A resident, who pleaded anonymity, put the number of those taken at 41.'],
    [
      'named',
      '',
      'The police public relations officer in the state, Yazid Garba, confirmed the incident but said only 12 persons were missing.',
    ],
    ['named', '', 'He said a joint team of police and soldiers had been deployed to the area.'],
    [
      'unnamed',
      'h',
      'A security source disclosed that the bandits were suspected to be loyal to a commander displaced from Katsina.',
    ],
    [
      'named',
      '',
      'Reacting, Governor Ibrahim Dankwambo, represented by his deputy, described the attack as barbaric.',
    ],
    [
      'organization',
      '',
      'The Coalition of Northern Groups has since called for the resignation of the security chiefs.',
    ],
    [
      'document',
      '',
      'Over 1,200 people were kidnapped in the North-West between January and June, according to data compiled by SafeWatch Intelligence.',
    ],
    ['organization', 'n', 'The military is yet to issue a statement as of press time.'],
    [
      'impersonal',
      'h',
      'It was gathered that some of the victims may have been released after ransom was paid.',
    ],
    [null, '', 'The village lies about 40 kilometres from the state capital.'],
  ],
};
