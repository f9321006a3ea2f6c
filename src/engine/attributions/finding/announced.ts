import { SPEAKERS_WITHOUT_NOUN } from '../../lexicons/clause-words.ts';
import { descriptionWords } from '../../lexicons/role-words.ts';
import { SPEECH_VERBS } from '../../lexicons/speech-verbs.ts';
import type { Sentence } from '../../text/document.ts';
import { phraseBefore } from '../phrases.ts';
import type { View } from '../view.ts';
import { type Draft, draftByForm } from './drafts.ts';

/** How sure it is that whoever stands before a colon says the quotation behind it. */
const CONFIDENCE = 0.85;

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
    if (!source || (!speech && source.from !== firstToken)) return null;
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

function speaks(view: View, token: number): boolean {
  return (
    view.is(token, 'PROPN') ||
    SPEAKERS_WITHOUT_NOUN.has(view.lower(token)) ||
    descriptionWords.words.has(view.lemma(token))
  );
}
