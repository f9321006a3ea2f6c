import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Coastline News Australia',
  genre: 'news',
  sentences: [
    ['vague', '', 'Fishers on the Limestone Coast say they are being squeezed out by seals.'],
    [
      'named',
      '',
      'Third-generation cray fisherman Darren Wyatt estimates he loses a quarter of his catch to the animals.',
    ],
    ['named', '', '“They’re smart, mate,” Mr Wyatt said. “They wait for the winch.”'],
    [
      'document',
      '',
      'A 2022 survey put the number of long-nosed fur seals in the region at 21,000, up from 4,000 in the 1980s.',
    ],
    [
      'organization',
      '',
      'Primary Industries said it had no plans to allow culling, which has been banned since 1972.',
    ],
    [
      'named',
      '',
      'Marine ecologist Associate Professor Jodie Kerr says seals are often blamed for problems they did not cause.',
    ],
    [
      'named',
      '',
      '“What the science tells us is that warm water is the bigger driver,” she told Coastline Mornings.',
    ],
    ['named', '', 'But local MP Trent Hollis believes the time has come for a trial.'],
    ['named', '', 'He has written to the minister asking for an urgent meeting.'],
    ['organization', 's', 'The ABC understands a response has not yet been sent.'],
    ['vague', '', 'Tourism operators, are opposed to any cull.'],
    ['unnamed', '', 'One operator said bookings had never been stronger.'],
    [null, '', 'The season closes on May 31.'],
  ],
};
