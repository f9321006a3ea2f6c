import { IRREGULAR_SINGULARS } from '../lexicons/irregular-singulars.ts';
import { INVARIANT_PLURALS } from '../lexicons/noun-phrase-words.ts';

/**
 * The singular of an English noun in lower case. Own rules instead of the tagger's lemma, which depends on its guess
 * of the part of speech.
 */
export function singular(noun: string): string {
  const irregular = IRREGULAR_SINGULARS.get(noun);
  if (irregular !== undefined) return irregular;
  if (noun.endsWith('men') && /^\p{L}{3,}men$/u.test(noun) && noun !== 'specimen' && noun !== 'regimen')
    return `${noun.slice(0, -3)}man`;
  if (
    noun.length < 4 ||
    !noun.endsWith('s') ||
    noun.endsWith('ss') ||
    noun.endsWith('us') ||
    noun.endsWith('is')
  )
    return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (noun.endsWith('es') && /(?:ss|sh|ch|x|z)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** Whether the noun, in lower case, is a plural: "officials", "people", "police". */
export function isPlural(noun: string): boolean {
  return INVARIANT_PLURALS.has(noun) || singular(noun) !== noun;
}
