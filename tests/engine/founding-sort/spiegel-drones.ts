import type { FoundingSort } from './founding-sort.ts';

export const ARTICLE: FoundingSort = {
  outlet: 'Der Spiegel',
  sentences: [
    [
      'organization',
      's',
      'Germany’s border police bought drones that cannot fly in rain, the news magazine Der Spiegel reported on Friday.',
    ],
    [
      'document',
      's',
      'According to Der Spiegel, a confidential test report stated that nine of ten drones came down in light rain.',
    ],
    ['document', 's', 'The drones cost 48 million euros, the test report says.'],
    [
      'unnamed',
      's',
      'Der Spiegel wrote that the report did not blame anyone, but sources close to the project told the magazine that the seller had drawn up the tests.',
    ],
    ['organization', 's', 'The magazine said the police signed the contract before the tests were over.'],
    ['organization', 's', 'According to the magazine, a cheaper offer was turned down twice.'],
    ['organization', 'd', 'The interior ministry rejected the accusation.'],
    ['unnamed', 'sh', 'The magazine also said that officials believe that a second order is likely.'],
    [
      'document',
      'sh',
      'Der Spiegel said that according to minutes seen by the magazine, the minister was “presumably aware” of the failures.',
    ],
    ['organization', 's', 'The news magazine stated that the seller has moved its office abroad.'],
    ['unnamed', 's', 'Two members of the committee told Der Spiegel that they were never shown the tests.'],
    ['organization', 'sn', 'The company did not reply to Der Spiegel’s questions.'],
  ],
};
