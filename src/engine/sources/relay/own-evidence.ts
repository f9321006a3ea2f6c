import { ownSigns } from '../../lexicons/outlet-signs.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Entity, NameMention } from '../names/names.ts';
import { isRequestBefore, isRequestForComment } from '../names/outlet-evidence.ts';
import { beforeArticle, isPossessiveMark, lower, wordsFrom } from '../words.ts';

/** How many mentions of a name are looked at. */
const MENTIONS = 40;
/** How far around the name the words that ask may stand, in tokens. */
const REACH = 5;

/**
 * Whether the text names an outlet only as the one who asks ("did not respond to Fenwatch's request for comment", "Fenwatch could not
 * verify the letter") and never as one that reports: then it is the article's own. Linear in the name's mentions.
 */
export function asksForItself(document: TextDocument, { mentions }: Entity): boolean {
  const some = mentions.slice(0, MENTIONS);
  return (
    some.some((mention) => asks(document, mention)) && !some.some((mention) => reports(document, mention))
  );
}

function asks(document: TextDocument, { firstToken, endToken }: NameMention): boolean {
  const possessive = isPossessiveMark(lower(document, endToken));
  if (possessive) return isRequestForComment(document, endToken + 1);
  const link = beforeArticle(document, firstToken);
  if (/^(?:from|by)$/.test(lower(document, link)) && isRequestBefore(document, link)) return true;
  return ownSigns.inquiring.test(wordsFrom(document, endToken, REACH + 1));
}

function reports(document: TextDocument, { firstToken, endToken }: NameMention): boolean {
  const after = lower(document, endToken) === 'has' ? endToken + 1 : endToken;
  if (ownSigns.reporting.has(lower(document, after))) return true;
  const link = beforeArticle(document, firstToken);
  return (
    (lower(document, link) === 'to' && lower(document, link - 1) === 'according') ||
    (lower(document, link) === 'by' &&
      /^(?:reported|published|revealed|report|story)$/.test(lower(document, link - 1)))
  );
}
