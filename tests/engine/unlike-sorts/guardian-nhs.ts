import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Sentinel UK',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'Ambulance crews in the north of England are waiting twice as long outside hospitals as they did five years ago.',
    ],
    [
      'document',
      '',
      'Handovers took an average of 47 minutes in December, analysis of NHS figures by the Sentinel has found.',
    ],
    [
      'organization',
      '',
      'The Royal College of Emergency Medicine described the delays as “a scandal hiding in plain sight”.',
    ],
    ['named', '', 'Its president, Dr Owen Farrell, said patients were “dying in the queue”.'],
    [
      'unnamed',
      '',
      'One paramedic in Leeds, who did not want to be named, said she had spent an entire shift parked outside A&E.',
    ],
    ['unnamed', '', '“You hold someone’s hand and you apologise,” she said. “That’s the job now.”'],
    [
      'organization',
      '',
      'A Department of Health and Social Care spokesperson said: “We inherited a broken system and are fixing it.”',
    ],
    [
      'vague',
      'h',
      'Campaigners fear the government’s plan, due to be published next month, may come too late for this winter.',
    ],
    ['impersonal', 'h', 'Ministers are thought to be considering fines for trusts that miss the targets.'],
    [
      'named',
      '',
      'The shadow health secretary, Lucy Brandreth, accused ministers of sleepwalking into a crisis.',
    ],
    ['document', '', 'A leaked board paper from one trust warns that “harm is now occurring daily”.'],
    ['organization', 'n', 'The trust was approached for comment.'],
    [null, '', 'Ambulance handovers are supposed to take no more than 15 minutes.'],
  ],
};
