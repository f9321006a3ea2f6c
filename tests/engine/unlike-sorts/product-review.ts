import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Gadgetwise',
  genre: 'news',
  sentences: [
    [null, '', "The Halden Air 3 is lighter than its predecessor, but it still flexes more than I'd like."],
    ['organization', '', 'Halden claims up to 19 hours of battery life.'],
    [null, '', 'In our testing, it lasted 13 hours and 20 minutes of continuous video before shutting down.'],
    [null, 'h', 'The keyboard feels great, though the trackpad seems a little small.'],
    ['organization', '', "The company says the new chip is 40 percent faster than last year's."],
    ['document', '', 'Geekbench scores bear that out: 2,810 for a single core, against 2,004.'],
    ['named', '', "Halden's product lead, Mira Sandoval, told me the hinge was redesigned three times."],
    ['named', '', '"We broke about 600 of them," she said.'],
    ['vague', '', 'Early buyers on Reddit have complained of coil whine.'],
    [null, '', "I didn't hear any on my unit."],
    [
      'organization',
      'h',
      'A Halden spokesperson acknowledged that a "small number" of early machines may be affected and said a fix was on the way.',
    ],
    ['organization', 's', 'The Verge found the display to be brighter than advertised.'],
    [null, '', 'At $1,199, it undercuts the MacBook Air by a hundred bucks.'],
    ['impersonal', 'h', 'A cheaper model is reportedly due in the fall.'],
    ['document', '', 'According to the spec sheet, the base model ships with 16GB of RAM.'],
    [
      'organization',
      '',
      'iFixit gave the laptop a repairability score of 8 out of 10, praising its socketed storage.',
    ],
  ],
};
