import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Leeford Courier',
  genre: 'news',
  sentences: [
    [null, '', 'A former bank clerk has gone on trial accused of stealing from customers.'],
    [
      'organization',
      '',
      'Gareth Pell, 41, took £212,000 from 19 accounts between 2016 and 2019, Marsh Crown Court heard on Tuesday.',
    ],
    [
      'named',
      '',
      'Opening the case, prosecutor Dinah Frost KC said Mr Pell had chosen “the old, the ill and the trusting.”',
    ],
    ['named', '', 'She told jurors that he had spent the money on a boat.'],
    ['named', 'd', 'Mr Pell, of Quay Road, denies 19 counts of theft.'],
    [
      'named',
      '',
      'In a statement read to the court, Edna Crow, 88, said she had thought of him “as a grandson.”',
    ],
    [
      'named',
      '',
      'Detective Constable Ray Moss told the court that officers found bank cards in a biscuit tin.',
    ],
    ['named', '', 'Asked by the defence whether fingerprints had been taken, he replied: “No.”'],
    [null, '', 'The boat, a 30ft cruiser named Second Wind, was sold last year.'],
    ['named', 'd', 'Tom Ellery, defending, said his client had “never touched a penny that was not his.”'],
    [null, '', 'Judge Helen Marr adjourned the case until Thursday.'],
    [null, '', 'The trial continues.'],
  ],
};
