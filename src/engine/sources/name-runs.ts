import { crowdWords } from '../lexicons/crowd-words.ts';
import { documentWords } from '../lexicons/document-words.ts';
import { femaleNames, maleNames, otherNames } from '../lexicons/given-names.ts';
import { insiderWords } from '../lexicons/insider-words.ts';
import { organizationNames } from '../lexicons/organization-names.ts';
import { organizationWords } from '../lexicons/organization-words.ts';
import { outletFirstWords, outletNames, outletWords, programs } from '../lexicons/outlets.ts';
import { countries, demonyms, places } from '../lexicons/places.ts';
import { descriptionWords, titleWords } from '../lexicons/role-words.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { EntityType, Gender } from './names.ts';
import { RUMOUR_WORDS } from './unnamed.ts';
import { isCapitalized, isGluedToPrevious, lower, partOfSpeech, singular, surface } from './words.ts';

/** A run of capitalized words, read by itself. */
export interface NameRun {
  /** The run with the titles before the name. */
  readonly firstToken: number;
  readonly endToken: number;
  /** First token of the name without titles. */
  readonly nameToken: number;
  readonly type: EntityType;
  readonly gender: Gender | null;
  /** The title in lower case, "" for none. */
  readonly title: string;
  /** "NSC" in "National Security Council (NSC)", in lower case. */
  readonly acronym: string | null;
}

/** Every run of the text, in order. Headlines in capitals give only names that the rest of the text has too. */
export function nameRuns(document: TextDocument): NameRun[] {
  const seen = wordForms(document);
  const runs: NameRun[] = [];
  const headlines: Sentence[] = [];
  for (const sentence of document.sentences) {
    if (isTitleCased(document, sentence)) headlines.push(sentence);
    else runsOf(document, sentence, seen, runs);
  }
  if (headlines.length > 0) {
    const known = new Set<string>();
    for (const run of runs)
      for (let t = run.nameToken; t < run.endToken; t++)
        if (isCapitalized(document, t)) known.add(lower(document, t));
    for (const sentence of headlines) runsOf(document, sentence, seen, runs, known);
    runs.sort((a, b) => a.firstToken - b.firstToken);
  }
  return runs;
}

interface WordForms {
  /** Words that the text writes in lower case somewhere. */
  readonly common: ReadonlySet<string>;
  /** Words that it capitalizes within a sentence. */
  readonly proper: ReadonlySet<string>;
}

function wordForms(document: TextDocument): WordForms {
  const common = new Set<string>();
  const proper = new Set<string>();
  for (const sentence of document.sentences) {
    if (isTitleCased(document, sentence)) continue;
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      if (!isCapitalized(document, token)) common.add(lower(document, token));
      else if (!opensSentence(document, sentence, token)) proper.add(lower(document, token));
    }
  }
  return { common, proper };
}

/** Whether every word but small ones is capitalized, as in a headline. One "said" shows that it is none. */
function isTitleCased(document: TextDocument, sentence: Sentence): boolean {
  let capitals = 0;
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    const word = lower(document, token);
    if (isCapitalized(document, token)) capitals++;
    else if (word.length > 3 && /^\p{L}/u.test(word) && !SMALL_WORDS.has(word)) return false;
  }
  return capitals >= 4;
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'with,from,over,into,onto,upon,about,after,before,than,that,amid,between,against,during,under,through,without,within,when,while,until,since,toward,towards'.split(
    ',',
  ),
);

const OPENERS: ReadonlySet<string> = new Set([
  '"',
  '“',
  '‘',
  "'",
  '«',
  '(',
  '[',
  ':',
  '—',
  '–',
  '-',
  '*',
  '•',
  '...',
  '…',
]);

function opensSentence(document: TextDocument, sentence: Sentence, token: number): boolean {
  return token === sentence.firstToken || OPENERS.has(lower(document, token - 1));
}

const NOT_NAMES: ReadonlySet<string> = new Set(
  'monday,tuesday,wednesday,thursday,friday,saturday,sunday,january,february,march,april,may,june,july,august,september,october,november,december,sept,oct,nov,dec,feb,aug,mon,tue,wed,thu,fri,sat,i,the,a,an,he,she,they,it,we,you,his,her,their,its,our,my,your,this,that,these,those,who,what,when,where,why,how,if,but,and,or,so,not,no,yes,in,on,at,of,to,for,from,with,by,as,after,before,because,while,although,though,since,until,there,here,then,now,still,also,even,just,only,some,many,most,all,both,each,every,any,other,another,one,two,three,four,five,six,seven,eight,nine,ten,former,according,asked,told,said,let,oh,well,look,ok,okay,like,other,others,more,several,few,such,mr,mrs,via,per'.split(
    ',',
  ),
);

function startsName(document: TextDocument, sentence: Sentence, token: number, seen: WordForms): boolean {
  if (!isCapitalized(document, token)) return false;
  const word = lower(document, token);
  if (titleWords.words.has(word) && isCapitalized(document, token + 1)) return true;
  if (NOT_NAMES.has(word) && !/^[A-Z]{2,}$/.test(surface(document, token))) return false;
  if (!opensSentence(document, sentence, token)) return true;
  if (!seen.proper.has(word) && !isCapitalized(document, token + 1) && isCommonNoun(word)) return false;
  if (seen.proper.has(word) && !seen.common.has(word)) return true;
  const pos = partOfSpeech(document, token);
  if (pos === 'PROPN') return !seen.common.has(word) || isCapitalized(document, token + 1);
  return (
    (pos === 'NOUN' || pos === 'ADJ' || pos === 'X') &&
    isCapitalized(document, token + 1) &&
    !seen.common.has(word)
  );
}

/** A noun that the lists know: at the start of a sentence its capital says nothing. */
function isCommonNoun(word: string): boolean {
  const one = singular(word);
  return (
    [
      crowdWords.words,
      insiderWords.words,
      documentWords.words,
      organizationWords.words,
      descriptionWords.words,
    ].some((words) => words.has(one) || words.has(word)) || RUMOUR_WORDS.has(one)
  );
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de,del,della,di,da,dos,das,du,la,le,van,von,der,den,ter,bin,ibn,al,el,bint,ben,y,e,zu,af,av,&,-,–'.split(
    ',',
  ),
);

function runsOf(
  document: TextDocument,
  sentence: Sentence,
  seen: WordForms,
  into: NameRun[],
  only?: ReadonlySet<string>,
): void {
  let token = sentence.firstToken;
  const given = (t: number): boolean => genderOf(lower(document, t)) !== undefined;
  const allowed = (t: number): boolean => {
    if (!only || only.has(lower(document, t)) || given(t)) return true;
    return given(t - 1) && !given(t - 2) && !only.has(lower(document, t - 1));
  };
  while (token < sentence.endToken) {
    const program = programAt(document, token, sentence.endToken);
    if (program > token) {
      into.push({
        firstToken: token,
        endToken: program,
        nameToken: token,
        type: 'outlet',
        gender: null,
        title: '',
        acronym: null,
      });
      token = program;
      continue;
    }
    if (!allowed(token) || !startsName(document, sentence, token, seen)) {
      token++;
      continue;
    }
    let end = token + 1;
    while (end < sentence.endToken) {
      if (
        allowed(end) &&
        isCapitalized(document, end) &&
        !(NOT_NAMES.has(lower(document, end)) && !isGluedToPrevious(document, end))
      )
        end++;
      else if (lower(document, end) === '.' && surface(document, end - 1).length === 1) end++;
      else {
        const next = joined(document, token, end, sentence.endToken);
        if (next < 0 || !allowed(next - 1)) break;
        end = next;
      }
    }
    into.push(...readRun(document, token, end));
    token = end;
  }
}

/** Where a show’s name in quotation marks that begins at `token` ends, or -1: “Face the Nation”. */
function programAt(document: TextDocument, token: number, end: number): number {
  if (!isCapitalized(document, token) || !/^["“‘']$/.test(lower(document, token - 1))) return -1;
  let name = '';
  for (let t = token; t < Math.min(token + 6, end); t++) {
    if (/^["”’',]$/.test(lower(document, t))) return programs.has(name) ? t : -1;
    name += `${name && !isGluedToPrevious(document, t) ? ' ' : ''}${lower(document, t)}`;
  }
  return -1;
}

/** Where the run goes on after a small word at `at` that belongs to the name, or -1. */
function joined(document: TextDocument, first: number, at: number, end: number): number {
  const word = lower(document, at);
  let next = at + 1;
  if (word === '-' && !isGluedToPrevious(document, at)) return -1;
  if (PARTICLES.has(word)) {
    while (next < end && PARTICLES.has(lower(document, next))) next++;
    return isCapitalized(document, next) && next < end ? next + 1 : -1;
  }
  const head = singular(lower(document, at - 1));
  const heads =
    organizationWords.words.has(head) || titleWords.words.has(head) || documentWords.words.has(head);
  if (
    word === 'of' ||
    ((word === 'for' || word === 'on' || word === 'to') && organizationWords.words.has(head))
  ) {
    if (!heads || isPersonName(document, first, at)) return -1;
    if (lower(document, next) === 'the') next++;
    return isCapitalized(document, next) && next < end ? next + 1 : -1;
  }
  if (word === 'and' && bodyAhead(document, first, next, end)) return next + 1;
  return -1;
}

/** "Securities and Exchange Commission": a body’s name goes on behind "and". */
function bodyAhead(document: TextDocument, first: number, next: number, end: number): boolean {
  let last = next;
  while (last < end && isCapitalized(document, last)) last++;
  if (last - next < 2 || !organizationWords.words.has(lower(document, last - 1))) return false;
  for (let t = first; t < next; t++) {
    const word = lower(document, t);
    if (
      titleWords.words.has(word) ||
      genderOf(word) !== undefined ||
      organizationWords.words.has(singular(word)) ||
      countries.has(word) ||
      /^[A-Z]{2,}$/.test(surface(document, t))
    )
      return false;
  }
  return true;
}

function isPersonName(document: TextDocument, first: number, end: number): boolean {
  return end - first >= 2 && genderOf(lower(document, first)) !== undefined;
}

/** `undefined` for no given name, null for one that any may bear. */
function genderOf(name: string): Gender | null | undefined {
  if (maleNames.has(name)) return 'he';
  if (femaleNames.has(name)) return 'she';
  return otherNames.has(name) ? null : undefined;
}

/** Titles and descriptions cut off, and what the rest is the name of. */
function readRun(document: TextDocument, first: number, end: number): NameRun[] {
  const word = (t: number) => lower(document, t);
  const whole = document.text
    .slice(document.tokens.start[first], document.tokens.end[end - 1])
    .toLowerCase()
    .replace(/’/g, "'");
  const before = word(first - 1);
  const make = (type: EntityType, nameToken = first, gender: Gender | null = null, title = ''): NameRun[] => [
    {
      firstToken: first,
      endToken: end,
      nameToken,
      type,
      gender,
      title,
      acronym: acronymAfter(document, end),
    },
  ];
  const last = word(end - 1);
  const definite = before === 'the';
  if (word(end) === 'magazine' || word(end) === 'newspaper') return make('outlet');
  // "Democrats", "Republicans": a crowd with a capital, never a name.
  if (end - first === 1 && isCrowd(last)) return [];

  if (outletNames.has(whole) && !(whole.length <= 3 && !/^[A-Z]+$/.test(surface(document, first)))) {
    // "Time", "People", "Reason": words of everyday use are outlets only where nothing else fits.
    return make('outlet');
  }
  if (programs.has(whole)) return make('outlet');
  if (organizationNames.has(whole)) return make('organization');
  if (countries.has(whole)) return make('organization');
  if (places.has(whole)) return make('place');
  if (demonyms.has(whole)) return [];
  for (const [type, words] of [
    ['outlet', outletWords],
    ['organization', organizationWords.words],
  ] as const) {
    if (end - first > 1 && words.has(last) && (definite || !isPersonName(document, first, end)))
      return make(type);
    if (
      end - first > 1 &&
      type === 'organization' &&
      words.has(singular(last)) &&
      !isPersonName(document, first, end)
    )
      return make(type);
  }
  if (end - first > 1 && outletFirstWords.has(word(first))) return make('outlet');
  for (let t = first; t < end - 1; t++) {
    const joins = word(t + 1);
    if (
      (joins === 'of' || joins === 'for' || joins === 'on' || joins === 'to') &&
      organizationWords.words.has(singular(word(t)))
    ) {
      if (!hasNameAfterTitle(document, t, end)) return make('organization');
    }
  }

  // The last title within the run, or a position in small letters before it: what follows is a person's name.
  let nameToken = first;
  for (let t = first; t < end - 1; t++) {
    if (titleWords.words.has(word(t)) && word(t + 1) !== 'of' && word(t + 1) !== '-' && word(t - 1) !== '-')
      nameToken = t + 1;
    else if (titleWords.words.has(word(t)) && word(t + 1) === 'of') {
      const after = afterOffice(document, t, end);
      if (after > 0) nameToken = after;
    }
  }
  while (
    nameToken < end - 1 &&
    (word(nameToken) === '.' || (PARTICLES.has(word(nameToken)) && word(nameToken) === '-'))
  )
    nameToken++;
  if (nameToken > first) {
    const title = document.text
      .slice(document.tokens.start[first], document.tokens.end[nameToken - 1])
      .toLowerCase();
    const gender = genderOfTitle(title) ?? genderOf(word(nameToken)) ?? null;
    return make('person', nameToken, gender, title);
  }
  if (titleWords.words.has(last) && end - first <= 3 && genderOf(word(first)) === undefined) return [];
  while (nameToken < end - 1 && isPrefix(document, nameToken, end)) nameToken++;
  const role = descriptionWords.words.has(before) || titleWords.words.has(before);
  const given = genderOf(word(nameToken));
  const count = end - nameToken;
  // "PENCE: Well, look": a speaker of a transcript.
  if (count === 1 && word(end) === ':' && last.length > 3) return make('unknown', nameToken);
  if (count === 1 && /^[A-Z][A-Z.&-]*[A-Z.]$/.test(surface(document, nameToken)) && !role) {
    return /[A-Z].*[A-Z]/.test(surface(document, nameToken))
      ? make('organization', nameToken)
      : make('unknown', nameToken);
  }
  if (role) return make('person', nameToken, given ?? null, before);
  if (count > 1 && given !== undefined && !definite) return make('person', nameToken, given);
  // "the Platte River"; but in "the Clinton campaign" the article belongs to the noun behind.
  if (definite && nameToken === first && !isNounAhead(document, end)) {
    if (count === 1 && outletWords.has(last) && isCapitalized(document, first - 1)) return make('outlet');
    return make(count > 1 ? 'organization' : 'unknown');
  }
  if (documentWords.words.has(last) && count > 1) return make('document');
  if (isAged(document, end)) return make('person', nameToken, given ?? null);
  return make('unknown', nameToken, given ?? null);
}

function isNounAhead(document: TextDocument, token: number): boolean {
  const pos = partOfSpeech(document, token);
  return pos === 'NOUN' || pos === 'ADJ' || lower(document, token) === '-' || lower(document, token) === '/';
}

/** Nouns for a crowd, or adjectives of nations, in the plural. */
function isCrowd(word: string): boolean {
  const one = singular(word);
  return one !== word ? crowdWords.words.has(one) || demonyms.has(one) || insiderWords.words.has(one) : false;
}

/** "Texas", "Republican" before a name: not part of it. */
function isPrefix(document: TextDocument, token: number, end: number): boolean {
  const word = lower(document, token);
  if (demonyms.has(word)) return true;
  if (places.has(word) && end - token > 2) return true;
  return countries.has(word) && end - token > 2;
}

/** ", 45," or "(45)" behind a name. */
function isAged(document: TextDocument, end: number): boolean {
  const mark = lower(document, end);
  return (
    (mark === ',' || mark === '(') &&
    /^\d{1,2}$/.test(lower(document, end + 1)) &&
    /^[,.)]$/.test(lower(document, end + 2))
  );
}

/** In "Chief of Staff Denis McDonough" the token of "Denis"; -1 where the office fills the run. */
function afterOffice(document: TextDocument, title: number, end: number): number {
  for (let t = title + 2; t < end - 1; t++) {
    if (genderOf(lower(document, t)) !== undefined) return t;
  }
  return lower(document, title) === 'chief' && title + 3 < end ? title + 3 : -1;
}

function hasNameAfterTitle(document: TextDocument, from: number, end: number): boolean {
  for (let t = from + 2; t < end - 1; t++)
    if (genderOf(lower(document, t)) !== undefined) return titleWords.words.has(lower(document, from));
  return false;
}

function acronymAfter(document: TextDocument, end: number): string | null {
  if (lower(document, end) !== '(' || lower(document, end + 2) !== ')') return null;
  return /^[A-Z][A-Z&.-]+$/.test(surface(document, end + 1)) ? lower(document, end + 1) : null;
}

function genderOfTitle(title: string): Gender | null {
  if (
    /\b(?:mr|sir|lord|king|prince|duke|congressman|chairman|spokesman|businessman|councilman|assemblyman|actor|father|brother|pope|baron|count|emperor)\b/.test(
      title,
    )
  )
    return 'he';
  if (
    /\b(?:mrs|ms|miss|dame|lady|queen|princess|duchess|congresswoman|chairwoman|spokeswoman|actress|sister|mother|baroness|councilwoman|assemblywoman|first lady)\b/.test(
      title,
    )
  )
    return 'she';
  return null;
}
