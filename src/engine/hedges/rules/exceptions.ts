import type { HedgeException } from '../rule.ts';

/** The rules' other words where they mean something else: a comparison, a name, a schedule, emphasis … */
export const EXCEPTIONS: readonly HedgeException[] = [
  {
    meaning: 'polling term',
    patterns: ['[likely] ...3 {voter|caucus-goer|participant|electorate}'],
    from: 'reading',
    flag: ['Voters are [likely] to stay home.'],
    pass: ['He leads among likely voters.', 'The poll of 500 likely Democratic primary voters ended Sunday.'],
  },
  {
    meaning: 'a comparison of how often: more likely than',
    patterns: [
      'more|less [likely] ...9 than',
      'slightly|somewhat|far|much|significantly|considerably more|less [likely] to',
      'as|times|equally|twice [likely] ...9 as',
      'as|twice|equally [likely] to',
      'times|twice|much|far more|as|less [likely] to',
      'how|however [likely]',
    ],
    from: 'reading',
    flag: ['He is more [likely] to resign now.'],
    pass: [
      'Men are more likely to smoke than women.',
      'The poor were three times as likely to die.',
      'Patients were twice as likely to recover.',
    ],
  },
  {
    meaning: 'a name',
    patterns: ['<PROPN> [likely|potential|perhaps|maybe<PROPN>]', 'me [maybe]'],
    from: 'reading',
    flag: ['Smith will [likely] win.'],
    pass: ['The band played “Call Me Maybe”.'],
  },
  {
    meaning: 'as far as can be: as soon as possible, the best possible',
    patterns: [
      'as ...6 as is? [possible]',
      'if|where|when|whenever|wherever|whether|everything|anything|all|no|any|other [possible]',
      '@superlative ...2 [possible]',
      '@superlative <NOUN> [possible]',
    ],
    from: 'reading',
    flag: ['They named three [possible] causes.'],
    pass: [
      'Come as soon as possible.',
      'If possible, leave early.',
      'It was the worst possible time.',
      'She used every trick possible.',
    ],
  },
  {
    meaning: 'feasible',
    patterns: [
      '{make} ...5 [possible] !<NOUN|ADJ|PROPN>',
      '@not ...1 [possible]',
      'what|all|more|politically|technically|physically|still|only [possible]',
      'what @be [possible]',
      '[possible] to',
      '[possible] only|by|because|without|through|with|thanks',
    ],
    from: 'reading',
    flag: ['A second wave is [possible] this winter.', 'It is [possible] that more have died.'],
    pass: [
      'The gift made the trip possible.',
      'It is possible to walk there.',
      'We learned what is possible.',
      'That was not possible.',
    ],
  },
  {
    meaning: 'roles that anybody may come to fill, and capacity',
    patterns: [
      '[potential] ...1 @prospect',
      'full|earning|earnings|marketing|untapped|economic|great|growth|human|much|of|hold|holds [potential] !to',
    ],
    from: 'reading',
    flag: ['The lab found a [potential] cure.'],
    pass: [
      'They called potential donors.',
      'The region has much potential.',
      'It met potential new investors.',
    ],
  },
  {
    meaning: 'emphatic: not possibly',
    patterns: ['@not ...2 [possibly|potentially|conceivably]', 'can|could ...2 [possibly|conceivably]'],
    from: 'reading',
    flag: ['It will [possibly] snow.'],
    pass: ['That cannot possibly be true.', 'How could anyone possibly know?'],
  },
  {
    meaning: 'schedules: a fixed date, no forecast',
    patterns: [
      '[expected to] ...2 @schedule<VERB>',
      '[expected to] take place|part|office|up',
      '[expected to] be in|at|on|present|sworn|released|published|announced|held|unveiled|sentenced|arraigned',
    ],
    from: 'reading',
    flag: ['The price is [expected to] fall.'],
    pass: [
      'The court is expected to hear the case on Monday.',
      'The summit is expected to take place in June.',
      'The report is expected to be published today.',
    ],
  },
  {
    meaning: 'somebody’s own expectation, which the sentence attributes',
    patterns: ['i|we|he|she|they|you|who|had|have|has|never|not [expected to]'],
    from: 'reading',
    flag: ['He is [expected to] win.'],
    pass: ['They expected to win.', 'She had expected to stay longer.'],
  },
  {
    meaning: 'an impression that is caused, feigned or denied, not the article’s reading',
    patterns: [
      '{make|let} ...5 [{seem|appear|look|sound}]',
      'can [{seem}]',
      'may|might|could ...2 [{seem|appear}]',
      '^ what ...1 [{seem|appear}]',
      '^ <PUNCT> what ...1 [{seem|appear}]',
      'want|wanted|wants|trying|try to [{seem|appear|look}]',
      'what ...6 [{look}] like',
    ],
    from: 'reading',
    flag: [
      'The offer [seems] fair.',
      'He died in what [appears to] be an accident.',
      'The engine [appears to] work.',
    ],
    pass: [
      'The lights make the room seem larger.',
      'A pause can seem endless.',
      'He wanted to appear calm.',
      'What seemed safe was not.',
    ],
  },
  {
    meaning: 'showing up',
    patterns: [
      '[{appear}] in|on|before|at|with|alongside|for|as|here|there|again|only|first|live',
      '[{appear} to] applause|cheers|the',
    ],
    from: 'reading',
    flag: ['She [appears to] be ill.'],
    pass: ['He appeared before the judge.', 'The essay first appeared in a magazine.'],
  },
  {
    meaning: 'somebody’s proposal or accusation, which the sentence attributes',
    patterns: [
      '@pronoun ...1 [{suggest}]',
      'who ...1 [{suggest}]',
      '{critic|expert|author|researcher|analyst|official|writer|scientist|colleague|spokesman|spokeswoman} ...5 [{suggest}]',
      '[{suggest}] {change|way|name|alternative|solution|topic}',
    ],
    from: 'reading',
    flag: ['The figures [suggest] a slow recovery.'],
    pass: [
      'The researcher suggested a new test.',
      'Critics of the report suggested changes.',
      'He suggested the data be checked.',
    ],
  },
  {
    meaning: 'the verb: somebody alleges, which the sentence attributes',
    patterns: [
      '[alleged] that|he|she|they|it|the|a|an|there|his|her|their',
      '<PRON> [alleged]',
      'has|have|had|also [alleged]',
    ],
    from: 'ap-stylebook',
    flag: ['The [alleged] thief was freed.'],
    pass: ['The suit alleged that brakes failed.', 'They alleged fraud.', 'He had alleged misconduct.'],
  },
  {
    meaning: 'allegations already spoken of',
    patterns: ['the|these|those|such [allegation|allegations]', '[allegation|allegations] of <NUM>'],
    from: 'reading',
    flag: ['He left amid [allegations] of fraud.'],
    pass: ['The allegations of fraud were withdrawn.'],
  },
  {
    meaning: 'the person, not the doubt',
    patterns: [
      'the|a|an|another|one|two|three|four|of|murder|prime|only|main|usual|possible|second|third|any|no [{suspect}]',
    ],
    from: 'reading',
    flag: ['Officers [suspect] arson.'],
    pass: ['The suspect fled.', 'A prime suspect was named.'],
  },
];
