import type { HedgeRule } from '../rule.ts';

/** Words that say how probable something is. */
export const LIKELIHOOD: readonly HedgeRule[] = [
  {
    patterns: ['[likely|likelier|unlikely]'],
    sort: 'likelihood',
    from: 'icd-203',
    flag: [
      'The strike will [likely] end on Monday.',
      'A ruling is [unlikely] before spring.',
      'The cause was most [likely] a broken pipe.',
      'The bill is not [likely] to pass.',
      'A recession looks less [likely] now.',
    ],
    pass: [
      'A survey of likely voters put her ahead.',
      'Women were twice as likely to be stopped.',
      'Older members were more likely to vote than younger ones.',
    ],
  },
  {
    patterns: ['[probably|presumably|improbable|improbably|doubtless]', '[probable] !cause'],
    sort: 'likelihood',
    from: 'icd-203',
    flag: [
      'The fire [probably] started in the kitchen.',
      'The driver, [presumably] asleep, left the road.',
      'Heavy rain is the [probable] reason.',
    ],
    pass: ['The judge found probable cause for the search.'],
  },
  {
    patterns: ['[in all likelihood|probability]', '[the odds are]', '^ [chances are]', '[almost certainly]'],
    sort: 'likelihood',
    from: 'hyland-2005',
    flag: [
      '[In all likelihood] the bridge will stay closed.',
      '[Chances are] the vote will be close.',
      'The letter was [almost certainly] forged.',
    ],
    pass: [
      'The likelihood of rain was measured every hour.',
      'He will certainly come.',
      'Her chances are good.',
    ],
  },
  {
    patterns: [
      '@be ...3 [expected to]',
      '<NOUN|PROPN> [expected to]',
      '@be [expected] that',
      '@be ...2 [projected|forecast|forecasted|predicted|tipped to]',
      '@forecast ...3 @be ...1 [expected] !to',
    ],
    sort: 'likelihood',
    from: 'conll-2010',
    confidence: 0.75,
    flag: [
      'Prices are [expected to] rise again next year.',
      'The merger is widely [expected to] fail.',
      'He named a candidate [expected to] win easily.',
      'The bridge is [projected to] cost twice as much.',
      'The veteran is [tipped to] take the title.',
      'Snow is [expected] on high ground.',
    ],
    pass: [
      'The ministers are expected to meet on Friday.',
      'The president is expected to arrive in Oslo at noon.',
      'She expected to win.',
      'The bill was passed, as expected.',
      'He had expected to be home by then.',
      'Profits were higher than expected.',
      'He tipped the waiter to get a table.',
      'The guests are expected at six.',
    ],
  },
  {
    patterns: ['[doubtful]'],
    sort: 'likelihood',
    from: 'hyland-2005',
    confidence: 0.8,
    flag: ['It is [doubtful] that the plan will survive.', 'Her start on Sunday is [doubtful].'],
    pass: ['He doubted the figures.', 'No doubt was left.'],
  },
];
