import type { PatternList } from './anonymity-words.ts';

/** Lines that say who worked on the article: nobody is cited there. */
export const creditLines: PatternList = {
  decides: 'no attribution: lines that credit the article’s own people',
  provenance:
    'Compiled for Sourcelight from the credit lines that news agencies and newspapers put under their articles.',
  shouldFlag: [
    'Ana Ruiz contributed to this report.',
    'Ana Ruiz and Tom Hale contributed reporting.',
    'Ana Ruiz reported from Leeford, and Tom Hale from Norland.',
    'Reporting by Ana Ruiz; editing by Tom Hale',
    'Additional reporting by Tom Hale in Norland.',
  ],
  shouldPass: [
    'The bank contributed to the campaign.',
    'Ana Ruiz reported the theft to the police.',
    'Ana Ruiz reported from memory that the gate was open.',
  ],
  patterns: [
    /^[\p{Lu}][^.;:]{2,90} contributed (?:to this (?:report|story|article)|(?:additional )?reporting)\b/u,
    /^[\p{Lu}][\p{L}.’' -]{2,60} reported from \p{Lu}[\p{L}., -]{1,60}(?:, and [\p{Lu}][\p{L}.’' -]{2,60} from \p{Lu}[\p{L}., -]{1,60})?\.?$/u,
    /^(?:\((?= ?Report))? ?(?:Additional )?[Rr]eporting (?:and writing )?by \p{Lu}/u,
    /^(?:Writing|Editing|Compiled|Written|Edited) by \p{Lu}/u,
  ],
};
