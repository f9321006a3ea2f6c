import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Lakeside Star',
  genre: 'news',
  sentences: [
    [null, '', 'Traders at Jubilee Market have been given 14 days to leave.'],
    [
      'document',
      '',
      'The notice, dated 3 May and signed by the county secretary, says the land is needed for a bus park.',
    ],
    ['named', '', '“Where do they want us to go?” asked Grace Achieng, who has sold fish here for 20 years.'],
    ['named', '', 'Market chairman Peter Otieno said the traders would go to court.'],
    ['named', '', 'According to Otieno, the county had promised them a new site in 2019.'],
    ['organization', '', 'The county government says the traders were consulted.'],
    [
      'named',
      '',
      'Roads executive Mary Wanjiru told reporters that 300 new stalls would be ready by August.',
    ],
    ['named', 'd', 'She denied that a developer was behind the plan.'],
    ['impersonal', '', 'It is claimed that the land was sold last year.'],
    [
      'unnamed',
      '',
      'A clerk at the land registry, who sought anonymity for fear of losing his job, showed this newspaper a title deed in the name of a private company.',
    ],
    ['organization', 'n', 'The company did not respond to our questions.'],
    [null, '', 'About 600 people work at the market.'],
  ],
};
