import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Guardian Weekly',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'A Roman mosaic that spent four decades rolled up in a garden shed is to go on display in Carlisle.',
    ],
    [
      'named',
      '',
      '“I nearly fell over when they unrolled it,” says Judith Arkwright, the curator who identified the pavement from a photograph.',
    ],
    [
      null,
      '',
      'The mosaic, which shows Neptune flanked by dolphins, was lifted from a building site in 1979.',
    ],
    ['document', '', 'Its finder’s notebooks describe a villa with at least 14 rooms.'],
    ['impersonal', '', 'It has long been assumed that the rest of the villa was destroyed by quarrying.'],
    [
      'named',
      '',
      'Arkwright is not so sure: ground radar hints at walls under the neighbouring football pitch.',
    ],
    ['organization', '', 'Historic England has described the find as “of national importance”.'],
    ['vague', '', 'Not everyone is delighted.'],
    ['named', '', '“It should have stayed in the village,” says parish councillor Ron Telfer.'],
    [
      'named',
      '',
      'Telfer, whose father was the digger driver, argues the museum has treated locals as an afterthought.',
    ],
    [
      'organization',
      'd',
      'The museum insists that is unfair, pointing to a replica it paid for at the primary school.',
    ],
    [
      'named',
      'h',
      'For Arkwright, the most thrilling detail is a tiny signature in one corner, possibly the maker’s.',
    ],
    ['named', '', 'If she is right, it would be only the second signed mosaic from Roman Britain.'],
    [null, '', 'The exhibition opens on 6 May.'],
  ],
};
