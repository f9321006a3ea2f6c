import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Bay Tribune',
  genre: 'news',
  sentences: [
    [
      'named',
      '',
      'A federal judge on Wednesday blocked the city of Alder from clearing a homeless camp beside the freeway, ruling that the plan violates the rights of people who have nowhere else to go.',
    ],
    [
      'named',
      '',
      'In a 31-page order, U.S. District Judge Miriam Costa wrote that the city “cannot punish people for sleeping.”',
    ],
    [
      'organization',
      '',
      'The lawsuit was filed in June by the Coalition for Shelter, which argues that Alder has fewer than 200 beds for some 1,100 people.',
    ],
    ['unnamed', '', 'City attorneys countered that officers always offer a bed before they make an arrest.'],
    [
      'document',
      '',
      'But internal emails filed with the court show that the only shelter was full on 41 of 60 nights.',
    ],
    ['unnamed', '', '“We are out of space again,” a lieutenant wrote in one of them.'],
    ['named', '', 'Mayor Greg Talbot called the ruling disappointing and vowed to appeal.'],
    [
      'named',
      '',
      '“Nobody wins when sidewalks are unsafe,” Talbot said in a statement issued by his office.',
    ],
    ['document', '', 'Under the injunction, the city must give 30 days’ notice before moving anyone.'],
    ['named', '', 'Lawyer Anne-Marie Fox, who represents the plaintiffs, was pleased with the outcome.'],
    ['unnamed', '', 'Several residents of the camp said they had not heard of the case.'],
    [
      'named',
      '',
      '“They come, they take your tent, that’s how it goes,” said a man who would give his name only as Rooster.',
    ],
    ['vague', 'h', 'Legal scholars say the decision is likely to be closely watched by other cities.'],
    ['organization', 'n', 'A spokesman for the police union could not be reached Wednesday.'],
  ],
};
