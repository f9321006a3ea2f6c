import type { FoundingSort } from './founding-sort.ts';

export const ARTICLE: FoundingSort = {
  outlet: 'The Associated Press',
  sentences: [
    [
      'organization',
      's',
      'Guards at a prison in Varna County locked inmates outside in freezing weather, The Associated Press reported on Monday.',
    ],
    ['document', 's', 'A logbook obtained by the AP says that 31 men spent the night of Jan. 9 in the yard.'],
    ['document', 's', 'The temperature fell to minus 12 degrees that night, according to the logbook.'],
    [
      'unnamed',
      's',
      'The AP said the logbook did not give a reason, but three guards who asked not to be named said it was a punishment.',
    ],
    ['organization', 's', 'According to the AP, the warden was promoted in March.'],
    [
      'organization',
      's',
      'The news agency also found that the county paid four families after deaths in the same yard.',
    ],
    ['impersonal', 'sh', 'It was reportedly the third such night of the winter.'],
    ['organization', 'd', 'The sheriff’s office has called the allegations baseless.'],
    ['unnamed', 's', 'Officials told the AP that cameras in the yard had been broken since autumn.'],
    [
      'document',
      'sh',
      'The AP reported that a medical file suggested that at least two men may have lost toes.',
    ],
    ['organization', 's', 'The AP said the cost of new cameras was still a concern for officials.'],
    ['organization', 'sn', 'The sheriff’s office did not return calls from the AP.'],
  ],
};
