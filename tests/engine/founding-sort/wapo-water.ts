import type { FoundingSort } from './founding-sort.ts';

export const ARTICLE: FoundingSort = {
  outlet: 'The Washington Post',
  sentences: [
    [
      'organization',
      's',
      'The city of Bellmont knew for a year that its tap water held too much lead, The Washington Post reported on Saturday.',
    ],
    [
      'document',
      's',
      'The Post said test results obtained through a records request showed that 70 of 100 homes were above the limit.',
    ],
    ['document', 's', 'The highest value was measured at a nursery, the records show.'],
    [
      'unnamed',
      's',
      'According to The Post, the results were not signed, but a city employee who spoke on condition of anonymity said they were read aloud in a meeting.',
    ],
    [
      'organization',
      's',
      'The newspaper reported that the mayor’s house was among the first to get new pipes.',
    ],
    ['organization', 's', 'The Post noted that the city had raised water prices twice in that time.'],
    ['organization', 'd', 'The city has pushed back on the claims.'],
    ['unnamed', 'sh', 'Health officials told The Post that some children may have been harmed.'],
    [
      'document',
      'sh',
      'The Post added that a consultant’s report said the pipes were likely older than the city’s maps.',
    ],
    ['organization', 's', 'The paper said new filters will be handed out in May.'],
    ['impersonal', 'sh', 'Some of the results were allegedly deleted, The Post reported.'],
    ['organization', 'sn', 'The mayor’s office did not respond to The Post’s request for comment.'],
  ],
};
