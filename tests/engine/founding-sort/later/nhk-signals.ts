import type { FoundingSort } from '../founding-sort.ts';

export const ARTICLE: FoundingSort = {
  outlet: 'NHK',
  sentences: [
    [
      'document',
      's',
      'A Japanese railway company hid faults in its signals for a decade, according to an internal report seen by the public broadcaster NHK.',
    ],
    [
      'document',
      's',
      'The report, dated last November, lists 212 cases in which signals showed green instead of red.',
    ],
    ['organization', 's', 'NHK said that no passenger was hurt.'],
    [
      'unnamed',
      's',
      'Three former engineers told the broadcaster on condition of anonymity that they had been told to delete the records.',
    ],
    ['unnamed', 's', '“We were afraid of the bosses in Osaka,” one of the engineers said.'],
    ['organization', 's', 'The network reported that the transport ministry learned of the faults in March.'],
    ['organization', 'sd', 'The ministry denied this in a statement to NHK.'],
    ['organization', '', 'Seto Railway said on Friday that it was looking into the matter.'],
    ['organization', 'sh', 'The cost of new signals could reach 9 billion yen, NHK estimated.'],
    [
      'document',
      's',
      'A letter from a parts maker, cited by the broadcaster, warned the company as early as 2014.',
    ],
    ['vague', 's', 'Experts told NHK that the faults were easy to find.'],
    ['unnamed', 'sn', 'The company’s former president declined to speak to NHK.'],
  ],
};
