import type { RatedArticle } from './rated-article.ts';

export const ARTICLE: RatedArticle = {
  publisher: 'The Tideway Post',
  genre: 'news',
  sentences: [
    [
      'document',
      4,
      'h',
      'A cheap blood-pressure pill may slow the loss of memory in old age, according to a study published on Tuesday in the Annals of Neurology Practice.',
    ],
    [null, null, '', 'The pill has been on the market since 1987.'],
    [
      'document',
      4,
      '',
      'In the trial, which followed 2,310 people over 70 for four years, those who took it lost 18 percent less on a standard test, the paper says.',
    ],
    [
      'named',
      4,
      'q',
      '“We checked the numbers three times because I did not believe them,” said Dr. Helga Brandt, who led the trial at Tideway University Hospital.',
    ],
    ['named', 4, '', 'Dr. Brandt said her team had recruited patients in eleven towns.'],
    [
      'named',
      3,
      'q',
      '“It’s an exciting result, but one trial is never enough,” said Prof. Omar Nasser, a neurologist at the University of Leem who was not involved in the study.',
    ],
    ['named', 2, 'qh', 'He added that the effect “could be down to better sleep.”'],
    ['vague', 1, '', 'Some doctors already prescribe the pill for that purpose, patient groups say.'],
    ['organization', 3, '', 'The Norland Medicines Agency said it would review the data.'],
    ['unnamed', 1, '', 'One official at the agency said the review would take a year.'],
    [
      'organization',
      3,
      'n',
      'Halden Pharma, which makes the pill, did not respond to a request for comment.',
    ],
    ['impersonal', 0, 'h', 'The company is reportedly planning a larger trial.'],
    ['named', 4, 'q', '“I can follow a film again,” said Rosa Lind, 78, who took part.'],
    [null, null, '', 'The pill costs about four cents.'],
  ],
};
