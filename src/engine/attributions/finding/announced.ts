import { SPEAKERS_WITHOUT_NOUN } from '../../lexicons/clause-words.ts';
import { descriptionWords } from '../../lexicons/role-words.ts';
import { SPEECH_VERBS } from '../../lexicons/speech-verbs.ts';
import type { Span } from '../../report.ts';
import type { Sentence } from '../../text/document.ts';
import { phraseBefore, type TokenRange } from '../phrases.ts';
import type { View } from '../view.ts';
import { type Draft, draftByForm } from './drafts.ts';

/** How sure it is that whoever stands before a colon says the quotation behind it. */
const CONFIDENCE = 0.85;
/** And that the sentence’s subject does, where no word of speaking stands before the colon. */
const SUBJECT_CONFIDENCE = 0.75;

/**
 * What one sentence quotes behind a colon that no draft claims: "Another: “I want my money back.”", "One minister texts: “It could be
 * worse.”" Without it the quotation would go on with whoever spoke before.
 */
export function announcedQuotation(
  view: View,
  { firstToken, endToken }: Sentence,
  drafts: readonly Draft[],
): Draft | null {
  for (let colon = firstToken + 1; colon < endToken - 1; colon++) {
    if (view.lower(colon) !== ':' || view.quotation(colon) >= 0) continue;
    const quotation = view.document.quotations[view.quotation(colon + 1)];
    if (!quotation || quotation.start !== view.start(colon + 1)) continue;
    const { start, end } = quotation;
    if (drafts.some(({ content }) => content.some(([from, to]) => from < end && start < to))) return null;
    const speech = SPEECH_VERBS.has(view.lemma(colon - 1)) && colon - 1 > firstToken;
    const last = speech ? colon - 1 : colon;
    const source = speech || speaks(view, colon - 1) ? phraseBefore(view, last, firstToken) : null;
    if (!source || (!speech && source.from !== firstToken))
      return bySubject(view, firstToken, colon, [start, end]);
    return draftByForm(
      'finding/announced',
      {
        source: [view.span(source.from, source.to)],
        cue: [view.span(last, last + 1)],
        content: [[start, end]],
      },
      CONFIDENCE,
    );
  }
  return null;
}

/** How far into the sentence its verb may stand. */
const SUBJECT_REACH = 24;

/** "Hale summed it up: “It is over.”": somebody named first in the sentence, whatever the verb; null for none. */
function bySubject(view: View, first: number, colon: number, quotation: Span): Draft | null {
  for (let verb = first + 1; verb < Math.min(colon, first + SUBJECT_REACH); verb++) {
    if (!view.isFiniteVerb(verb) || view.quotation(verb) >= 0) continue;
    const source = phraseBefore(view, verb, first);
    // "Hale was told by his doctor:", "The city has many faces:"
    if (source?.from !== first || view.is(verb, 'AUX') || !opensWithName(view, source)) return null;
    return draftByForm(
      'finding/announced',
      { source: [view.span(first, source.to)], cue: [view.span(verb, verb + 1)], content: [quotation] },
      SUBJECT_CONFIDENCE,
    );
  }
  return null;
}

/** A name, or "he" or "she", which stand for one. */
function opensWithName(view: View, { from }: TokenRange): boolean {
  return view.is(from, 'PROPN') || /^(?:he|she)$/.test(view.lower(from));
}

function speaks(view: View, token: number): boolean {
  return (
    view.is(token, 'PROPN') ||
    SPEAKERS_WITHOUT_NOUN.has(view.lower(token)) ||
    descriptionWords.words.has(view.lemma(token))
  );
}
