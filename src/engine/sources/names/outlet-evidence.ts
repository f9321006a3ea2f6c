import { callSigns, outletSigns } from '../../lexicons/outlet-signs.ts';
import { outletNames } from '../../lexicons/outlets.ts';
import { relayWords } from '../../lexicons/relay-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { beforeArticle, isPossessiveMark, lower, partOfSpeech, surface, wordsFrom } from '../words.ts';
import type { Entity, NameMention } from './names.ts';

/** How many mentions of a name are looked at. */
const MENTIONS = 40;
/** How much the signs must weigh together. */
const ENOUGH = 2;

/**
 * Whether the text treats a name that nothing explains as an outlet's: "first reported by Fenwatch", "Fenwatch's reporter", or two
 * weaker signs of different sorts ("told Fenwatch", "Fenwatch reports"). Each sort counts once: a company may be told things twice. Linear
 * in the name's mentions.
 */
export function isUsedAsOutlet(document: TextDocument, { mentions, name }: Entity): boolean {
  const signs = new Map<string, number>();
  for (const mention of mentions.slice(0, MENTIONS))
    for (const [sort, weight] of signsAt(document, mention)) signs.set(sort, weight);
  const isCallSign = callSigns.pattern.test(name) && !callSigns.others.has(name.toLowerCase());
  let sum = isCallSign && signs.size > 0 ? ENOUGH : 0;
  for (const weight of signs.values()) sum += weight;
  return sum >= ENOUGH;
}

function signsAt(document: TextDocument, { firstToken, endToken }: NameMention): [string, number][] {
  const found: [string, number][] = [];
  const after = lower(document, endToken);
  const owned = isPossessiveMark(after) ? endToken + 1 : endToken;
  if (owned > endToken && outletSigns.work.has(lower(document, owned))) found.push(['work', 2]);
  if (owned > endToken && isRequestForComment(document, owned)) found.push(['request', 2]);
  if (owned === endToken && outletSigns.staff.has(after)) found.push(['staff', 2]);
  if (after === 'first' && outletSigns.reports.has(lower(document, endToken + 1))) found.push(['first', 2]);
  if (after === 'was' && /^(?:was (?:the )?first to report)/.test(wordsFrom(document, endToken, 5)))
    found.push(['first', 2]);
  if (after === ',' && lower(document, endToken + 1) === 'citing') found.push(['citing', 2]);
  if (outletSigns.reports.has(after)) found.push(['reports', 1]);

  const link = beforeArticle(document, firstToken);
  const before = lower(document, link);
  if (relayWords.told.has(before) && !/^(?:VERB|AUX)$/.test(partOfSpeech(document, endToken)))
    found.push(['told', 1]);
  const { said, who } = hearing(document, link);
  if (said && outletSigns.insiders.has(who)) found.push(['insiders', 2]);
  if (isArticledWithin(document, firstToken)) found.push(['article', 1]);
  if (before === 'citing') found.push(['cited', 1]);
  if (before === 'to' && lower(document, link - 1) === 'according') found.push(['according', 1]);
  if (before === 'by') {
    if (/^first (?:reported|published|revealed|spotted)$/.test(wordsFrom(document, link - 2, 2)))
      found.push(['first', 2]);
    else if (outletSigns.handled.has(lower(document, link - 1))) found.push(['handled', 1]);
  }
  if (/^(?:in|by|from|with|to|for)$/.test(before) && outletSigns.pieces.has(lower(document, link - 1)))
    found.push(['piece', before === 'in' ? 2 : 1]);
  return found;
}

/** How many tokens a request for comment may take. */
const REQUEST_LENGTH = 7;
const REQUEST = `(?:requests?|inquir(?:y|ies)) for (?:an? )?(?:further )?(?:comments?|interviews?)`;
const REQUEST_FROM = new RegExp(`^(?:[a-z]+ ){0,2}${REQUEST}`);
const REQUEST_BEFORE = new RegExp(`${REQUEST}$`);

/** Whether "request for comment", "repeated requests for an interview" or the like begins at `token`. */
export function isRequestForComment(document: TextDocument, token: number): boolean {
  return REQUEST_FROM.test(wordsFrom(document, token, REQUEST_LENGTH));
}

/** Whether such a request ends before `token`. */
export function isRequestBefore(document: TextDocument, token: number): boolean {
  return REQUEST_BEFORE.test(wordsFrom(document, token - REQUEST_LENGTH + 1, REQUEST_LENGTH - 1));
}

/** Who speaks to the name behind `link`: "sources told", "two insiders who spoke to". */
function hearing(document: TextDocument, link: number): { said: boolean; who: string } {
  const told = relayWords.told.has(lower(document, link));
  const spoke =
    /^(?:to|with)$/.test(lower(document, link)) && /^(?:spoke|talked)$/.test(lower(document, link - 1));
  const verb = told ? link : link - 1;
  const subject = /^(?:who|exclusively|have|has)$/.test(lower(document, verb - 1)) ? verb - 2 : verb - 1;
  return { said: told || spoke, who: lower(document, subject) };
}

/** "told The Fenlook": within a sentence, only a name's own article has a capital. */
function isArticledWithin(document: TextDocument, firstToken: number): boolean {
  return (
    surface(document, firstToken - 1) === 'The' && /^(?:\p{L}+|,)$/u.test(lower(document, firstToken - 2))
  );
}

/** "Politico also reported": at the start of a sentence the verb shows that the noun is a name. People report things, too. */
export function isOutletReporting(document: TextDocument, token: number): boolean {
  const word = lower(document, token);
  const verb = partOfSpeech(document, token + 1) === 'ADV' ? token + 2 : token + 1;
  return outletNames.has(word) && word !== 'people' && outletSigns.reports.has(lower(document, verb));
}
