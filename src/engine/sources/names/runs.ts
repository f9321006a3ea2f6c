import { crowdWords } from '../../lexicons/crowd-words.ts';
import { documentWords } from '../../lexicons/document-words.ts';
import { insiderWords } from '../../lexicons/insider-words.ts';
import { BEHIND_TRADES, NOT_NAMES, TITLE_SMALL_WORDS } from '../../lexicons/name-words.ts';
import { organizationNames } from '../../lexicons/organization-names.ts';
import { organizationWords } from '../../lexicons/organization-words.ts';
import { outletSigns } from '../../lexicons/outlet-signs.ts';
import { programs } from '../../lexicons/outlets.ts';
import { descriptionWords, titleWords } from '../../lexicons/role-words.ts';
import { RUMOUR_WORDS } from '../../lexicons/rumour-words.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';
import { defaultPos, find, NOT_FOUND, POS_NAMES } from '../../text/lexicon.ts';
import { singular } from '../../text/plurals.ts';
import { isCapitalized, isGluedToPrevious, lower, partOfSpeech, surface } from '../words.ts';
import { genderOf } from './given-names.ts';
import { joined } from './joins.ts';
import { type NameRun, readRun } from './kinds.ts';
import { isOutletReporting } from './outlet-evidence.ts';

/** How many sentences are read between two pauses. */
const SENTENCES_A_STEP = 200;

/** Every run of the text, in order. Headlines in capitals give only names that the rest of the text has too. */
export function* nameRuns(document: TextDocument): Generator<void, NameRun[]> {
  const titles = new Set<Sentence>();
  const seen = yield* wordForms(document, titles);
  const runs: NameRun[] = [];
  const headlines: Sentence[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    if (index % SENTENCES_A_STEP === 0) yield;
    if (titles.has(sentence)) headlines.push(sentence);
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

function* wordForms(document: TextDocument, titles: Set<Sentence>): Generator<void, WordForms> {
  const common = new Set<string>();
  const proper = new Set<string>();
  const { form } = document.tokens;
  /** Forms whose word is among the common ones. */
  const seen = new Uint8Array(document.tokens.count);
  for (const [index, sentence] of document.sentences.entries()) {
    if (index % SENTENCES_A_STEP === 0) yield;
    if (isTitleCased(document, sentence)) {
      titles.add(sentence);
      continue;
    }
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      if (!isCapitalized(document, token)) {
        if (seen[form[token] as number] === 1) continue;
        seen[form[token] as number] = 1;
        common.add(lower(document, token));
      } else if (!opensSentence(document, sentence, token)) proper.add(lower(document, token));
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
    else if (word.length > 3 && /^\p{L}/u.test(word) && !TITLE_SMALL_WORDS.has(word)) return false;
  }
  return capitals >= 4;
}

const OPENERS: ReadonlySet<string> = new Set('" “ ‘ \' « ( [ : — – - * • ... …'.split(' '));

function opensSentence(document: TextDocument, sentence: Sentence, token: number): boolean {
  return token === sentence.firstToken || OPENERS.has(lower(document, token - 1));
}

function startsName(document: TextDocument, sentence: Sentence, token: number, seen: WordForms): boolean {
  // "iFixit", "eBay"
  if (!isCapitalized(document, token)) return /^\p{Ll}{1,2}\p{Lu}\p{L}{2,}$/u.test(surface(document, token));
  const word = lower(document, token);
  if (titleWords.words.has(word) && isCapitalized(document, token + 1)) return true;
  if (NOT_NAMES.has(word) && !/^[A-Z]{2,}$/.test(surface(document, token))) return false;
  // "Police said": the noun, also where the text names a force.
  if (word === 'police' && !isCapitalized(document, token + 1)) return false;
  if (!opensSentence(document, sentence, token)) return true;
  // "University of Leeford biologist Ana Ruiz"
  if (
    organizationWords.words.has(word) &&
    lower(document, token + 1) === 'of' &&
    isCapitalized(document, token + 2)
  )
    return true;
  if (isOutletReporting(document, token)) return true;
  if (!seen.proper.has(word) && !isCapitalized(document, token + 1) && isCommonNoun(word)) return false;
  if (seen.proper.has(word) && !seen.common.has(word)) return true;
  const pos = partOfSpeech(document, token);
  // "Fishers on the coast say": a trade in the plural, which no list knows.
  if (!seen.proper.has(word) && TRADES.test(word) && BEHIND_TRADES.has(lower(document, token + 1)))
    return false;
  // "Injury logs show": a record’s attribute, unless the text knows the word for a name.
  if (!seen.proper.has(word) && isRecordBehind(document, token + 1)) return false;
  // "Warehouse workers said": so is a common noun before people.
  if (!seen.proper.has(word) && isPeopleBehind(document, token + 1) && isNoun(word)) return false;
  if (pos === 'PROPN') return !seen.common.has(word) || isCapitalized(document, token + 1);
  return (
    (pos === 'NOUN' || pos === 'ADJ' || pos === 'X') &&
    isCapitalized(document, token + 1) &&
    !seen.common.has(word)
  );
}

/** A plural for records in lower case. */
function isRecordBehind(document: TextDocument, token: number): boolean {
  const word = lower(document, token);
  const one = singular(word);
  return !isCapitalized(document, token) && one !== word && documentWords.words.has(one);
}

/** A plural for people in lower case. */
function isPeopleBehind(document: TextDocument, token: number): boolean {
  const word = lower(document, token);
  const one = singular(word);
  const known = crowdWords.words.has(one) || insiderWords.words.has(one);
  return !isCapitalized(document, token) && one !== word && known;
}

/** Whether English knows the word as a noun first of all, and no body bears it for a name. */
function isNoun(word: string): boolean {
  const index = find(word);
  return index !== NOT_FOUND && POS_NAMES[defaultPos(index)] === 'NOUN' && !organizationNames.has(word);
}

const TRADES = /\p{L}{3}(?:ers|ors|ists|ians|men|women|folk)$/u;

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
        half: false,
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
    const run = readRun(document, token, end);
    if (run) into.push(run);
    token = end;
  }
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '‘', "'"]);

/** Where a show’s name in quotation marks that begins at `token` ends, or -1: “Face the Nation”. */
function programAt(document: TextDocument, token: number, end: number): number {
  if (!isCapitalized(document, token) || !QUOTES.has(lower(document, token - 1))) return -1;
  let name = '';
  for (let t = token; t < Math.min(token + 6, end); t++) {
    if (/^["”’',]$/.test(lower(document, t)))
      return programs.has(name) || isPodcast(document, token, t) ? t : -1;
    name += `${name && !isGluedToPrevious(document, t) ? ' ' : ''}${lower(document, t)}`;
  }
  return -1;
}

/** “Long Snap” podcast, podcast “Long Snap” */
function isPodcast(document: TextDocument, title: number, end: number): boolean {
  const behind = lower(document, end) === ',' ? end + 2 : end + 1;
  return outletSigns.aired.has(lower(document, behind)) || outletSigns.aired.has(lower(document, title - 2));
}
