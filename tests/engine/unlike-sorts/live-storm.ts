import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Harbour FM News',
  genre: 'live',
  sentences: [
    [
      null,
      '',
      '14:20 Winds of 140km/h have been recorded at the lighthouse, and the bridge is shut in both directions.',
    ],
    [
      'organization',
      '',
      '14:05 Transpower says 22,000 homes are without electricity across the upper North Island.',
    ],
    ['named', '', '13:48 Mayor Tui Henare: “If you don’t need to be on the roads, stay home.”'],
    [null, '', '13:31 MetService has upgraded its wind watch to a red warning.'],
    [
      'document',
      '',
      '13:10 A video shared on social media shows part of a roof being torn from a supermarket in Kaitaia.',
    ],
    [
      'unnamed',
      '',
      '12:55 A caller to our newsroom said the creek behind her house had come up “a metre in ten minutes”.',
    ],
    ['organization', '', '12:40 Air Tasman confirmed all flights out of Whangarei had been cancelled.'],
    [
      null,
      'n',
      '12:38 We’ve asked the airline whether passengers will be put up overnight and are awaiting a reply.',
    ],
    [
      'named',
      'h',
      '12:20 Civil Defence controller Murray Pike said the worst may not arrive until high tide at 6pm.',
    ],
    ['named', '', '12:05 Pike stressed no evacuations had been ordered.'],
    ['vague', '', '11:50 Residents in low-lying streets say they’re not taking chances.'],
    [
      'named',
      '',
      '11:44 “We lost the lot in ‘23,” Ngaire Tamihana told our reporter, stacking sandbags against her garage.',
    ],
    ['impersonal', 'h', '11:30 One person has reportedly been hurt by a falling tree in Kerikeri.'],
  ],
};
