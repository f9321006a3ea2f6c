import type { HedgeRule } from '../rule.ts';

/** Words that say how something looks, and leave open whether it is so. */
export const APPEARANCE: readonly HedgeRule[] = [
  {
    patterns: [
      '[apparently|seemingly|ostensibly|evidently]',
      '[ostensible]',
      'a|the|this|his|her|their|its [seeming] <NOUN|ADJ>',
    ],
    sort: 'appearance',
    from: 'hyland-2005',
    flag: [
      'The driver [apparently] lost control.',
      'He quit, [ostensibly] for his health.',
      'The [seemingly] endless dispute is over.',
      'The [seeming] calm did not last.',
    ],
    pass: ['The error was apparent to everyone.'],
  },
  {
    patterns: [
      'the|an|a|his|her|their|its|this|that|in|recent|of|and|from|after|with|by|amid [apparent] <NOUN|ADJ|PROPN>',
    ],
    sort: 'appearance',
    from: 'reading',
    confidence: 0.9,
    flag: [
      'He died in an [apparent] suicide.',
      'The [apparent] motive was money.',
      'She fell from [apparent] exhaustion.',
    ],
    pass: [
      'It soon became apparent that the road was closed.',
      'She left for no apparent reason.',
      'He is the heir apparent.',
    ],
  },
  {
    patterns: [
      '[{seem}]',
      '[{appear} to]',
      'it [{appear}] that|as|,?',
      '[{appear}] <ADJ>',
      '[{appear}] aimed|designed|intended|meant|destined|doomed|bound|unaware|timed|staged',
      '[{appear}] ...1 set|poised|likely|unlikely|certain|ready|headed|determined|close|closer|unable|increasingly',
    ],
    sort: 'appearance',
    from: 'hyland-2005',
    confidence: 0.9,
    flag: [
      'The plan [seems] doomed.',
      'The engine [appears to] have failed.',
      'There did not [appear to] be any damage.',
      'The two sides [appear] set for a long fight.',
      'The letter [appeared] meant for somebody else.',
      'It [appears] that nobody was told.',
      'He [seemed] to hesitate.',
    ],
    pass: [
      'She appeared in court on Monday.',
      'The article appeared in 2012.',
      'He appeared on television twice.',
      'The edits make him seem older.',
      'From afar it can seem like a game.',
      'What appeared to be normal was not.',
    ],
  },
  {
    patterns: [
      'it|that|this ...2 [{look}] as|like|increasingly|set|likely|unlikely|to',
      '<NOUN|PROPN|PRON> [{look}] to have|be',
      '[{look}] set|likely|unlikely|increasingly|poised|certain|doomed|headed',
      'it|that [{sound}] like|as',
    ],
    sort: 'appearance',
    from: 'reading',
    confidence: 0.85,
    flag: [
      'It [looks] like the deal is dead.',
      'The team [looks] set to lose.',
      'The cable [looks] to have been cut.',
      'That [looks] [unlikely].',
      'It [sounds] like a mistake.',
    ],
    pass: [
      'This is what the street looks like after the flood.',
      'She looked like her mother.',
      'He looked at the map.',
    ],
  },
  {
    patterns: [
      '@evidence ...5 [{suggest}]',
      'early|first|initial|preliminary ...1 @evidence [indicate|indicates|indicated] that',
      'this|that|which|it|these|all [suggests|suggest]',
      'this|that|which|it|these also|strongly|clearly|would|does|only [suggests|suggest]',
    ],
    sort: 'appearance',
    from: 'hyland-2005',
    confidence: 0.85,
    flag: [
      'The data [suggest] that sales fell.',
      'A new study of twins [suggests] a link with diet.',
      'The door was forced, which [suggests] a burglary.',
      'Initial tests [indicate] that the water is clean.',
    ],
    pass: [
      'He suggested a walk.',
      'The mayor suggested that the school close early.',
      'She suggests adding salt.',
      'The sign indicates the way out.',
      'Critics of the report suggested changes.',
    ],
  },
];
