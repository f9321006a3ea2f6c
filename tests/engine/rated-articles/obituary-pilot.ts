import type { RatedArticle } from './rated-article.ts';

export const ARTICLE: RatedArticle = {
  publisher: 'The Northern Star',
  genre: 'news',
  sentences: [
    [
      'named',
      4,
      '',
      'Agnes Tully, who flew mail across the Australian desert for 30 years, has died at 91, her daughter Joan Tully said.',
    ],
    [null, null, '', 'She was born in Broken Hill in 1933.'],
    [
      'named',
      4,
      'q',
      '“I learned to land on salt because there was nothing else,” she told an oral history project in 2004.',
    ],
    ['named', 3, '', 'The historian Peter Wyatt calls her the best bush pilot of her time.'],
    ['vague', 1, '', 'Old hands say she once landed on a moving train.'],
    ['named', 4, 'd', 'She always denied it.'],
    ['impersonal', 0, 'h', 'She is thought to have flown more than 20,000 hours.'],
    ['document', 4, '', 'Her logbook, kept at the State Library, records 611 emergency landings.'],
    ['named', 4, '', 'Joan Tully said her mother taught her to fly at nine.'],
    ['named', 3, 's', '“She was fearless,” the flying doctor Ed Marsh told the ABC.'],
    ['organization', 3, '', 'The Royal Aero Club said it would name a prize after her.'],
    ['unnamed', 1, '', 'A cousin said the funeral would be private.'],
  ],
};
