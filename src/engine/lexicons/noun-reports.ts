import type { PatternList } from './anonymity-words.ts';

/** Nouns by which a sentence passes on what is said, with nobody who says it. */
export const nounReportPatterns: PatternList = {
  decides: 'reports that a noun makes, with nobody behind them',
  provenance:
    'Compiled for Sourcelight from the label guide’s sort "impersonal" and the wordings in which English news reports accusations, fears and criticism without a source.',
  shouldFlag: [
    'The vote was moved amid allegations of fraud.',
    'The firm has faced sharp criticism over its prices.',
    'The council came under heavy criticism over the delay.',
    'The blast raised fears that more would follow.',
    'The firm was implicated in the sale of forged tickets.',
    'Claims that the bridge is unsafe do not stand up.',
    'Suspicions run high that the vote was bought.',
    'The board came under fire for its handling of the flood.',
    'Dubbed the ghost of Leeford, the vicar never answered his door.',
    'There are growing concerns that the dam may fail.',
    'The trip renewed speculation about her plans.',
    'Rumour has it that the club is for sale.',
  ],
  shouldPass: [
    'The patrol came under fire near the bridge.',
    'The minister criticised the firm.',
    'He fears heights.',
    'The concern employs 200 people.',
    'The report was published in May.',
    'She faced the crowd.',
    'He claims that the bridge is safe.',
  ],
  patterns: [
    /\b(?:suspicions?|fears?|concerns?|speculation|worries|hopes?|expectations?) (?:is|are|was|were|has|have|runs?|ran|remains?|persists?|persisted|grew|grows?|mounts?|mounted|swirls?|swirled|lingers?|lingered)\b(?: [a-z]+){0,3} that\b/i,
    /\b(?:come|comes|came|coming) under fire (?:for|over|from)\b/i,
    /^(?:Dubbed|Hailed as|Described as|Billed as|Touted as|Regarded as|Widely seen as|Accused of|Suspected of)\b/,
    /\b(?:rumou?r|word|gossip) has it\b(?: that\b)?/i,
    /\b(?:amid|after|following|despite|over|amidst) (?:(?:[a-z-]+) ){0,2}?(?:allegations|accusations|claims|rumou?rs|speculation|fears|concerns|worries|suspicions|criticisms?) (?:of|that|about|over)\b/i,
    /\b(?:face|faces|faced|facing|drew|drawn|draws|(?:come|comes|came|coming) (?:in for|under)|attracted|met with|sparked|prompted) (?:(?:[a-z-]+) ){0,2}?(?:criticism|accusations|allegations|scrutiny|condemnation|backlash|outrage|calls for)\b/i,
    /\b(?:rais(?:e|es|ed|ing)|stok(?:e|es|ed|ing)|fuel(?:s|ed|l?ing)|renew(?:s|ed|ing)|spark(?:s|ed|ing)|prompt(?:s|ed|ing)|heighten(?:s|ed|ing)) (?:(?:[a-z-]+) ){0,2}?(?:fears|concerns|worries|suspicions|speculation|rumou?rs|allegations|alarm) (?:that|about|of|over|from)\b/i,
    /\b(?:is|are|was|were|been) (?:also )?(?:implicated in|suspected of|rumou?red to|accused of|under suspicion)\b/i,
    /(?:^|\b(?:there (?:is|are|was|were)) )(?:(?:growing|widespread|persistent|mounting|fresh|new) )?(?:claims|allegations|accusations|fears|concerns|suspicions|rumou?rs|speculation|worries) that\b/i,
  ],
};
