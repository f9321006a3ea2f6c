import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Allied Press',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'WASHINGTON (Allied Press) — The Supreme Court on Monday refused to revive a lawsuit by two Colorado ranchers over grazing fees.',
    ],
    [null, '', 'The justices left in place a ruling that the ranchers had waited too long to sue.'],
    [
      'named',
      '',
      'Justice Harold Whitcomb dissented, writing that the decision “rewards agencies for running out the clock.”',
    ],
    [
      'organization',
      '',
      'The 10th U.S. Circuit Court of Appeals ruled in 2019 that the six-year deadline began when the rule was published.',
    ],
    ['organization', '', 'The Biden administration had urged the court to stay out of the case.'],
    ['named', '', '“It’s a gut punch,” said the ranchers’ lawyer, Denise Ortega-Pratt.'],
    ['named', '', 'She said her clients would weigh going back to the state court.'],
    ['vague', '', 'Environmental groups cheered the outcome.'],
    ['named', '', '“Public land isn’t a private pantry,” said Josh Kettler of the Western Range Project.'],
    [
      'named',
      'h',
      'Legal scholar Amy Brandeis-Cole cautioned against reading too much into the order, which probably reflects the case’s odd facts.',
    ],
    [null, '', 'At issue was a 1978 law that sets fees by the price of beef.'],
    ['document', '', 'The law says fees “shall be equitable.”'],
    ['unnamed', '', 'Neither rancher attended; a relative said they were busy calving.'],
  ],
};
