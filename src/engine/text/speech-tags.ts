import { SPEECH_VERBS } from '../lexicons/speech-verbs.ts';
import type { Entry } from './entries.ts';
import { canBe, lemmaOf, POS_NAMES } from './lexicon.ts';

const VERB = POS_NAMES.indexOf('VERB');
const NOUN = POS_NAMES.indexOf('NOUN');
/** What a speaker's name or description may consist of. */
const SPEAKER = new Set(
  ['PROPN', 'PRON', 'NOUN', 'DET', 'ADJ', 'NUM'].map((name) => POS_NAMES.indexOf(name)),
);
const MAX_SPEAKER = 5;
const CLOSING = new Set(['”', '"', "''", '’', "'"]);
const PAUSES = new Set([',', '?', '!', '…', '—']);
const AFTER_VERB = new Set(['.', ',', ':', ';']);

/**
 * The verb of speaking beside a quotation where the tagger takes it for a noun: "“It is,” states Lee", "“It is,” the
 * report claims." Its rules know no quotations.
 *
 * @param tags parts of speech by wink's numbers, one for each token from `first` on, changed in place
 * @param isTyped whether a token is typed to the one before it, as a closing mark is
 */
export function correctSpeechVerbs(
  entries: readonly Entry[],
  first: number,
  end: number,
  tags: Uint8Array,
  isTyped: (token: number) => boolean,
): void {
  for (let i = first + 2; i < end; i++) {
    if (!CLOSING.has((entries[i - 1] as Entry).lower) || !isTyped(i - 1) || isTyped(i)) continue;
    if (!PAUSES.has((entries[i - 2] as Entry).lower)) continue;
    const isInverted = i + 1 < end && isSpeechVerb(entries[i] as Entry, tags[i - first]);
    const verb = isInverted ? i : verbBehindSpeaker(entries, first, end, tags, i);
    if (verb !== undefined) tags[verb - first] = VERB;
  }
}

function verbBehindSpeaker(
  entries: readonly Entry[],
  first: number,
  end: number,
  tags: Uint8Array,
  speaker: number,
): number | undefined {
  const limit = Math.min(end - 1, speaker + MAX_SPEAKER);
  for (let i = speaker + 1; i <= limit && SPEAKER.has(tags[i - 1 - first] as number); i++) {
    const isLast = i + 1 === end || AFTER_VERB.has((entries[i + 1] as Entry).lower);
    if (isLast) return isSpeechVerb(entries[i] as Entry, tags[i - first]) ? i : undefined;
  }
  return undefined;
}

function isSpeechVerb(entry: Entry, tag: number | undefined): boolean {
  if (tag !== NOUN || !canBe(entry.normal, VERB) || entry.isCapitalised) return false;
  return SPEECH_VERBS.has(lemmaOf(entry.spelled, VERB));
}

/** The base form of a verb of speaking that the lexicon lacks ("retweeted"), else undefined. */
export function speechLemma(lower: string): string | undefined {
  const base = lower.replace(/(?:ing|ed|s)$/, '');
  return base !== lower && SPEECH_VERBS.has(base) ? base : undefined;
}
