import { anyOf, type RecordSign } from './sign.ts';

/** Records that a reader could look for though their own name holds no title, number or year. */
export const RECORD_SIGNS: readonly RecordSign[] = [
  {
    patterns: [
      `[{${anyOf('study paper analysis article review trial survey report letter editorial research findings')}}] ...2 published|appearing|appeared|posted|printed ...4 in|by ...2 <PROPN>`,
      `[{${anyOf('study paper analysis article review trial survey report letter editorial')}}] , ...3 published|appearing|posted ...4 in|by ...2 <PROPN>`,
      `[{${anyOf('study paper analysis article review trial survey report letter editorial')}}] in ...4 journal|magazine ...1 <PROPN>`,
    ],
    from: 'icd-206',
    flag: [
      'A study published on Monday in the Leem Review says bees sleep.',
      'An essay said bees sleep. A report in the magazine Science said they dream.',
    ],
    pass: ['A study published this week says bees sleep.', 'A study says bees sleep in March.'],
  },
  {
    patterns: [
      `the|his|her|their|its|'s ...2 [${anyOf('indictment affidavit complaint lawsuit ruling judgment judgement verdict warrant injunction petition deposition will')}] !of`,
      'the ...1 [charge] sheet',
      'the [first] information report',
    ],
    from: 'spj-identify',
    flag: [
      'The indictment says he kept two sets of books.',
      'The judge’s ruling says the lease was void.',
      'The charge sheet says he kept two sets of books.',
    ],
    pass: ['An affidavit says he kept two sets of books.', 'The letter says he kept two sets of books.'],
  },
];
