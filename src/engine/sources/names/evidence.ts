import { bodySigns } from '../../lexicons/body-signs.ts';
import { crowdWords } from '../../lexicons/crowd-words.ts';
import { journalismWords } from '../../lexicons/document-words.ts';
import { insiderWords } from '../../lexicons/insider-words.ts';
import { BEFORE_IT, EMPTY_IT_VERBS, POSITION_ENDS, POST_LINKS, RIVALS } from '../../lexicons/name-words.ts';
import { genericBodies } from '../../lexicons/organization-words.ts';
import { HE, IT, SHE, THEY } from '../../lexicons/pronouns.ts';
import { descriptionWords } from '../../lexicons/role-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { lastStartingBy } from '../../text/ranges.ts';
import { beforeArticle, isPossessiveMark, lower, partOfSpeech, wordsFrom } from '../words.ts';
import type { Entity, Gender, NameMention } from './names.ts';

/** How many mentions of a name are looked at. */
const MENTIONS = 40;
/** How far behind a name "it" or "she" may say what it is, in tokens. */
const PRONOUN_REACH = 8;
/** How long an apposition is read for a position, in tokens. */
const POSITION_REACH = 8;

/**
 * Whether the text uses a name that nothing explains as a body’s: "Vantor’s shares", "a spokeswoman for Vantor", "Vantor, which". What
 * it says of the person counts against that ("Okafor’s wife", "Okafor, who"). Linear in the name’s mentions.
 */
export function isUsedAsBody(document: TextDocument, { mentions, name }: Entity): boolean {
  let body = 0;
  let person = 0;
  for (const mention of mentions.slice(0, MENTIONS)) {
    body += bodySign(document, mention);
    person += personSign(document, mention);
  }
  // Two words look like a person’s: it takes more than one weak sign.
  return body > person && (body > 1 || !name.includes(' '));
}

/** Whether the text tells of a full name that no list knows what it tells of people: "Neema Kahindo put her children to bed". */
export function isUsedAsPerson(document: TextDocument, { mentions, name }: Entity): boolean {
  return (
    name.includes(' ') && mentions.slice(0, MENTIONS).some((mention) => personSign(document, mention) > 0)
  );
}

/** "The press, Lakshmi Offset, won": a company that bears a given name. */
export function isCalledThing(document: TextDocument, { type, mentions }: Entity): boolean {
  if (type !== 'person' || mentions.some(({ title }) => title !== '')) return false;
  const some = mentions.slice(0, MENTIONS);
  return (
    some.some(({ firstToken, endToken }) => isThing(document, firstToken, lower(document, endToken))) &&
    some.every((mention) => personSign(document, mention) === 0)
  );
}

function bodySign(document: TextDocument, { firstToken, endToken }: NameMention): number {
  const after = lower(document, endToken);
  if (after === ',' && lower(document, endToken + 1) === 'which') return 2;
  const owned = isPossessiveMark(after) ? endToken + 1 : endToken;
  for (let token = owned; token < owned + (owned > endToken ? 3 : 1); token++) {
    const word = lower(document, token);
    if (bodySigns.belongings.has(word) || bodySigns.belongings.has(`${word} ${lower(document, token + 1)}`))
      return 2;
    if (!/^\p{L}+$/u.test(word)) break;
  }
  const link = beforeArticle(document, firstToken);
  if (POST_LINKS.has(lower(document, link)) && bodySigns.posts.has(lower(document, link - 1))) return 1;
  if (isThing(document, firstToken, after)) return 2;
  if (endToken - firstToken === 1 && isRival(document, firstToken)) return 1;
  if (bodySigns.doings.has(after) || /^said in a statement$/.test(wordsFrom(document, endToken, 4))) return 1;
  const joined = /^(?:and|or|,|like|that|who)$/.test(lower(document, firstToken - 1));
  if (!joined && bodySigns.pluralVerbs.has(after)) return 1;
  return pronounBehind(document, endToken, /^its$/) ||
    actsAsIt(document, endToken) ||
    isCompanyNext(document, endToken)
    ? 1
    : 0;
}

/** "Dutch rival Vantor", "larger rival Vantor": of a person it would be "his rival". */
export function isRival(document: TextDocument, firstToken: number): boolean {
  return (
    RIVALS.has(lower(document, firstToken - 1)) &&
    (partOfSpeech(document, firstToken - 2) === 'ADJ' || partOfSpeech(document, firstToken - 2) === 'PROPN')
  );
}

/** Whether the text cites a piece in what bears the name: "a report in Daily Khel". Linear in the name’s mentions. */
export function isCitedAsOutlet(document: TextDocument, { mentions }: Entity): boolean {
  return mentions.slice(0, MENTIONS).some(({ firstToken }) => {
    const link = beforeArticle(document, firstToken);
    const piece = lower(document, link - 1);
    return lower(document, link) === 'in' && journalismWords.has(piece);
  });
}

/** "The company, Vantor," or "The press, Lakshmi Offset,": what a name in apposition is, unless it is a person. */
function isThing(document: TextDocument, firstToken: number, after: string): boolean {
  if (lower(document, firstToken - 1) !== ',') return false;
  const noun = lower(document, firstToken - 2);
  if (genericBodies.has(noun)) return true;
  const opens = /^(?:[.!?”"]|)$/.test(lower(document, firstToken - 4));
  return (
    opens &&
    after === ',' &&
    lower(document, firstToken - 3) === 'the' &&
    partOfSpeech(document, firstToken - 2) === 'NOUN' &&
    ![descriptionWords, insiderWords, crowdWords].some(({ words }) => words.has(noun))
  );
}

/** "Nimbus admitted that it had stored": "it" does what only who is meant can do, unlike "it rained", "it would be late". */
function actsAsIt(document: TextDocument, endToken: number): boolean {
  if (!['VERB', 'AUX'].includes(partOfSpeech(document, endToken))) return false;
  for (let token = endToken + 1; token < endToken + PRONOUN_REACH; token++) {
    const word = lower(document, token);
    if (/^(?:[.;:!?”"]|he|she|they|which|who|what|whether|if)$/.test(word)) return false;
    if (word !== 'it') continue;
    if (!BEFORE_IT.has(lower(document, token - 1)) && !/day$/.test(lower(document, token - 1))) return false;
    const aux = /^(?:would|will|had|has|could)$/.test(lower(document, token + 1));
    const verb = aux ? (lower(document, token + 2) === 'not' ? token + 3 : token + 2) : -1;
    return verb > 0 && partOfSpeech(document, verb) === 'VERB' && !EMPTY_IT_VERBS.has(lower(document, verb));
  }
  return false;
}

/** The next sentence says "The company": what the one before was about. */
function isCompanyNext(document: TextDocument, endToken: number): boolean {
  if (!['VERB', 'AUX'].includes(partOfSpeech(document, endToken))) return false;
  const here = lastStartingBy(document.sentences, document.tokens.start[endToken] ?? 0);
  const next = document.sentences[here + 1]?.firstToken ?? -1;
  return next > 0 && lower(document, next) === 'the' && genericBodies.has(lower(document, next + 1));
}

function personSign(document: TextDocument, { endToken }: NameMention): number {
  const after = lower(document, endToken);
  if (after === ',' && /^(?:who|whose|\d\d?)$/.test(lower(document, endToken + 1))) return 3;
  if (after === ',' && isPosition(document, endToken + 1)) return 3;
  if (isPossessiveMark(after) && bodySigns.kin.has(lower(document, endToken + 1))) return 2;
  return pronounBehind(document, endToken, /^(?:he|she|his|him|her|(?:him|her)self)$/) ? 1 : 0;
}

/** The pronoun by which the clause goes on with whom the name before `endToken` means: "Okafor said she"; null for none. */
export function pronounAfter(document: TextDocument, endToken: number): Gender | null {
  if (pronounBehind(document, endToken, /^(?:he|himself)$/)) return 'he';
  return pronounBehind(document, endToken, /^(?:she|herself)$/) ? 'she' : null;
}

/** "a former aide", "president of the club": what one person is, in apposition. */
function isPosition(document: TextDocument, from: number): boolean {
  for (let token = from; token < from + POSITION_REACH; token++) {
    const word = lower(document, token);
    if (descriptionWords.words.has(word) || insiderWords.words.has(word))
      // "According to the Khel, the captain *was* told": a clause, no apposition.
      return (
        !isPossessiveMark(lower(document, token + 1)) &&
        !['VERB', 'AUX'].includes(partOfSpeech(document, token + 1))
      );
    if (!/^[\p{L}\d’'-]+$/u.test(word) || POSITION_ENDS.has(word)) return false;
  }
  return false;
}

/** The first pronoun in the same clause behind a name’s verb: "Vantor said its", "Okafor said he". */
function pronounBehind(document: TextDocument, endToken: number, wanted: RegExp): boolean {
  if (!['VERB', 'AUX'].includes(partOfSpeech(document, endToken))) return false;
  for (let token = endToken + 1; token < endToken + PRONOUN_REACH; token++) {
    const word = lower(document, token);
    if (/^[.;:!?”"]$/.test(word)) return false;
    if ([HE, SHE, IT, THEY].some((pronouns) => pronouns.has(word))) return wanted.test(word);
  }
  return false;
}
