import type { PatternList } from './anonymity-words.ts';

/** Cues whose subject claims nothing itself: it raises what others fear, or looks into what others say. */
export const borrowedClaims: PatternList = {
  decides: 'cues whose subject only raises or looks into what others say',
  provenance:
    'Compiled for Sourcelight from the label guide’s sort "impersonal": whoever investigates an allegation does not make it, and a blast that raises fears has none.',
  shouldFlag: [
    'raised fears',
    'sparked new concerns',
    'are investigating claims of',
    'is looking into reports that',
    'was examining several complaints about',
    'probed accusations',
  ],
  shouldPass: [
    'claims',
    'reported',
    'raised the price',
    'is looking into the camera',
    'investigated and found',
    'rejected claims',
  ],
  patterns: [
    /^(?:rais|stok|fuel|spark|prompt|renew|heighten)[a-z]* (?:[a-z]+ ){0,2}(?:fears|concerns|worries|suspicions|speculation|alarm|questions)\b/i,
    /\b(?:investigat|prob|examin|look(?:s|ed|ing)? into|review|assess|verif)[a-z]* (?:[a-z]+ ){0,3}(?:claims|allegations|accusations|reports|rumou?rs|suspicions|complaints)\b/i,
  ],
};
