import type { FoundingSort } from './founding-sort.ts';

export const ARTICLE: FoundingSort = {
  outlet: 'The New York Times',
  sentences: [
    [
      'organization',
      's',
      'A cousin of the finance minister of Ostmark won 14 road contracts without a tender, The New York Times reported on Tuesday.',
    ],
    [
      'document',
      's',
      'The Times said a spreadsheet kept by the roads agency, which it had reviewed, listed all 14 contracts under a false heading.',
    ],
    ['document', 's', 'The contracts were worth 300 million dollars, the spreadsheet shows.'],
    [
      'unnamed',
      's',
      'The Times reported that the spreadsheet gave no names, but people briefed on the audit said the cousin owned each of the firms.',
    ],
    [
      'organization',
      's',
      'According to the newspaper, auditors flagged the payments in June and were then moved to other posts.',
    ],
    ['impersonal', 's', 'Reports emerged last year of a similar scheme in the education ministry.'],
    ['organization', 'd', 'The government has dismissed those reports as gossip.'],
    [
      'organization',
      's',
      'The Times also reported that lawmakers from both parties had been shown parts of the audit.',
    ],
    [
      'unnamed',
      'sh',
      'According to two former auditors who spoke to The Times, the minister apparently signed the orders himself.',
    ],
    [
      'organization',
      's',
      'The newspaper noted that the minister has campaigned for “open books in every office.”',
    ],
    [
      'document',
      'sh',
      'The Times said a letter from the central bank described the payments as “likely unlawful.”',
    ],
    ['organization', 'sn', 'The finance ministry did not immediately respond to The Times’s questions.'],
  ],
};
