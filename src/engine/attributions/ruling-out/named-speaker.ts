import { BEHIND_NOUNS } from '../../lexicons/clause-words.ts';
import type { Draft } from '../finding/drafts.ts';
import type { View } from '../view.ts';

/**
 * How sure the tagger must be of what somebody named plans, does, wants or refuses for it to count as theirs: the label guide counts "he wants to
 * win" where the article tells it as his state of mind, and includes it when in doubt. Nobody can be asked about the plans of those
 * who have no name, so that these are held to the stricter rules beside this one.
 */
const LEAST_OF_NAMED = 0.5;

/** Pronouns for one person. */
const ONE_PERSON = /^(?:he|she)$/;

/** Whether the tagger is sure enough that somebody with a name, or "he" or "she", holds or does what the cue says. */
export function isSurelyNamed(view: View, { source, confidence }: Draft): boolean {
  if (confidence < LEAST_OF_NAMED) return false;
  const tokens = view.tokensOf(source);
  const head = headOf(view, tokens);
  if (head === undefined) return false;
  return view.is(head, 'PROPN') || (tokens.length === 1 && ONE_PERSON.test(view.lower(head)));
}

/** The head of a noun phrase: its last token before a preposition, a clause or a comma; undefined for none. */
export function headOf(view: View, tokens: readonly number[]): number | undefined {
  const post = tokens.findIndex(
    (token, index) => index > 0 && (view.lower(token) === ',' || BEHIND_NOUNS.has(view.lower(token))),
  );
  return tokens[(post < 0 ? tokens.length : post) - 1];
}
