import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Hindustan Mail',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'At least 14 passengers were killed and 60 injured when the Patna-bound Sanghamitra Express derailed near Mirzapur early on Sunday.',
    ],
    [
      'named',
      'h',
      'Divisional railway manager Alok Verma-Singh said prima facie, a fractured rail appeared to be the cause.',
    ],
    ['unnamed', '', 'Locals were the first to reach the spot, eyewitnesses said.'],
    [
      'named',
      '',
      '“I heard a loud bang and then everything went dark,” said Deepak Yadav, who was travelling in the S5 coach.',
    ],
    [
      'organization',
      '',
      'The Railways has announced an ex gratia of ₹5 lakh for the next of kin of the deceased.',
    ],
    ['named', '', 'Railway minister Prakash Naidu tweeted that a high-level inquiry had been ordered.'],
    [null, '', 'A team of the National Disaster Response Force (NDRF) rushed to the spot.'],
    [
      'named',
      's',
      '“Gas cutters are being used to extricate those trapped,” NDRF commandant R.K. Tomar told ANI.',
    ],
    ['named', 'sh', 'The death toll may rise, he added.'],
    [
      'named',
      '',
      'Opposition leader Sunita Rawat slammed the Centre, alleging that safety posts had been lying vacant for years.',
    ],
    [
      'unnamed',
      'h',
      'A senior railway official, requesting anonymity, said a patrolman had flagged the crack on Friday but was apparently told to wait.',
    ],
    [
      'organization',
      'n',
      'The ministry’s spokesperson did not respond to calls and messages seeking comment.',
    ],
    ['document', '', 'As per a 2017 CAG report, one in four track inspections was skipped.'],
    [null, '', 'It was the third derailment in the division this year.'],
  ],
};
