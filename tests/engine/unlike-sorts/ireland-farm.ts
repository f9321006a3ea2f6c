import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Midland Voice',
  genre: 'news',
  sentences: [
    [null, '', 'A farmer from Co Offaly has lost his appeal against a fine for polluting a stream.'],
    [
      'organization',
      '',
      'Tullamore Circuit Court heard that slurry from Brendan Hession’s yard killed more than 1,000 trout in May 2022.',
    ],
    [
      'named',
      '',
      'Inspector Aoife Daly of Inland Fisheries told Judge Paul Crotty the stretch was “effectively dead for two kilometres”.',
    ],
    ['named', 'd', 'Mr Hession, with an address at Ballycumber, claimed the tank had been tampered with.'],
    [
      'named',
      '',
      'His solicitor, Niamh Keogh, asked the court to take into account his previous good record.',
    ],
    ['named', '', 'The judge said he found the explanation “fanciful”.'],
    ['document', '', 'A vet’s report handed into court showed oxygen levels close to zero.'],
    ['vague', '', 'Anglers who attended the hearing applauded the ruling.'],
    ['named', '', 'One of them, Joe Guinan, said afterwards the stream would take a decade to recover.'],
    [
      'organization',
      '',
      'Inland Fisheries welcomed the outcome, noting that there have been 14 fish kills in the county since 2020.',
    ],
    ['unnamed', '', 'Sources in the farming community say many tanks are over 30 years old.'],
    ['impersonal', 'h', 'The Department of Agriculture is understood to be preparing a grant scheme.'],
    [null, '', 'Mr Hession was ordered to pay €3,500 within six months.'],
  ],
};
