import type { FoundingSort } from './founding-sort.ts';

export const ARTICLE: FoundingSort = {
  outlet: 'The Guardian',
  sentences: [
    [
      'organization',
      's',
      'Engineers at the Carrow dam found cracks two years before it was closed, the Guardian revealed on Sunday.',
    ],
    [
      'document',
      's',
      'A draft safety report obtained by the Guardian stated that the cracks were up to nine metres long.',
    ],
    ['document', 's', 'The report was written in 2017, the newspaper said.'],
    [
      'unnamed',
      's',
      'The Guardian said the draft did not say who had been told, but three people with knowledge of the inspections said the board received a copy.',
    ],
    [
      'organization',
      's',
      'According to the newspaper, the owner, Carrow Water, spent the money that was set aside for repairs on a new office.',
    ],
    ['organization', 'd', 'Carrow Water has always rejected the accusations.'],
    [
      'document',
      'sh',
      'The Guardian noted that, according to the document, the cracks were probably caused by frost.',
    ],
    ['organization', 's', 'The paper also said that the valley’s two schools were never told of the danger.'],
    [
      'unnamed',
      'sh',
      'One former engineer told the Guardian that the dam could have failed in the floods of 2018.',
    ],
    ['organization', 's', 'It reported that a second dam of the same design stands upstream.'],
    [
      'document',
      's',
      'The newspaper said an e-mail sent to the board in May warned that the repairs would cost 40 million crowns.',
    ],
    ['organization', 'sn', 'Carrow Water declined the Guardian’s request for an interview.'],
  ],
};
