import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Mason County Journal',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      "A Fairmont man faces up to 20 years in prison after a jury found him guilty Friday of setting fire to his brother's garage.",
    ],
    [
      null,
      '',
      'Dale R. Whitcomb, 46, was convicted of second-degree arson following a four-day trial in Mason County Circuit Court.',
    ],
    [
      'document',
      '',
      "According to the criminal complaint, a neighbor's doorbell camera captured Whitcomb carrying a gas can at 3:12 a.m.",
    ],
    ['document', '', 'The complaint says he later texted his brother, "Enjoy the heat."'],
    [
      'named',
      '',
      "Assistant Prosecutor Lindsey Kohl told jurors the fire was the culmination of a feud over their late mother's truck.",
    ],
    [
      'named',
      'd',
      "Whitcomb's attorney, Harold Pugh, maintained his client was home asleep and the man in the video was someone else.",
    ],
    ['named', '', 'Testifying in his own defense, Whitcomb said he had borrowed the gas can "weeks before."'],
    [null, '', 'Judge Teresa Halvorsen set sentencing for Aug. 9.'],
    [
      null,
      '',
      'In other court action, a Leland woman pleaded guilty to embezzling from a youth hockey league.',
    ],
    [
      'unnamed',
      '',
      'Prosecutors say Amy Jo Brandt, 39, wrote herself 52 checks totaling $88,400 between 2021 and 2023.',
    ],
    ['document', 'h', 'She allegedly used the money for casino trips and a hot tub, court documents state.'],
    ['named', '', `"I'm ashamed," Brandt told the court.`],
    ['document', '', 'Under a plea agreement, prosecutors will recommend probation.'],
    [
      'organization',
      '',
      "The sheriff's office also announced the arrest of two juveniles in a string of car break-ins.",
    ],
    [null, '', 'Authorities did not release their names because of their ages.'],
  ],
};
