import type { HedgeRule } from '../rule.ts';

/**
 * Words that hand a claim to others without saying to whom, or say that it is not proven. In crime and courts the law
 * requires them: `findHedges` gives them the sort `legal` there.
 */
export const ALLEGATION: readonly HedgeRule[] = [
  {
    patterns: [
      '[reportedly|allegedly|supposedly|purportedly|reputedly|rumoredly]',
      '[alleged|purported|reputed|rumored|rumoured|putative]',
      'the|a|his|her|its|their|this|any|of [supposed] <NOUN|ADJ|PROPN>',
    ],
    sort: 'allegation',
    from: 'conll-2010',
    flag: [
      'The star [reportedly] left the country.',
      'The clerk [allegedly] took the money.',
      'The [alleged] plot was never proven.',
      'Her [rumored] replacement arrived today.',
      'A trip [supposedly] paid by the firm caused anger.',
      'The [supposed] witness lived abroad.',
    ],
    pass: [
      'The union alleged that the firm broke the law.',
      'He was supposed to be home.',
      'She alleges fraud.',
    ],
  },
  {
    patterns: ['[allegation|allegations] of|that'],
    sort: 'allegation',
    from: 'reading',
    confidence: 0.8,
    flag: ['The minister resigned amid [allegations] of bribery.'],
    pass: [
      'The office has not commented on the allegations.',
      'He denied the allegation.',
      'The allegations of 2012 were withdrawn.',
    ],
  },
  {
    patterns: ['@be ...2 [accused of]', '<NOUN|PROPN> [accused of]', 'the|an|a [accused] <NOUN>'],
    sort: 'legal',
    from: 'ap-stylebook',
    confidence: 0.7,
    flag: [
      'He was [accused of] stealing two cars and arrested.',
      'The [accused] killer will be in court today.',
      'The jury heard a man [accused of] three murders.',
    ],
    pass: [
      'She accused him of lying.',
      'The newspaper was accused of bad taste.',
      'The accused pleaded not guilty.',
    ],
  },
  {
    patterns: ['[unconfirmed|unverified|unproven|unsubstantiated]'],
    sort: 'allegation',
    from: 'reading',
    flag: [
      'There were [unconfirmed] reports of a second blast.',
      'The video, still [unverified], spread quickly.',
    ],
    pass: ['The ministry confirmed the reports.'],
  },
  {
    patterns: [
      '[suspected|presumed]',
      'he|she|it|who|also|still [suspects]',
      '<PROPN> [suspects]',
      '[suspect<VERB>] <DET|PRON|PROPN|NOUN|SCONJ|NUM|ADJ>',
    ],
    sort: 'allegation',
    from: 'hyland-2005',
    confidence: 0.9,
    flag: [
      'Police closed the road after a [suspected] gas leak.',
      'The group is [suspected] of two bombings.',
      'Ten sailors are missing, [presumed] dead.',
      'Doctors [suspect] that the water made them ill.',
      'She [suspects] a leak.',
    ],
    pass: [
      'The suspect was held overnight.',
      'Two suspects fled.',
      'The masked suspects also took a van.',
      'The timing is suspect.',
      'The package was suspicious.',
    ],
  },
  {
    patterns: [
      '@be ...3 [believed|thought|said|rumored|rumoured|understood|reputed|alleged|feared to]',
      '@be ...3 [reported to] be|have',
      ', [believed|thought|said|rumored|rumoured|reported to] be|have',
      ', [believed|thought|rumored|rumoured to] number|include|contain|cost|weigh|hold|date|come|live|own|lie|total|involve|exceed|run|control|range|carry|belong',
      '@be ...2 [believed|thought] dead|lost|drowned|missing|killed|extinct',
      'it @be ...2 [believed|thought|understood|rumored|rumoured|alleged|feared] that?',
      '<NOUN|PROPN> [believed|thought|said|rumored|reported to] be|have',
      'long|widely|generally|commonly|now|still|originally [believed|thought|rumored|rumoured|understood to] be|have',
      '[feared] dead|trapped|drowned|missing|killed|buried',
    ],
    sort: 'allegation',
    from: 'conll-2010',
    confidence: 0.9,
    flag: [
      'The men are [believed to] have fled.',
      'It is widely [thought] that he will resign.',
      'The driver is [alleged to] have slept.',
      'She is [said to] be furious.',
      'The ship, [believed to] be empty, sank.',
      'The coin, long [thought to] be Roman, is a copy.',
      'The gang, [believed to] number about forty, lives in the hills.',
      'Six miners are [believed] dead.',
      'Dozens are [feared] dead.',
    ],
    pass: [
      'He believed in hard work.',
      'She thought about it.',
      'He said to wait.',
      'They believed to the end that help would come.',
      'The boy was reported to the police.',
    ],
  },
];
