import type { FoundingSort } from './founding-sort.ts';

export const ARTICLE: FoundingSort = {
  outlet: 'Le Monde',
  sentences: [
    [
      'organization',
      's',
      'A timber firm cut 2,000 hectares of protected forest in Gabria, Le Monde reported over the weekend.',
    ],
    [
      'document',
      's',
      'According to Le Monde, satellite images and a customs file consulted by the newspaper showed that the logs left through two ports.',
    ],
    ['document', 's', 'The customs file lists 340 shipments in one year.'],
    [
      'unnamed',
      's',
      'The French daily said the file did not name the owner of the ships, but sources in the forestry ministry said he is a brother of the president.',
    ],
    ['organization', 's', 'The newspaper stated that the firm has no licence for the area.'],
    ['impersonal', 's', 'The story follows reports last year of illegal logging in the same park.'],
    ['organization', 'd', 'The government of Gabria denied that the park had been opened.'],
    [
      'document',
      'sh',
      'Le Monde said a note by the European Union’s mission described the trade as “probably the largest” of its sort.',
    ],
    ['organization', 's', 'The paper also reported that park rangers had been told not to enter the area.'],
    ['organization', 's', 'According to the daily, two rangers who complained were dismissed.'],
    ['organization', 's', 'Le Monde said the loss of the forest remains a serious concern for diplomats.'],
    ['organization', 'sn', 'The firm did not answer Le Monde’s e-mails.'],
  ],
};
