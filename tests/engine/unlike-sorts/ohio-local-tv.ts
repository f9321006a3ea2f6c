import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'WKRD News 6',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'MILFORD, Ohio (WKRD) — A man is in custody after a shooting at a gas station left two people hurt Saturday night.',
    ],
    [
      'document',
      '',
      'Officers were called to the Speedline station on Reading Road just before 11 p.m., according to a news release from the Milford Police Department.',
    ],
    [
      'organization',
      '',
      'Police say the suspect, identified as 34-year-old Tyrell Banning, walked up to a car and fired several shots.',
    ],
    [
      'document',
      'h',
      'Court records show Banning was released from the county jail in March after serving time for a weapons charge, and a detective wrote in an affidavit that he may have known one of the victims.',
    ],
    [
      'unnamed',
      '',
      'A clerk who was working the counter told News 6 she hid in a walk-in freezer until officers arrived.',
    ],
    [
      'unnamed',
      '',
      '“I just heard pop, pop, pop,” said the woman, who asked that we not use her name because she fears for her safety.',
    ],
    ['named', 'h', 'Lt. Dana Whitlock says the victims, ages 19 and 22, are expected to survive.'],
    [
      'document',
      '',
      'Surveillance video obtained by News 6 shows a man in a gray hoodie running behind the building.',
    ],
    ['impersonal', 'h', 'Banning is believed to have fled on foot toward the river before he was caught.'],
    ['unnamed', '', 'Neighbors tell us this isn’t the first time they’ve heard gunfire there.'],
    ['named', '', '“Something’s got to change,” Marcus Pell said as he swept glass from the sidewalk.'],
    [null, 'n', 'News 6 reached out to the owner of the station but has not heard back.'],
    [null, '', 'Banning is scheduled to appear in court Monday morning.'],
    ['organization', '', 'Anyone with information is asked to call Crime Stoppers, police said.'],
  ],
};
