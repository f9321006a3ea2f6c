import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'BNC News',
  genre: 'news',
  sentences: [
    [
      'named',
      '',
      'The prime minister has insisted she will not resign after losing a crunch vote on welfare reform.',
    ],
    [
      'named',
      '',
      'Speaking in Downing Street, Harriet Lowe said she had “listened” and would return with new proposals “within weeks”.',
    ],
    [
      'unnamed',
      '',
      'More than 60 of her own MPs rebelled, with one telling the BNC the mood was “mutinous”.',
    ],
    [
      'named',
      '',
      'Former minister Sir Alan Whitcroft called on her to set out a timetable for her departure.',
    ],
    [
      'named',
      '',
      '“It gives me no pleasure to say it, but the authority has gone,” he told BNC Radio 4’s Today programme.',
    ],
    ['unnamed', '', 'Allies of the PM played down talk of a leadership challenge.'],
    ['unnamed', '', 'A senior cabinet source said: “Nobody wants this job right now.”'],
    ['named', '', 'Opposition leader Daniel Marsh said the government was “in office but not in power”.'],
    [
      'document',
      '',
      'A YouView survey conducted over the weekend put Labour on 24%, its lowest rating since 2019.',
    ],
    [
      'organization',
      '',
      'The Institute for Fiscal Studies has warned that abandoning the reforms would leave a £5bn hole in the budget.',
    ],
    ['impersonal', 'h', 'Treasury officials are understood to be looking at a freeze on tax thresholds.'],
    ['organization', 'n', 'No 10 would not be drawn on whether ministers would be sacked.'],
    ['named', '', 'BNC political editor Chris Aldous says the next 48 hours will be decisive.'],
    [null, '', 'Parliament rises for the summer on Tuesday.'],
  ],
};
