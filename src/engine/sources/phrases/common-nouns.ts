import { crowdWords, shareWords } from '../../lexicons/crowd-words.ts';
import { documentWords } from '../../lexicons/document-words.ts';
import { insiderWords } from '../../lexicons/insider-words.ts';
import { ALWAYS_ONE } from '../../lexicons/name-words.ts';
import { courtWords, organizationWords, outletDescriptions } from '../../lexicons/organization-words.ts';
import {
  FIGURES_WHO_ARE_PEOPLE,
  MASSES,
  NOBODY_IN_PARTICULAR,
  OFFICERS,
  STUDYING,
} from '../../lexicons/people-words.ts';
import { demonyms } from '../../lexicons/places.ts';
import { AMONG_RESEARCH } from '../../lexicons/record-words.ts';
import { newsPhrase, relayWords } from '../../lexicons/relay-words.ts';
import { descriptionWords } from '../../lexicons/role-words.ts';
import { RUMOUR_WORDS } from '../../lexicons/rumour-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { isPlural, singular } from '../../text/plurals.ts';
import type { Names } from '../names/names.ts';
import { isCapitalized, lower, partOfSpeech, textOf } from '../words.ts';
import type { Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { saysHowTheyKnow } from './unnamed.ts';

/** Endings of English nouns for people: "surveyor", "cyclist", "magician", "trainee". */
const AGENTS = /(?:[^aeiou]er|or|ist|ian|ant|man|woman|person|ee)$/;
const DOMAIN = /^[\p{L}\d-]+\.(?:com|org|net|info|co|uk|fr|de|es|it|ru|us|tv|news)$/u;

/** Reads a source phrase whose head is no name, by the lists that know its head. */
export function readCommonNoun(document: TextDocument, names: Names, phrase: Phrase): Reading {
  const headWord = lower(document, phrase.head);
  const head = singular(headWord);
  const plural = isPlural(headWord) || phrase.share || phrase.count === 'several';
  const is = (words: ReadonlySet<string>): boolean => words.has(head) || words.has(headWord);
  // "No 10 said": an address that speaks.
  if (/^(?:no\.?|number) 1[01]\b/i.test(textOf(document, phrase.firstToken, phrase.endToken)))
    return { sort: 'body', head: 'office', entity: null, outlet: false, phrase };
  // "The union local said": the branch, where other locals are people.
  if (head === 'local' && lower(document, phrase.head - 1) === 'union')
    return readBody(phrase, head, headWord, plural);
  if (isRumour(document, phrase, head, headWord)) return { sort: 'nobody' };
  if (headWord === 'those' || headWord === 'these') return { sort: 'crowd', head, phrase };
  const whole = textOf(document, phrase.firstToken, phrase.headEnd).toLowerCase();
  if (newsPhrase.test(whole) || (headWord === 'media' && !whole.includes('state media')))
    return { sort: 'crowd', head, phrase };
  // "Models suggest": of climate or prices, seldom of clothes.
  if (headWord === 'figures' && !arePeople(lower(document, phrase.head - 1)))
    return { sort: 'document', head, phrase };
  // "Checks by our correspondent showed": what the paper found out itself.
  if (
    /^(?:checks|findings|investigations|inquiries|enquiries)$/.test(headWord) &&
    lower(document, phrase.headEnd) === 'by'
  )
    return { sort: 'document', head, phrase };
  if (headWord === 'models' || headWord === 'work') return { sort: 'document', head, phrase };
  if (isAuthorOfStudy(document, phrase, head)) return { sort: 'document', head: 'study', phrase };
  if (isScientificPaper(document, phrase, headWord)) return { sort: 'document', head, phrase };
  const described = outletDescriptions.words.has(`${lower(document, phrase.head - 1)} ${head}`);
  if (described || (is(outletDescriptions.words) && !isOtherThing(phrase, head))) {
    return plural && headWord !== 'media'
      ? { sort: 'crowd', head, phrase }
      : { sort: 'body', head, entity: null, outlet: true, phrase };
  }
  // "the French": a people, or their government; nobody in particular.
  const peoples = !/(?:[sc]h|ese|ss)$/.test(headWord);
  // "The Spaniard said": somebody whom the text has named.
  if (
    peoples &&
    demonyms.has(headWord) &&
    phrase.determiner === 'definite' &&
    head === headWord &&
    phrase.head === phrase.headEnd - 1 &&
    phrase.headEnd >= phrase.endToken
  )
    return { sort: 'person', head, definite: true, phrase };
  if (demonyms.has(headWord) && phrase.determiner === 'definite' && !descriptionWords.words.has(head))
    return { sort: 'crowd', head, phrase };
  const people = [insiderWords.words, crowdWords.words, descriptionWords.words, demonyms].some((words) =>
    words.has(head),
  );
  // Some words are both: "developers" are people, "the developer" may be a company.
  // "the company’s own website promises"
  if (phrase.determiner === 'possessive' && /^(?:website|site|page|homepage)$/.test(head))
    return { sort: 'document', head, phrase };
  if (people && !(organizationWords.words.has(head) && head === headWord && phrase.count !== 'one'))
    return readPerson(document, names, phrase);
  if (is(organizationWords.words)) return readBody(phrase, head, headWord, plural);
  if (is(documentWords.words)) return { sort: 'document', head, phrase };
  if (/-?old$/.test(headWord))
    return { sort: 'person', head, definite: phrase.determiner === 'definite', phrase };
  if (DOMAIN.test(headWord)) return { sort: 'stranger', outlet: true, phrase };
  if (/^[\d.,]+%?$|^%$/.test(headWord) || phrase.share || shareWords.has(headWord))
    return { sort: 'crowd', head, phrase };
  if (AGENTS.test(head)) return readPerson(document, names, phrase);
  if (
    isCapitalized(document, phrase.head) &&
    phrase.head > phrase.firstToken &&
    partOfSpeech(document, phrase.head) === 'PROPN'
  )
    return { sort: 'stranger', outlet: false, phrase };
  if (phrase.determiner === 'possessive' && (phrase.owner || phrase.ownerPronoun >= 0))
    return { sort: 'owner', entity: phrase.owner?.entity ?? null, pronoun: phrase.ownerPronoun, phrase };
  // "Banks believes": the verb shows that one person bears the plural’s form.
  if (plural && isSingleName(document, phrase)) return { sort: 'stranger', outlet: false, phrase };
  if (plural) return { sort: 'crowd', head, phrase };
  if (phrase.determiner === 'definite') return { sort: 'body', head, entity: null, outlet: false, phrase };
  return phrase.determiner === 'indefinite' || phrase.determiner === 'none'
    ? { sort: 'unknown', head, phrase }
    : { sort: 'nobody' };
}

/** "Iran’s nuclear program", "his network": some words for outlets mean other things where they are somebody’s. */
function isOtherThing({ owner, ownerPronoun }: Phrase, head: string): boolean {
  return (
    relayWords.vagueAlone.has(head) &&
    (ownerPronoun >= 0 || (owner !== null && owner.entity.type !== 'outlet'))
  );
}

/** "a paper in the journal Tides": research, no newspaper. */
function isScientificPaper(document: TextDocument, phrase: Phrase, headWord: string): boolean {
  if (headWord !== 'paper' && headWord !== 'papers') return false;
  if (
    phrase.determiner === 'indefinite' &&
    !/^(?:local|daily|sunday|weekly)$/.test(lower(document, phrase.head - 1))
  )
    return phrase.headEnd < phrase.endToken;
  if (phrase.determiner === 'definite' && headWord === 'paper' && isAmongResearch(document, phrase.head))
    return true;
  return /\b(?:journal|co-?author|researchers|preprint|peer)/i.test(
    textOf(document, phrase.headEnd, phrase.endToken),
  );
}

/** "the researchers wrote", "the authors said" of a study: what stands in it. */
function isAuthorOfStudy(
  document: TextDocument,
  { head: at, headEnd, endToken, determiner }: Phrase,
  head: string,
): boolean {
  if (determiner !== 'definite' || headEnd < endToken) return false;
  const writes = /^(?:wrote|write)$/.test(lower(document, endToken));
  if (head !== 'author' && !(writes && (STUDYING.has(head) || head === 'team' || head === 'investigator')))
    return false;
  return isAmongResearch(document, at);
}

/** How far back words of research may stand that make "the paper" one of its records, in tokens. */
const RESEARCH_REACH = 400;

/** "As the paper notes" in a text that has spoken of a study and its authors, and of no newspaper. */
function isAmongResearch(document: TextDocument, head: number): boolean {
  const seen = new Set<string>();
  for (let token = Math.max(0, head - RESEARCH_REACH); token < head; token++) {
    const word = lower(document, token);
    if (word === 'newspaper' || word === 'editor' || word === 'reporter') return false;
    if (AMONG_RESEARCH.has(word)) seen.add(word);
  }
  return seen.size > 1;
}

/** A capitalized word alone, unknown to the lists, before a verb in the singular. */
function isSingleName(document: TextDocument, { head, firstToken, endToken }: Phrase): boolean {
  if (head !== firstToken || endToken !== head + 1 || !isCapitalized(document, head)) return false;
  return partOfSpeech(document, endToken) === 'VERB' && /[^s]s$/.test(lower(document, endToken));
}

/** "reports", "speculation", bare: talk that nobody answers for. */
function isRumour(document: TextDocument, phrase: Phrase, head: string, headWord: string): boolean {
  if (lower(document, phrase.firstToken) === 'no' && !insiderWords.words.has(head)) return true;
  if (!RUMOUR_WORDS.has(head) || phrase.owner) return false;
  if (head === 'report' || head === 'story')
    return (
      headWord === `${head}s`.replace('ys', 'ies') &&
      phrase.determiner === 'none' &&
      phrase.head === phrase.firstToken
    );
  return phrase.determiner === 'none'
    ? phrase.head === phrase.firstToken
    : phrase.determiner === 'definite' && headWord !== head;
}

/** What a noun for people says of a source: a crowd, particular people, or one whom the text may name elsewhere. */
function readPerson(document: TextDocument, names: Names, phrase: Phrase): Reading {
  const headWord = lower(document, phrase.head);
  const head = singular(headWord);
  // "one of the engineers"
  if (isPlural(headWord) && /^(?:one|another) of\b/i.test(textOf(document, phrase.firstToken, phrase.head)))
    return { sort: 'unnamed', head, number: 'one', phrase };
  if (isPlural(headWord) || phrase.share || phrase.count === 'several') {
    const particular =
      phrase.count === 'several' ||
      saysHowTheyKnow(document, phrase.headEnd, phrase.endToken) ||
      isStaffOf(document, names, phrase);
    // "The researchers said": those of whom the text has spoken.
    const known = phrase.determiner === 'definite' && STUDYING.has(head) && phrase.headEnd >= phrase.endToken;
    const insiders = insiderWords.words.has(head) && !crowdWords.words.has(head);
    // "many lawyers", "most victims": too many to be anybody in particular; "some officials" are those in office.
    const many = MANY.test(textOf(document, phrase.firstToken, phrase.head)) && !OFFICERS.has(head);
    return particular || known || (insiders && !many)
      ? { sort: 'unnamed', head, number: 'several', phrase }
      : { sort: 'crowd', head, phrase };
  }
  if (NOBODY_IN_PARTICULAR.has(headWord) || MASSES.has(head)) return { sort: 'crowd', head, phrase };
  if (phrase.determiner === 'indefinite' || phrase.determiner === 'number')
    return { sort: 'unnamed', head, number: 'one', phrase };
  const bare = phrase.determiner === 'none' && phrase.head === phrase.firstToken;
  return { sort: 'person', head, definite: !bare, phrase };
}

/** "Economists at Marsh Bank", "researchers from Leeford University": those whom a named body employs to know. */
function isStaffOf(document: TextDocument, names: Names, { head, headEnd, endToken }: Phrase): boolean {
  const link = lower(document, headEnd);
  // "people inside the club": those whom it employs or admits.
  if (lower(document, head) === 'people') {
    const body = /^(?:the|its|his|her|their)$/.test(lower(document, headEnd + 1)) ? headEnd + 2 : headEnd + 1;
    const within = /^(?:at|inside|within)$/.test(link) && body < endToken;
    return (
      within &&
      (organizationWords.words.has(lower(document, body)) || names.at(body)?.entity.type === 'organization')
    );
  }
  if (!STUDYING.has(singular(lower(document, head))) || !/^(?:at|from|with)$/.test(link)) return false;
  const from = lower(document, headEnd + 1) === 'the' ? headEnd + 2 : headEnd + 1;
  const body = from < endToken ? names.at(from) : null;
  return body !== null && /^(?:organization|outlet|unknown)$/.test(body.entity.type);
}

const MANY = /^(?:some|many|most|numerous|countless|all|a number of|lots of|plenty of)\b/i;

/** What a noun for institutions says: one body, several unnamed ones, or any. */
function readBody(phrase: Phrase, head: string, headWord: string, plural: boolean): Reading {
  // "US intelligence agencies" are those of one state; "cement makers" are anyone.
  const owned =
    phrase.owner !== null &&
    (phrase.determiner === 'possessive' || phrase.owner.entity.type === 'organization');
  const many = plural && headWord !== head && !owned;
  if (many && phrase.count === 'several') return { sort: 'unnamed', head, number: 'several', phrase };
  if (many && phrase.determiner !== 'definite' && !ALWAYS_ONE.has(headWord))
    return { sort: 'crowd', head, phrase };
  if (phrase.determiner === 'indefinite' && !courtWords.has(head) && !phrase.owner)
    return { sort: 'unnamed', head, number: 'one', phrase };
  return { sort: 'body', head, entity: null, outlet: false, phrase };
}

/** Whether "figures" behind this word are people: "senior figures", "Islamist figures". */
function arePeople(before: string): boolean {
  return FIGURES_WHO_ARE_PEOPLE.has(before) || /^\p{L}+ist$/u.test(before);
}
