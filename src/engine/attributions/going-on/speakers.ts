import { BEHIND_NOUNS } from '../../lexicons/clause-words.ts';
import { documentWords } from '../../lexicons/document-words.ts';
import { FIRST_PERSON_PRONOUNS } from '../../lexicons/pronouns.ts';
import type { Draft } from '../finding/drafts.ts';
import type { View } from '../view.ts';

/** How many of the quoted tokens are looked at. */
const REACH = 60;

/**
 * Whether the draft’s source may go on and say the tokens: accounts filed in Lisbon never say "my father", and whoever is only the agent
 * of a passive ("described by the ministry as …") does not go on speaking.
 */
export function maySay(view: View, draft: Draft, firstToken: number, endToken: number): boolean {
  const [agent] = draft.source;
  const [cue] = draft.cue;
  if (agent && cue && cue[1] < agent[0] && view.lower((view.tokensIn(...agent)[0] ?? 0) - 1) === 'by')
    return false;
  if (!isRecord(view, draft)) return true;
  for (let token = firstToken; token < Math.min(endToken, firstToken + REACH); token++)
    if (FIRST_PERSON_PRONOUNS.has(view.lower(token))) return false;
  return true;
}

function isRecord(view: View, draft: Draft): boolean {
  let speaker: Draft = draft;
  for (let step = 0; speaker.source.length === 0 && speaker.continues && step < 10; step++)
    speaker = speaker.continues;
  const tokens = view.tokensOf(speaker.source);
  const post = tokens.findIndex(
    (token, index) =>
      index > 0 &&
      (view.lower(token) === ',' || BEHIND_NOUNS.has(view.lower(token)) || view.is(token, 'VERB')),
  );
  const head = tokens[(post < 0 ? tokens.length : post) - 1];
  return head !== undefined && view.is(head, 'NOUN') && documentWords.words.has(view.lemma(head));
}
