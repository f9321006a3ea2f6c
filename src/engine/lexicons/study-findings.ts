import type { PatternList } from './anonymity-words.ts';

/** What a trial or study has as its result. */
const RESULT =
  '(?:cut|cuts|reduced|reduces|lowered|lowers|raised|raises|improved|improves|increased|increases|slowed|slows|boosted|boosts|doubled|halved|tripled|prolonged|extended|prevented|prevents|outperformed|failed|worked|works|proved|eased|eases|curbed|shrank|shrinks|delayed|delays|protected|protects|(?:was|were|is|are|been) (?:linked|tied|associated|effective|safe|no better|superior|inferior))';

/** Sentences whose record stands at their end: "the pill cut relapses by half in a randomized trial." */
export const studyFindingPatterns: PatternList = {
  decides: 'results of a trial or study that the end of the sentence names',
  provenance:
    'Compiled for Sourcelight from the first sentences of medical and science news, which give a result and then the research that had it.',
  shouldFlag: [
    'The pill cut relapses by 40% in a randomized trial.',
    'Coffee was linked to longer sleep in a study of 600 nurses.',
  ],
  shouldPass: [
    'She was treated with the pill in a trial.',
    'Sales were cut in a bid to save money.',
    'He took part in a randomized trial.',
  ],
  patterns: [
    new RegExp(
      `\\b${RESULT}\\b[^.;:“”"]{2,160} (?<cue>in) (?<who>(?:an?|two|three|four|one|several) (?:[a-zA-Z\\d,-]{1,20} ){0,5}(?:trials?|study|studies|meta-analysis|experiments?)\\b(?: of [^.;]{1,60})?)[.]?$`,
      'du',
    ),
  ],
};
