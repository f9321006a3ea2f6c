import { CIRCUMSTANCES } from '../../lexicons/clause-words.ts';
import {
  ACCUSING_PASSIVES,
  ANSWERING,
  EMERGING_THAT,
  HEARSAY_ADVERBS,
  HEARSAY_PASSIVES,
  RECKONING,
  RECORDED_IN,
  REFUSING,
  RULING,
  RUMOURS,
  SEEING_AS,
  SHOWING,
  SURFACING,
} from '../../lexicons/cue-forms.ts';
import { CUE_VERBS, type Frame } from '../../lexicons/cue-verbs.ts';
import { forumWords } from '../../lexicons/forum-words.ts';
import { organizationWords } from '../../lexicons/organization-words.ts';
import { CHARGING } from '../../lexicons/people-words.ts';
import { descriptionWords } from '../../lexicons/role-words.ts';
import { isTime, type TokenRange } from '../phrases.ts';
import type { View } from '../view.ts';
import { recordHolding } from './record-nouns.ts';

/** Words that say that somebody asserts something, before anybody asked who and what. */
export interface Cue {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly shape: CueShape;
  readonly frame: Frame;
  /** What a court or a committee hears or is told is said before it: "the jury heard that …". */
  readonly forum?: boolean;
  /** A verb that only its link makes a judgment: "regard … as". */
  readonly linked?: boolean;
}

/**
 * `verb`: a finite verb with a subject; `participle`: ", saying …"; `passive`: "is believed", "was accused";
 * `refusal`: "declined to"; `silence`: "did not respond", with nothing said; `according`: "according to"; `adverb`: "reportedly"; `emerging`:
 * "reports emerged".
 */
export type CueShape =
  | 'verb'
  | 'participle'
  | 'passive'
  | 'refusal'
  | 'silence'
  | 'according'
  | 'adverb'
  | 'emerging';

const FRAMES = new Map<string, Frame>(
  CUE_VERBS.flatMap(({ frame, lemmas }) => lemmas.map((lemma) => [lemma, frame] as const)),
);
/** A verb that judges where its link follows what is judged. */
interface Judging {
  readonly link: string;
  /** Who must stand shortly before it, where not everybody can. */
  readonly by?: ReadonlySet<string>;
}
const JUDGING: ReadonlyMap<string, Judging> = new Map([
  ['see', { link: 'as' }],
  ['view', { link: 'as' }],
  ['regard', { link: 'as' }],
  ['hail', { link: 'as' }],
  ['perceive', { link: 'as' }],
  [
    'charge',
    {
      link: 'with',
      by: CHARGING,
    },
  ],
]);
/** How far before such a verb that may be. */
const BY_REACH = 4;
/** How far behind such a verb its link may stand. */
const LINK_REACH = 12;

/** The cue at this token, or null. */
export function cueAt(view: View, token: number, floor: number): Cue | null {
  const lower = view.lower(token);
  if (lower === 'according' && view.lower(token + 1) === 'to')
    return { from: token, to: token + 2, shape: 'according', frame: 'speech' };
  if (HEARSAY_ADVERBS.has(lower)) return { from: token, to: token + 1, shape: 'adverb', frame: 'speech' };
  if (SURFACING.has(view.lemma(token)) && RUMOURS.has(view.lemma(token - 1))) {
    return { from: token, to: token + 1, shape: 'emerging', frame: 'speech' };
  }
  return isVerbForm(view, token) ? verbCue(view, token, floor) : null;
}

/** How far before such a verb its subject may begin. */
const SUBJECT_REACH = 10;

/** A verb, or a form that the tagger takes for a noun though a clause follows ("the document notes that"). */
function isVerbForm(view: View, token: number): boolean {
  if (view.is(token, 'VERB') || lemmaOfNoun(view, token) !== null) return true;
  if (endsWithRecords(view, token) || isReckoning(view, token)) return true;
  return (
    view.is(token, 'NOUN') &&
    view.lower(token + 1) === 'that' &&
    /[^s]s$/.test(view.lower(token)) &&
    view.is(token - 1, 'NOUN', 'PROPN', 'PRON')
  );
}

/** The verb in what a tagger takes for a noun: "…, *ruling* that", "it is *learnt* that"; null where it is a noun. */
function lemmaOfNoun(view: View, token: number): string | null {
  const word = view.lower(token);
  // "The two are *alleged* to have run": an adjective to the tagger of parts of speech.
  if (view.is(token, 'ADJ')) {
    const stem = word.endsWith('ed') && view.lower(token + 1) === 'to' ? word.slice(0, -2) : '';
    return [stem, `${stem}e`].find((verb) => HEARSAY_PASSIVES.has(verb)) ?? null;
  }
  if (!view.is(token, 'NOUN')) return null;
  if (word === 'learnt' && view.is(token - 1, 'AUX')) return 'learn';
  const opens = view.lower(token - 1) === ',' || CIRCUMSTANCES.has(view.lower(token - 1));
  if (!word.endsWith('ing') || !opens || view.lower(token + 1) !== 'that') return null;
  const stem = word.slice(0, -3);
  return [stem, `${stem}e`].find((verb) => FRAMES.has(verb) || RULING.has(verb)) ?? null;
}

/** How far behind such a verb its clause’s own verb may stand. */
const CLAUSE_REACH = 8;

/** "Pell *figures* his corn will fail": a name or somebody’s trade before it, and behind it a clause that opens like a subject. */
function isReckoning(view: View, token: number): boolean {
  if (!view.is(token, 'NOUN') || !RECKONING.has(view.lower(token))) return false;
  const somebody = view.is(token - 1, 'PROPN', 'PRON') || descriptionWords.words.has(view.lower(token - 1));
  if (!somebody || !view.is(token + 1, 'PRON', 'DET')) return false;
  for (let verb = token + 2; verb < token + CLAUSE_REACH; verb++) {
    if (view.is(verb, 'VERB', 'AUX')) return view.isFiniteVerb(verb);
    if (!view.is(verb, 'NOUN', 'PROPN', 'ADJ', 'DET', 'NUM')) return false;
  }
  return false;
}

/** "…, documents obtained by the Ledger show.": a plural behind a comma, whose verb the tagger takes for a noun. */
function endsWithRecords(view: View, token: number): boolean {
  if (!view.is(token, 'NOUN') || !SHOWING.has(view.lower(token)) || !view.is(token + 1, 'PUNCT'))
    return false;
  let first = token;
  while (first > token - SUBJECT_REACH && view.lower(first - 1) !== ',') first--;
  if (view.lower(first - 1) !== ',') return false;
  while (first < token && !(view.is(first, 'NOUN') && (first + 1 === token || !view.is(first + 1, 'NOUN'))))
    first++;
  return first < token && /(?:[^s]s|data)$/.test(view.lower(first));
}

/** "the court heard", "jurors were told": who hears stands right before the verb and its auxiliaries. */
function isForum(view: View, verb: number): boolean {
  return forumWords.words.has(view.lemma(verb - 1)) || forumWords.words.has(view.lower(verb - 1));
}

function verbCue(view: View, token: number, floor: number): Cue | null {
  const lemma = lemmaOfNoun(view, token) ?? view.lemma(token);
  if (isCompound(view, token, lemma)) return null;
  const chain = auxiliariesBefore(view, token, floor);
  const negated = isNegated(view, chain, token);
  const cue = (shape: CueShape, frame: Frame): Cue => ({ from: chain, to: token + 1, shape, frame });
  if (REFUSING.has(lemma) && view.lower(token + 1) === 'to') return cue('refusal', 'speech');
  if (negated && ANSWERING.has(lemma)) return cue('silence', 'speech');
  const told = lemma === 'tell' && view.lemma(token - 1) === 'be';
  if ((lemma === 'hear' || told) && !negated && isForum(view, chain))
    return { ...cue('verb', 'belief'), forum: true };
  const judged = negated ? null : judgmentCue(view, { from: chain, to: token + 1 }, lemma);
  if (judged) return judged;
  // "It has emerged that …": nobody says through whom.
  if (EMERGING_THAT.has(lemma) && view.lower(chain - 1) === 'it' && view.lower(token + 1) === 'that')
    return { ...cue('passive', 'speech'), from: chain - 1 };
  const clausal = RULING.has(lemma) && leadsToThat(view, token);
  const frame =
    FRAMES.get(lemma) ??
    (clausal || quotes(view, chain, token) ? 'speech' : HEARSAY_PASSIVES.has(lemma) ? 'belief' : undefined);
  if (!frame || view.lower(chain - 1) === 'to') return null;
  if (negated && (frame === 'speech' || frame === 'address')) return null;
  const ing = view.lower(token).endsWith('ing');
  const be = holdsBe(view, chain, token);
  if (be && !ing) {
    const led = view.lower(token + 1) === 'to' || view.lower(token + 1) === 'that';
    // "…, it is understood.": nobody says so, behind what is said.
    if (HEARSAY_PASSIVES.has(lemma) && view.lower(chain - 1) === 'it' && view.is(token + 1, 'PUNCT'))
      return { ...cue('passive', frame), from: chain - 1 };
    return ACCUSING_PASSIVES.has(lemma) || (HEARSAY_PASSIVES.has(lemma) && led)
      ? cue('passive', frame)
      : null;
  }
  if (!FRAMES.has(lemma) && frame !== 'speech') return null;
  return cue(ing && !be ? 'participle' : 'verb', frame);
}

/** How long a record’s phrase behind "in" may be, in tokens. */
const RECORD_REACH = 12;

/** A judgment by a verb that is none without its "as" or "with". `from` to `to` is the verb with its auxiliaries. */
function judgmentCue(view: View, { from, to }: TokenRange, lemma: string): Cue | null {
  const verb = to - 1;
  const passive = holdsBe(view, from, verb);
  // "was named in court papers": the record says so.
  if (passive && RECORDED_IN.has(lemma) && recordHolding(view, to, to + RECORD_REACH))
    return { from, to, shape: 'passive', frame: 'judgment' };
  // "is seen as a setback", "widely regarded as": by whom, nobody says.
  if (SEEING_AS.has(lemma) && view.lower(to) === 'as' && !view.lower(verb).endsWith('ing'))
    if (passive || view.lower(verb - 1) === 'widely')
      return { from, to, shape: 'passive', frame: 'judgment' };
  // "Many regard the lake as lost", "prosecutors charged two men with fraud": what is judged stands between.
  const judging = JUDGING.get(lemma);
  if (!judging || passive || view.lower(from - 1) === 'to' || !isActive(view, verb, judging.link))
    return null;
  if (judging.by && !standsBefore(view, from, judging.by)) return null;
  return { from, to, shape: 'verb', frame: 'judgment', linked: true };
}

/** "the fish *counter* of a shop", "a press *report* on prices": a bare form behind a noun in the singular, with a preposition behind it. */
function isCompound(view: View, token: number, lemma: string): boolean {
  return (
    view.lower(token) === lemma &&
    view.is(token - 1, 'NOUN') &&
    view.lower(token - 1) === view.lemma(token - 1) &&
    view.is(token + 1, 'ADP') &&
    !organizationWords.words.has(view.lower(token - 1))
  );
}

function standsBefore(view: View, from: number, word: ReadonlySet<string>): boolean {
  for (let token = from - 1; token >= from - BY_REACH; token--) if (word.has(view.lower(token))) return true;
  return false;
}

/** Whether the verb is active and its link follows, with no other verb or comma between. */
function isActive(view: View, token: number, link: string): boolean {
  if (view.lower(token).endsWith('ing') || view.lower(token + 1) === link) return false;
  for (let at = token + 1; at < token + LINK_REACH; at++) {
    if (view.lower(at) === link) return true;
    if (view.is(at, 'VERB', 'AUX') || /^[.;:?!”"]$/.test(view.lower(at))) return false;
  }
  return false;
}

/** Where the auxiliaries and adverbs that belong to the verb begin. */
function auxiliariesBefore(view: View, token: number, floor: number): number {
  let from = token;
  while (from > floor && view.quotation(from - 1) === view.quotation(token)) {
    if (!view.is(from - 1, 'AUX', 'ADV') && !/^(?:not|n['’]t)$/.test(view.lower(from - 1))) break;
    from--;
  }
  return from;
}

/** How far behind such a verb its "that" may stand. */
const THAT_REACH = 6;

/** "ruled that", "held in 2019 that", "ruled on Monday that": only what tells when or how stands between. */
function leadsToThat(view: View, verb: number): boolean {
  for (let token = verb + 1; token < verb + THAT_REACH; token++) {
    if (view.lower(token) === 'that') return view.is(token, 'SCONJ') || token === verb + 1;
    if (!view.is(token, 'ADP', 'ADV', 'NUM') && !isTime(view, token)) return false;
  }
  return false;
}

/** "“It is over,” *crowed* the mayor": behind quoted words that a comma ends, whatever the verb and before whoever speaks. */
function quotes(view: View, chain: number, verb: number): boolean {
  if (chain !== verb || !view.isFiniteVerb(verb) || !view.is(verb + 1, 'PROPN', 'DET', 'PRON')) return false;
  if (view.quotation(verb) >= 0 || view.quotation(verb - 1) < 0) return false;
  const last = /^["”’']$/.test(view.lower(verb - 1)) ? verb - 2 : verb - 1;
  return /^[,?!]$/.test(view.lower(last));
}

/** Whether one of the auxiliaries and adverbs from `from` to `to`, exclusive, denies the verb. */
function isNegated(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = view.lower(at);
    if (word === 'not' || word === 'never' || word.endsWith("n't")) return true;
  }
  return false;
}

function holdsBe(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (view.lemma(at) === 'be' || /^['’](?:s|re|m)$/.test(view.lower(at))) return true;
  return false;
}
