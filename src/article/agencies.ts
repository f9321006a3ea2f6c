/**
 * News agencies by the short forms that by-lines and datelines use. An article that runs under an agency's by-line
 * is that agency's: citing itself is not second-hand. From the agencies' own style for credits ("(AP)", "AFP").
 */
export const AGENCIES: readonly { short: RegExp; names: readonly string[] }[] = [
  { short: /\b(?:AP|Associated Press)\b/, names: ['AP', 'Associated Press', 'The Associated Press'] },
  { short: /\bReuters\b/i, names: ['Reuters'] },
  { short: /\b(?:AFP|Agence France-Presse)\b/, names: ['AFP', 'Agence France-Presse'] },
  { short: /\b(?:UPI|United Press International)\b/, names: ['UPI', 'United Press International'] },
  { short: /\b(?:PA Media|Press Association)\b/, names: ['PA', 'PA Media', 'Press Association'] },
  { short: /\b(?:dpa|Deutsche Presse-Agentur)\b/, names: ['dpa', 'Deutsche Presse-Agentur'] },
  { short: /\b(?:AAP|Australian Associated Press)\b/, names: ['AAP', 'Australian Associated Press'] },
  { short: /\bBloomberg\b/, names: ['Bloomberg', 'Bloomberg News'] },
  { short: /\b(?:Xinhua)\b/, names: ['Xinhua'] },
  { short: /\b(?:TASS)\b/, names: ['TASS'] },
  { short: /\b(?:IANS)\b/, names: ['IANS'] },
  { short: /\b(?:PTI|Press Trust of India)\b/, names: ['PTI', 'Press Trust of India'] },
  { short: /\b(?:The Canadian Press)\b/, names: ['The Canadian Press', 'Canadian Press'] },
];

/** "LIMA, Peru (AP) —" and its like at the start of a text; the agency, if any, is group 1. */
export const DATELINE =
  /^\p{Lu}[\p{Lu}\p{M}.’' -]{2,40}(?:, [\p{L}\d.’' -]{2,40}){0,2}(?: \(([^)]{2,40})\))? ?(?:—|–|--|-) /u;
