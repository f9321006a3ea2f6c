import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Deccan Sentinel',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'The Madras High Court on Thursday stayed the demolition of 43 houses on the banks of the Adyar.',
    ],
    [
      'organization',
      '',
      'A Division Bench of Justices R. Mahadevan and K. Sumathi observed that the notices had been issued in undue haste.',
    ],
    ['organization', '', '“The right to shelter cannot be bulldozed,” the Bench orally remarked.'],
    [
      'named',
      '',
      'Senior counsel N.L. Rajan, appearing for the petitioners, submitted that the families had been living there since 1974.',
    ],
    ['named', '', 'Additional Advocate-General P. Kumaran countered that the structures were encroachments.'],
    ['named', '', 'He contended that pattas had never been granted.'],
    ['document', '', 'The petition claimed that residents were given just seven days to vacate.'],
    [
      'document',
      '',
      'As per the affidavit filed by the Corporation, alternative tenements had been allotted at Perumbakkam.',
    ],
    [
      'named',
      '',
      'One of the petitioners, S. Devi, 45, told The Deccan Sentinel that the new site was 30 km away.',
    ],
    ['named', '', '“How will we go for work?” she asked.'],
    [
      null,
      '',
      'Recording the submissions, the Court directed the Corporation to file a status report by August 9.',
    ],
    ['vague', '', 'Activists alleged that the drive was aimed at clearing land for a mall.'],
    ['unnamed', 'd', 'Officials in the Corporation, however, denied this.'],
  ],
};
