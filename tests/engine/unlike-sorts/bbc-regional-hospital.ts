import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'BBC Hallam',
  genre: 'news',
  sentences: [
    [null, '', 'A hospital’s maternity unit has been rated inadequate following an unannounced inspection.'],
    [
      'organization',
      '',
      'The Care Quality Commission (CQC) said staffing at Dunmere Royal Infirmary had fallen to “unsafe” levels.',
    ],
    ['unnamed', '', 'Inspectors found that women had waited up to nine hours for pain relief.'],
    ['document', '', 'In its report, the watchdog also raised concerns about out-of-date medicines.'],
    [
      'organization',
      '',
      'The trust which runs the hospital apologised and said 22 midwives had since been recruited.',
    ],
    ['named', '', 'Chief executive Beverley Hargate said: “We fully accept the findings.”'],
    ['named', '', 'Mrs Hargate added that a new triage system was already making a difference.'],
    [null, '', 'Laura Penrose, 31, from Ashby, lost her son Alfie at the unit in 2021.'],
    ['named', '', '“I kept telling them something was wrong,” she told the BBC.'],
    ['named', '', 'She believes her son would be alive had she been listened to.'],
    ['document', '', 'An inquest in March concluded that neglect had contributed to Alfie’s death.'],
    ['named', '', 'Local MP Graham Stott has called for a public inquiry.'],
    [null, '', 'The Department of Health and Social Care has been approached for comment.'],
    [null, '', 'The unit delivers about 3,400 babies a year.'],
  ],
};
