import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Verdant',
  genre: 'release',
  sentences: [
    ['organization', '', 'Verdant Foods today announced the launch of OatJoy, a new range of oat drinks.'],
    ['organization', '', 'OatJoy contains 40% less sugar than leading brands, the company said.'],
    ['named', '', '“We are thrilled to bring joy back to breakfast,” said Kim Aldous, CEO of Verdant Foods.'],
    ['document', '', 'In a survey of 1,000 shoppers, 82% said they would buy it again.'],
    [null, '', 'OatJoy comes in three flavors.'],
    ['named', '', '“Retailers have been asking for this,” added Sales Director Raj Mehta.'],
    ['organization', '', 'Verdant expects to sell four million cartons this year.'],
    [null, '', 'Verdant Foods was founded in 1998 and employs 350 people.'],
  ],
};
