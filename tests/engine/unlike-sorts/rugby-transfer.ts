import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Rugby Planet',
  genre: 'news',
  sentences: [
    [
      'impersonal',
      's',
      'All Blacks lock Tama Heperi is set to join Toulon at the end of the season, according to reports in France.',
    ],
    [
      'organization',
      's',
      'Midi Olympique claims the 28-year-old has agreed a three-year deal worth €900,000 a season.',
    ],
    ['named', 'n', 'Heperi’s agent, Bruce Sharrock, would neither confirm nor deny the move.'],
    ['named', '', '“Tama’s focused on the Blues,” Sharrock told Rugby Planet.'],
    ['named', '', 'Blues coach Leo Macfarlane admitted he would be gutted to lose him.'],
    ['named', '', '“You don’t replace a bloke like that,” he said.'],
    ['impersonal', 'h', 'The move would reportedly make Heperi the best-paid forward in the Top 14.'],
    ['organization', '', 'New Zealand Rugby confirmed it is in talks with Heperi over an extension.'],
    ['unnamed', 's', 'A source close to the player told Stuff the lure of Europe was “hard to ignore”.'],
    ['named', '', 'Former captain Reuben Thorne-Hall reckons it makes sense.'],
    ['named', 's', '“He’s done it all here,” Thorne-Hall said on The Breakdown.'],
    [null, '', 'Heperi made his Test debut in 2016 and has 54 caps.'],
  ],
};
