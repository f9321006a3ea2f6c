import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Court Side',
  genre: 'news',
  sentences: [
    [null, '', 'MELBOURNE — Top-seeded Petra Malkova is out of the Australian Open.'],
    [
      null,
      '',
      'The Czech lost 6-4, 7-6 (5) to qualifier Ana Duarte on a day when temperatures hit 39 degrees.',
    ],
    ['named', '', '“I didn’t have legs,” Malkova said. “That’s the truth.”'],
    [
      'named',
      'h',
      'Duarte, ranked No. 141, said she had pictured the moment “since I was six, maybe seven.”',
    ],
    [null, '', 'Asked whether she had felt nervous serving for the match, she laughed.'],
    ['named', '', '“Nervous? I thought I would be sick.”'],
    [
      'unnamed',
      '',
      'Tournament organizers said play on outside courts was suspended for three hours under the extreme heat policy.',
    ],
    [
      'named',
      '',
      'Malkova’s coach, Ivo Brezina, called the decision to leave the main stadium’s roof open “a joke.”',
    ],
    ['named', 'h', 'He hinted she might skip next month’s swing through the Gulf.'],
    ['vague', '', 'Players have complained for years about the schedule.'],
    ['document', '', 'According to tournament statistics, Malkova made 44 unforced errors.'],
    [
      'named',
      '',
      'Up next for Duarte is 2021 champion Lena Voss, whom she described as “a wall with a backhand.”',
    ],
    [null, '', 'Play resumes at 11 a.m. Friday.'],
  ],
};
