import { documentWords } from '../lexicons/document-words.ts';
import { eventNouns } from '../lexicons/event-nouns.ts';
import { insiderWords } from '../lexicons/insider-words.ts';
import { organizationWords } from '../lexicons/organization-words.ts';
import { titleWords } from '../lexicons/role-words.ts';
import { SAYING } from './cue-lemmas.ts';
import type { Draft } from './drafts.ts';
import type { View } from './view.ts';

/** How sure the tagger must be of a bare colon as a cue. */
const LEAST_BY_COLON = 0.6;
const POST =
  /^(?:of|in|on|at|for|from|to|with|by|about|over|between|after|against|that|who|which|this|last|next|,)$/;

/**
 * Whether the tagger's cue is no cue by the look of its words: a title before a name ("Rovers *coach* Ana Ruiz"), a heading's colon, or a verb
 * whose subject is an event ("the crisis forced a rethink"). Quoted words overrule the last two.
 */
export function isMistaken(view: View, draft: Draft): boolean {
  const cue = draft.cue.flatMap((span) => view.tokensIn(...span));
  const [only] = cue;
  if (only === undefined) return false;
  if (cue.length === 1 && isTitle(view, only)) return true;
  if (draft.content.some(([start, end]) => view.tokensIn(start, end).some((t) => view.quotation(t) >= 0)))
    return false;
  if (cue.length === 1 && view.lower(only) === ':')
    return draft.confidence < LEAST_BY_COLON && lengthOf(view, draft) > 1;
  return !cue.some((token) => SAYING.has(view.lemma(token))) && isEvent(view, draft);
}

/** "Miners *coach* Rick Delahunt": a title between a body and a name. */
function isTitle(view: View, token: number): boolean {
  return (
    titleWords.words.has(view.lower(token)) && view.is(token - 1, 'PROPN') && view.is(token + 1, 'PROPN')
  );
}

/** "Pence: I will go": one word before the colon is a name sooner than a heading. */
function lengthOf(view: View, { source }: Draft): number {
  return source.flatMap((span) => view.tokensIn(...span)).length;
}

function isEvent(view: View, { source }: Draft): boolean {
  const tokens = source.flatMap((span) => view.tokensIn(...span));
  const post = tokens.findIndex((token, index) => index > 0 && POST.test(view.lower(token)));
  const head = tokens[(post < 0 ? tokens.length : post) - 1];
  if (head === undefined || tokens.length < 2 || !view.is(head, 'NOUN')) return false;
  const word = view.lower(head);
  const one = view.lemma(head);
  const known = [documentWords, organizationWords, insiderWords].some(
    ({ words }) => words.has(one) || words.has(word),
  );
  return !known && (eventNouns.words.has(one) || eventNouns.endings.test(word));
}
