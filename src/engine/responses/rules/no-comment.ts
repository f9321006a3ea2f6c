import type { ResponseRule } from '../rule.ts';

export const NO_COMMENT: readonly ResponseRule[] = [
  {
    kind: 'no-comment',
    patterns: [
      '[{decline|refuse} to comment|elaborate|answer|say|discuss|respond|reply|speculate|confirm|explain|specify|disclose]',
      '[{decline|refuse} to speak|talk] to|with|about|publicly',
      '[{decline|refuse} to be interviewed]',
      '[{decline|refuse} to go into]',
      '[{decline|refuse} to provide|give|offer|share] ...2 comment|details|detail|answer|answers|response|explanation|specifics',
      '[{decline|refuse} comment]',
      '[{decline|refuse} ...4 interview|interviews]',
      '[{decline|refuse} ...2 request|requests for|to] ...1 comment|interview|interviews|speak',
    ],
    from: 'ap-news-values',
    flag: [
      'The ministry declined to comment.',
      'A spokeswoman refused to say who had signed the order.',
      'He declined several requests for an interview.',
    ],
    pass: ['She declined to be named.', 'He refused to sign the letter.', 'Sales declined in June.'],
  },
  {
    kind: 'no-comment',
    patterns: [
      '[{do|have} @not ...2 respond|responded|reply|replied] to ...5 @inquiry',
      '[{do|have} @not ...2 respond|responded|reply|replied] <PUNCT|CCONJ>',
      '[{do|have} @not ...2 respond|responded|reply|replied] $',
      '[{do|have} @not ...2 respond|responded|reply|replied] by|when|before',
      '[{do|have} @not ...2 answer|answered|return|returned|acknowledge] ...4 @inquiry',
      '[{do|have} @not ...2 comment|commented]',
      '[would|will @not ...2 comment|elaborate|discuss|confirm|speculate|specify|disclose]',
      '[would|will @not ...2 say] <PUNCT|SCONJ>',
      '[would|will @not ...2 say] if|whether|who|what|when|where|why|how|which|more|anything|much|exactly',
      '[would|will @not ...2 answer] questions|any|the|a|when|my|our',
    ],
    from: 'ap-news-values',
    flag: [
      'The company did not immediately respond to a request for comment.',
      'Two board members did not return calls.',
      'The embassy has not replied.',
      'The firm has not commented on the allegations.',
      'Asked about the ship, she would not say.',
    ],
    pass: [
      'The patient did not respond to treatment.',
      'The team did not return to the field.',
      'He did not answer to anyone.',
    ],
  },
  {
    kind: 'no-comment',
    patterns: [
      '[no comment]',
      '[{have} no ...2 comment]',
      '[{give} no ...2 comment|explanation|answer]',
      '[no ...1 comment|response|reply|answer from]',
      '[neither confirm|confirmed|confirms nor deny|denied|denies]',
      '[not ...1 confirm or deny]',
      '@not [going to comment|discuss|answer|speculate|say|elaborate]',
      '@not [going to go into] that|it|this|details|detail|specifics',
      '@not [going to talk about] that|it|this',
    ],
    from: 'ap-news-values',
    flag: [
      'The bank had no immediate comment.',
      'There was no response from the mayor’s office.',
      'Officials would neither confirm nor deny the raid.',
      '“I’m not going to go into that,” she said.',
    ],
    pass: ['The speech drew many comments.', 'There is no response to light in deep water.'],
  },
  {
    kind: 'no-comment',
    patterns: [
      '[could|can @not ...3 be reached|contacted|located] for|by|on|at|immediately|to',
      '[could|can @not ...2 immediately ...1 be reached|contacted|located]',
      '[could|can @not ...3 be contacted]',
    ],
    from: 'ap-news-values',
    flag: ['The owner could not be reached for comment.', 'Her lawyers could not immediately be reached.'],
    pass: ['The summit could not be reached before dark.', 'An agreement could not be reached.'],
  },
  {
    kind: 'no-comment',
    patterns: [
      '@be @not ...2 [available] for|to comment|interview|speak|an|discuss|respond',
      '@be @not immediately [available|reachable]',
      '@be ...1 [unavailable|unreachable] for comment|interview|an',
    ],
    from: 'ap-news-values',
    flag: [
      'A lawyer for the family was not immediately available.',
      'The coach was unavailable for comment.',
    ],
    pass: ['The drug is not available in shops.', 'Flights were unavailable.'],
  },
  {
    kind: 'no-comment',
    patterns: [
      '@inquiry ...8 {be|go} @not ...2 [returned|answered]',
      '@inquiry ...8 {be|go|remain} [unanswered|unreturned]',
      '[{ignore} ...3 request|requests|call|calls|question|questions|message|messages|email|emails] for|from|about|,|.',
    ],
    from: 'reading',
    flag: [
      'Messages left at the office were not returned.',
      'Calls to the clinic went unanswered.',
      'The senator ignored repeated requests for comment.',
    ],
    pass: ['The books were not returned.', 'Prayers went unanswered.', 'He ignored the rain.'],
  },
];
