import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Irish Examiner-Times',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'A former credit union manager who stole €240,000 from members has been jailed for three years.',
    ],
    [
      null,
      '',
      'Fergal Twomey (52), of Ballyvoe, Co Clare, pleaded guilty at Ennis Circuit Court to 14 counts of theft.',
    ],
    [
      'named',
      '',
      'Det Sgt Niamh Lohan told the court that Twomey had forged the signatures of elderly customers.',
    ],
    [
      'named',
      '',
      'She agreed with Mark Dunphy SC, defending, that the accused had come forward of his own accord.',
    ],
    ['named', '', 'Mr Dunphy said his client had been in the grip of a gambling addiction.'],
    ['named', '', 'He was “a broken man” who had lost his marriage and his home, counsel said.'],
    [
      'unnamed',
      '',
      'In a victim impact statement read to the court, one 83-year-old woman said she no longer trusted anyone.',
    ],
    ['named', '', 'Passing sentence, Judge Carmel Foyle said it was a gross breach of trust.'],
    ['named', '', 'The judge said she had to take into account the early plea.'],
    [null, '', 'She suspended the final 12 months.'],
    ['organization', '', 'The court heard that none of the money had been recovered.'],
    ['impersonal', 'h', 'The Central Bank is understood to be examining the credit union’s controls.'],
  ],
};
