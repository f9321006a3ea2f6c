/** Patterns as data, with sentences that show what they must and must not find. */
export interface PatternList {
  readonly decides: string;
  readonly provenance: string;
  readonly shouldFlag: readonly string[];
  readonly shouldPass: readonly string[];
  /** Each matches in linear time: bounded repetitions of one class only. The group `words` is what is reported. */
  readonly patterns: readonly RegExp[];
}

/** How an unnamed source knows what it says. */
export const knowledgePatterns: PatternList = {
  decides: 'what an article says about how an unnamed source knows',
  provenance:
    'Compiled for Sourcelight from standard wordings of anonymous sourcing (AP and Reuters stylebooks ask for "how the source knows"), and source phrases of PolNeAR’s training articles.',
  shouldFlag: [
    'people familiar with the matter',
    'an official briefed on the talks',
    'a person with direct knowledge of the investigation',
    'a source close to the prime minister',
    'an aide who was in the room',
    'two people involved in the negotiations',
    'a person who had seen the letter',
  ],
  shouldPass: ['a source', 'officials in the city', 'residents close by'],
  patterns: [
    /\b(?:familiar|acquainted) with [^,;.()“”"]{2,80}/i,
    /\b(?:who (?:was|were|has been|have been|had been) )?briefed (?:on|about|by) [^,;.()“”"]{2,80}/i,
    /\bwith (?:(?:direct|first-?hand|personal|detailed|intimate|specific|some) )?(?:knowledge|awareness|information) (?:of|about|on) [^,;.()“”"]{2,80}/i,
    /\b(?:knowledgeable about|privy to|aware of|informed (?:about|of|on)) [^,;.()“”"]{2,80}/i,
    /\bclose to (?!(?:home|by)\b)[^,;.()“”"]{2,80}/i,
    /\b(?:(?:who (?:was|were|is|are) )?(?:directly |closely )?involved (?:in|with)|participating in|taking part in|working on) [^,;.()“”"]{2,80}/i,
    /\bwho (?:(?:has|have|had|was|were) )?(?:also )?(?:seen|saw|reviewed|read|heard|attended|witnessed|spoken (?:to|with)|spoke (?:to|with)|worked (?:on|with|for)|participated in|took part in|present|knows?|knew|in (?:the room|attendance|touch with)|on the call)\b[^,;.()“”"]{0,80}/i,
  ],
};

/** Why an unnamed source is not named. */
export const anonymityPatterns: PatternList = {
  decides: 'the reason that an article gives for not naming a source',
  provenance:
    'Compiled for Sourcelight from standard wordings (AP, Reuters and New York Times guidance asks that the reason be given).',
  shouldFlag: [
    'who spoke on condition of anonymity because the talks are private',
    'who asked not to be named because he feared retaliation',
    'who was not authorized to speak publicly',
    'who requested anonymity to discuss internal deliberations',
    'declined to be identified, citing the sensitivity of the matter',
  ],
  shouldPass: [
    'who spoke to reporters because the talks had failed',
    'was named after his grandfather',
    'authorized the strike',
  ],
  patterns: [
    /\b(?:(?:on|under) (?:the )?conditions? of anonymity|anonymously|(?:requested|requesting|asked for|asking for|insisted on|granted) anonymity|(?:asked|asking|wished|wishing|requested|requesting|preferred|wanted) (?:that (?:he|she|they|their name) )?not (?:to )?be (?:named|identified|quoted)|(?:declined|declining|refused) to be (?:named|identified)|(?:was|were) granted anonymity|on background|not for attribution)[^.;“”"]{0,30}?,? ?(?<words>(?:because|since|as (?:he|she|they|it|the)|citing|for fear|out of|fearing|due to|to (?:discuss|describe|speak|talk|avoid|protect|be able|share|disclose|offer|detail|preserve|reveal|candidly|freely|openly))[^.,;“”"]{2,160})/i,
    /(?<words>(?:because (?:he|she|they|the \w+) (?:was|were|is|are) )?(?:not|n't|without being) (?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|talk|discuss|comment|disclose|share|be (?:named|quoted|identified))[^.;,“”"]{0,120})/i,
    /(?<words>(?:on|under) (?:the )?conditions? of anonymity|(?:requested|asked for|granted|insisted on) anonymity|(?:asked|wished|requested|preferred|wanted) not to be (?:named|identified|quoted)|(?:declined|refused) to be (?:named|identified))/i,
  ],
};

/** On what terms an unnamed source speaks. */
export const namingTerms: PatternList = {
  decides: 'clauses about how a source wants to be named, which are no report of theirs',
  provenance:
    'Compiled for Sourcelight from standard wordings of anonymous sourcing (AP, Reuters and New York Times guidance).',
  shouldFlag: [
    'who asked not to be named',
    'who asked that her name not be used',
    'who declined to be identified',
    'who requested anonymity',
    'who spoke to the Ledger on condition of anonymity',
    'who was not authorised to speak publicly',
    'speaking on background',
  ],
  shouldPass: [
    'who asked not to be moved',
    'who declined to be searched',
    'who spoke to the Ledger on Monday',
    'who was not allowed to speak for an hour at lunch',
    'who was granted a visa',
  ],
  patterns: [
    /\b(?:ask|request|prefer|wish|want|agree|insist)\w*\b[^,;.“”"]{0,40}? not (?:to )?be (?:named|identified|quoted|used|published|printed|disclosed)\b/i,
    /\b(?:declin|refus)\w* to (?:be (?:named|identified|quoted)|give (?:his|her|their) (?:full |last |first |real )?names?)\b/i,
    /\b(?:request|ask|insist|demand|want|grant)\w* (?:for |on )?anonymity\b/i,
    /\b(?:spoke|speak|speaking|talked|talking)\b[^,;.“”"]{0,40}? (?:(?:on|under) (?:the )?conditions? (?:of anonymity|that)|anonymously|on background|off the record|not for attribution)\b/i,
    /(?:\bnot|n['’]t|without being) (?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|talk|comment) (?:publicly|on the record|to (?:the )?(?:press|media|reporters|journalists)|about|on)\b/i,
    /(?:\bnot|n['’]t|without being) (?:authori[sz]ed|cleared) to (?:speak|talk|comment|discuss|disclose|share|be (?:named|quoted|identified))\b/i,
  ],
};
