import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Dawn Herald',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'LAHORE: At least six people were injured on Tuesday when protesters angered by power outages clashed with police on the Canal Road.',
    ],
    ['organization', '', 'According to Rescue 1122, four of the wounded were shifted to Services Hospital.'],
    [
      'unnamed',
      '',
      'Eyewitnesses said the police resorted to baton-charge after the crowd refused to clear the carriageway.',
    ],
    [null, '', 'Talking to the media, the protesters chanted slogans against the distribution company.'],
    ['vague', '', 'They alleged that electricity had been suspended for 14 hours without notice.'],
    [
      'named',
      'd',
      'Superintendent Asim Kirmani, however, rejected the impression that force had been used indiscriminately.',
    ],
    ['named', '', 'He added that a case had been registered against unidentified persons.'],
    [
      'organization',
      '',
      'A spokesperson for the company attributed the breakdown to overloading at the Kot Lakhpat grid station.',
    ],
    ['organization', '', 'Supply would be restored by midnight, he assured.'],
    [
      'named',
      '',
      'Opposition lawmaker Sadia Mirza took exception to the police action and termed it “shameful”.',
    ],
    ['named', '', 'She demanded that the chief minister take notice of the incident.'],
    [
      'unnamed',
      '',
      'Sources in the power division told Dawn Herald that the transformer had been due for replacement since 2019.',
    ],
    ['organization', 'h', 'The Met Office has forecast that the heat may persist till Friday.'],
  ],
};
