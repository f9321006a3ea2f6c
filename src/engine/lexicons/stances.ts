import type { PatternList } from './anonymity-words.ts';

/** Phrases by which a sentence without a verb of speech says where somebody stands. */
export const stancePatterns: PatternList = {
  decides: 'attribution: how somebody stands to what the text speaks of, as their own view',
  provenance:
    'Compiled for Sourcelight from the adjectives of certainty, emotion and evaluation in Quirk et al., A Comprehensive Grammar of the English Language, 16.70–83, and idioms for disagreeing.',
  shouldFlag: [
    'My neighbour Dolores, who runs a diner, sees it differently.',
    'Union leader Ana Ruiz is less optimistic.',
    'The coach was furious with the referee.',
    'Several former clerks paint a similar picture.',
    'Pell begs to differ.',
    'The coach was none too pleased about it.',
    'Residents are worried about the noise.',
    'Ruiz was horrified to learn of the leak.',
    'Not everyone buys it.',
  ],
  shouldPass: [
    'The market was upbeat on Monday.',
    'The picture was painted in 1912.',
    'The lake looks grim in winter.',
    'The room was certain of a view.',
  ],
  patterns: [
    /\b(?:sees?|saw) (?:it|this|things|that) (?:differently|otherwise)\b|\bbeg(?:s|ged)? to differ\b|\b(?:isn’t|isn't|is not|aren’t|aren't|are not) so sure\b/,
    /\b(?:paint(?:s|ed)?|tells?|told) a (?:similar|different|grim|bleak|mixed|rosier|darker) (?:picture|story)\b/,
    /\b(?:is|was|are|were|remains?|remained) (?:(?:not|far|less|more|also|equally|still|cautiously|deeply|quietly|left) ){0,2}(?:sceptical|skeptical|unconvinced|upbeat|optimistic|pessimistic|adamant|unimpressed|unmoved|philosophical|hopeful|wary|defiant|unrepentant|fuming|furious|delighted|adamant|dismissive|scathing|lukewarm|enthusiastic|unenthusiastic)\b/,
    /\b(?:is|was|are|were|remains?|remained|feels?|felt) (?:(?:not|far|less|more|also|equally|still|deeply|quite|very|so|extremely|hugely|none|too|clearly|understandably|visibly|particularly|increasingly|especially|bitterly|really|just|all) ){0,3}(?:pleased|unhappy|happy|thrilled|overjoyed|disappointed|dismayed|saddened|outraged|appalled|alarmed|concerned|worried|shocked|stunned|devastated|heartbroken|relieved|grateful|thankful|proud|fearful|afraid|frustrated|angry|livid|excited|confident|convinced|certain|encouraged|reassured|uneasy|nervous|anxious|annoyed|upset|incensed|horrified|baffled|puzzled|surprised|amazed|struck|impressed|unsure|uncertain|of the (?:view|opinion|belief)) (?:that|with|at|by|about|over|of|to (?:see|hear|learn|find|have)|for)\b/,
    /(?<=^(?:But )?[Nn]ot every(?:one|body) )[a-z]+\b/,
  ],
};
