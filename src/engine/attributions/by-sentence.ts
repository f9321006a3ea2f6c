import type { FoundResponse } from '../responses/index.ts';
import type { Sentence } from '../text/document.ts';
import { announcedQuotation } from './finding/announced.ts';
import { withCited, withQuoted } from './finding/cited.ts';
import { type Draft, draftsOfSentence } from './finding/drafts.ts';
import { freeRelatives, withoutSurrounding } from './finding/free-relatives.ts';
import { isSectionLabel } from './finding/labelled.ts';
import { withRecords } from './finding/records.ts';
import { viewpointOf } from './finding/viewpoints.ts';
import { fitBorders } from './mending/borders.ts';
import { merge } from './mending/merging.ts';
import { fitParts } from './mending/parts.ts';
import { fitPieces } from './mending/pieces.ts';
import { repaired } from './mending/repairs.ts';
import { withTeller } from './mending/tellers.ts';
import { withWholeClauses } from './mending/whole-clauses.ts';
import { reportsAssertion } from './ruling-out/asserting.ts';
import { isActTold, isMistaken, isPlanTold } from './ruling-out/mistaken.ts';
import { isSurelyNamed } from './ruling-out/named-speaker.ts';
import { namingClauses, withoutNamingClauses } from './ruling-out/naming-clauses.ts';
import { withoutDoubtfulNested } from './ruling-out/nested.ts';
import { isAnybody, isAuthor, isCredit, isRealised, isReported } from './ruling-out/unreported.ts';
import type { View } from './view.ts';

/**
 * What one sentence attributes, by itself: what the tagger and the rules found there, put together.
 *
 * @param tagged what the tagger found in it.
 * @param reply its denial or refused comment, which stands whatever its verb.
 */
export function draftsInSentence(
  view: View,
  sentence: Sentence,
  tagged: readonly Draft[],
  reply: FoundResponse | null,
): Draft[] {
  const replies = ({ cue }: Draft): boolean =>
    reply !== null && cue.some(([start, end]) => start < reply.end && reply.start < end);
  const viewpoint = viewpointOf(view, sentence);
  const clauses = freeRelatives(view, sentence);
  const byRule = [...(viewpoint ? [viewpoint] : []), ...clauses, ...draftsOfSentence(view, sentence)].filter(
    (draft) => isReported(view, draft),
  );
  // "who asked not to be named" is no report of its own, whoever found it.
  const naming = tagged.length + byRule.length > 0 ? namingClauses(view, sentence) : [];
  const byTagger = withoutSurrounding(view, clauses, withoutNamingClauses(view, naming, tagged))
    .map((draft) => withTeller(view, repaired(view, draft)))
    .filter((draft) => replies(draft) || (isHeld(view, draft) && !isMistaken(view, draft)))
    .filter((draft) => !isSectionLabel(view, draft));
  const asserted = merge(view, byTagger, withoutNamingClauses(view, naming, byRule))
    .filter((draft) => replies(draft) || isSurelyNamed(view, draft) || reportsAssertion(view, draft))
    .filter((draft) => !isAnybody(view, draft) && !isAuthor(view, draft));
  // Records and those whom an outlet cites take over what the drafts before them claim.
  const records = withRecords(
    view,
    sentence,
    withWholeClauses(view, sentence, withoutDoubtfulNested(view, asserted)),
  );
  const found = withQuoted(view, sentence, withCited(view, sentence, records));
  const own = found.length > 0 && isCredit(view, sentence) ? [] : found;
  const announced = announcedQuotation(view, sentence, own);
  if (announced) own.push(announced);
  // Last: where a content ends depends on the drafts beside it.
  fitBorders(view, sentence, own);
  fitParts(view, own);
  for (const draft of own) fitPieces(view, draft);
  return own;
}

/** Whether there were the words or thoughts that the draft reports; of plans and acts, only those of somebody named. */
function isHeld(view: View, draft: Draft): boolean {
  return (
    isRealised(view, draft) &&
    !isActTold(view, draft) &&
    (isSurelyNamed(view, draft) || !isPlanTold(view, draft))
  );
}
