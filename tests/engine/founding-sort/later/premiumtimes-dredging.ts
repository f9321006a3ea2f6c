import type { FoundingSort } from '../founding-sort.ts';

export const ARTICLE: FoundingSort = {
  outlet: 'Premium Times',
  sentences: [
    [
      'organization',
      's',
      'A governor in Nigeria’s delta gave a dredging contract to a firm owned by his brother-in-law, Premium Times reported.',
    ],
    [
      'document',
      's',
      'The online newspaper said company records in Abuja name the brother-in-law, Tamuno Briggs, as the only director.',
    ],
    ['document', 's', 'The contract, a copy of which was seen by Premium Times, is worth 8.7 billion naira.'],
    [
      'vague',
      's',
      'No dredger has been seen on the river since, the outlet said, citing fishermen in five villages.',
    ],
    [
      'named',
      's',
      '“They came with cameras, and then they left,” Ebiere Okoro, a fisherman, told Premium Times.',
    ],
    [
      'unnamed',
      's',
      'A senior official in the ministry of works told the outlet that he was overruled when he objected.',
    ],
    ['unnamed', 's', 'The official asked not to be named because he was not allowed to speak to the press.'],
    ['organization', 'd', 'The governor’s office has dismissed the report as “the work of enemies.”'],
    ['named', 'sn', 'Mr. Briggs hung up when Premium Times reached him by telephone.'],
    ['impersonal', 'sh', 'He is believed to be in London, according to the newspaper.'],
    ['organization', 's', 'Premium Times also said the state paid 60 per cent of the price in advance.'],
    [
      'unnamed',
      's',
      'Anti-graft investigators are looking at the payments, a person briefed on the inquiry told the newspaper.',
    ],
  ],
};
