import { BODY_NOUNS, DESCRIPTION_ENDS } from '../../lexicons/name-words.ts';
import { genericBodies, outletDescriptions } from '../../lexicons/organization-words.ts';
import { OUTLET_FIELDS, OUTLET_MEDIUMS, OUTLET_NOUNS } from '../../lexicons/outlet-words.ts';
import { descriptionWords } from '../../lexicons/role-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { isCapitalized, lower } from '../words.ts';

function isBody(noun: string): boolean {
  return genericBodies.has(noun) || BODY_NOUNS.has(noun);
}

/** How long an apposition is read for its noun, in tokens. */
const APPOSITION = 8;

/**
 * What the words beside a name say it is: "the housing charity Open Door", "Vantor, a payments platform"; null where
 * they don't say. The bare article is no such word: in "told the newspaper Brandt had left" the name is another noun's.
 */
export function bodyByNeighbours(
  document: TextDocument,
  first: number,
  end: number,
): 'organization' | 'outlet' | null {
  const before = lower(document, first - 1);
  const further = lower(document, first - 2);
  // "Drugmaker Surya": without an article, at the start of a sentence.
  if (isCapitalized(document, first - 1) && /^[.!?:;”"]?$/.test(further) && isBody(before))
    return 'organization';
  if (/^[\p{L}-]+$/u.test(further) && further !== 'the') {
    if (isOutlet(before, further)) return 'outlet';
    if (isBody(before)) return 'organization';
  }
  if (lower(document, end) !== ',' || !/^(?:a|an|the)$/.test(lower(document, end + 1))) return null;
  let head = end + 1;
  while (
    head < end + APPOSITION &&
    /^[\p{L}\d-]+$/u.test(lower(document, head + 1)) &&
    !DESCRIPTION_ENDS.has(lower(document, head + 1))
  )
    head++;
  const noun = lower(document, head);
  if (isOutlet(noun, lower(document, head - 1))) return 'outlet';
  return isBody(noun) && !descriptionWords.words.has(noun) ? 'organization' : null;
}

function isOutlet(noun: string, before: string): boolean {
  return (
    OUTLET_NOUNS.has(noun) ||
    (OUTLET_MEDIUMS.has(noun) && OUTLET_FIELDS.has(before)) ||
    (noun !== '' && before === 'news' && outletDescriptions.words.has(`news ${noun}`))
  );
}
