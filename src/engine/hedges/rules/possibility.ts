import type { HedgeRule } from '../rule.ts';

/** Words that leave open whether something is so. */
export const POSSIBILITY: readonly HedgeRule[] = [
  {
    patterns: ['[could]'],
    sort: 'possibility',
    from: 'palmer-2001',
    confidence: 0.85,
    flag: [
      'The talks [could] collapse within days.',
      'He [could] face ten years in prison.',
      'The ruling [could] come any day.',
      'Storms [could] have caused the outage.',
      'That [could] be a problem, she said.',
      'The company warned it [could] run out of cash.',
    ],
    pass: [
      'He could not explain the gap.',
      'From the hill she could see the harbour.',
      'They moved closer so they could hear the speech.',
      'He ran as fast as he could.',
    ],
  },
  {
    patterns: ['[might<AUX|VERB>]', '<PRON|PROPN|NOUN> [might] <VERB|AUX|ADV>'],
    sort: 'possibility',
    from: 'palmer-2001',
    confidence: 0.9,
    flag: [
      'The vote [might] be delayed.',
      'She [might] not run again.',
      'They feared the dam [might] break.',
      'What looks like ice [might] be glass.',
    ],
    pass: [
      'The country showed its military might.',
      'They pushed with all their might.',
      'We might as well go home.',
      'As might be expected, the hall was full.',
    ],
  },
  {
    patterns: ['[may<AUX|VERB>]', '<PRON|NOUN> [may] <VERB|AUX|ADV>'],
    sort: 'possibility',
    from: 'palmer-2001',
    confidence: 0.9,
    flag: [
      'The virus [may] have come from bats.',
      'Rates [may] rise again in May.',
      'The painting [may] or [may] not be genuine.',
      'Three others [may] have escaped, the mayor said.',
    ],
    pass: [
      'The law was passed in May.',
      'Theresa May resigned in 2019.',
      'No one may enter the building after dark.',
      'If I may, let me add a word.',
      'This material may not be published or rewritten without permission.',
      'Since May, prices have doubled.',
      'The May 10 vote was close.',
    ],
  },
  {
    patterns: [
      '[perhaps|maybe|possibly|conceivably|plausibly|potentially|feasibly|arguably]',
      '[conceivable|plausible] that',
    ],
    sort: 'possibility',
    from: 'hyland-2005',
    flag: [
      '[Perhaps] the letter was lost.',
      'The crash killed ten people, [possibly] more.',
      '“[Maybe] we were wrong,” he said.',
      'The change will [potentially] cost thousands of jobs.',
      'It is [arguably] her best book.',
      'It is [conceivable] that both are right.',
    ],
    pass: ['He could not possibly have known.', 'The band played “Call Me Maybe”.'],
  },
  {
    patterns: ['[possible]'],
    sort: 'possibility',
    from: 'conll-2010',
    confidence: 0.9,
    flag: [
      'Police are looking at a [possible] link between the fires.',
      'It is [possible] that the pilot fell asleep.',
      'A further rise is [possible], the bank said.',
    ],
    pass: [
      'Send it as soon as possible.',
      'Where possible, names are given.',
      'We did everything possible to save the ship.',
      'The grant made it possible to rebuild the hall.',
      'It was the worst possible start.',
      'It is not possible to swim there.',
      'He showed what is possible with little money.',
    ],
  },
  {
    patterns: ['[potential] <NOUN|ADJ|PROPN|VERB>', 'the|a|real|serious|great [potential] to|for'],
    sort: 'possibility',
    from: 'conll-2010',
    confidence: 0.85,
    flag: [
      'Inspectors found a [potential] leak.',
      'The dispute has the [potential] to split the party.',
      'They discussed [potential] new sanctions.',
    ],
    pass: [
      'The firm lost potential customers.',
      'Lawyers questioned potential jurors.',
      'She never reached her full potential.',
      'The city has the earning potential of a small state.',
    ],
  },
  {
    patterns: [
      '[possibility] that',
      'there @be ...2 [possibility] of',
      'there @be ...2 [chance] of|that',
      '{raise|leave|open} ...3 [possibility] of',
    ],
    sort: 'possibility',
    from: 'conll-2010',
    confidence: 0.85,
    flag: [
      'Engineers raised the [possibility] that the valve had failed.',
      'The ruling leaves open the [possibility] of an appeal.',
      'There is a [chance] of snow.',
    ],
    pass: [
      'The course opened new possibilities.',
      'They ruled out the possibility of a merger.',
      'She had no chance to reply.',
    ],
  },
];
