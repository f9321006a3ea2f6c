import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Orbit Daily',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'A SpaceY Falcon rocket lifted off from Cape Canaveral early Saturday (March 2), sending an uncrewed capsule toward the space station.',
    ],
    [null, '', 'The capsule is due to dock on Sunday at 6 a.m. EST.'],
    [
      'named',
      '',
      '“I’m a little emotionally exhausted,” SpaceY founder Ellis Marsh said during a post-launch press conference.',
    ],
    ['organization', '', 'NASA called the flight a “major milestone.”'],
    [
      'named',
      '',
      'The agency’s commercial crew manager, Kathy Lowell, said engineers were still reviewing data on the parachutes.',
    ],
    ['named', 'h', 'Lowell said the crewed flight could slip past July.'],
    [
      'named',
      '',
      'Astronaut Bob Benning, who will ride in the capsule, quipped that he would like to “keep the test dummy’s seat warm.”',
    ],
    [
      'document',
      '',
      'A 2018 report by NASA’s inspector general found that delays had cost the agency $1.2 billion.',
    ],
    [null, '', 'Boeing Aerospace, the other contractor, plans its own test in April.'],
    [
      'vague',
      'h',
      'Industry watchers suggest the two firms may end up launching within weeks of each other.',
    ],
    ['organization', '', 'SpaceY has said it will charge about $55 million a seat.'],
    ['named', 's', 'Marsh told CBS in December that the figure was “conservative.”'],
    [null, '', 'The station has been crewed continuously since November 2000.'],
  ],
};
