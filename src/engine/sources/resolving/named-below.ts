import type { FoundAttribution } from '../../attributions/attribution.ts';
import type { TextDocument } from '../../text/document.ts';
import { paragraphAt } from '../../text/ranges.ts';
import type { Roles } from '../names/roles.ts';
import { mention, type SourceDraft } from './cast.ts';
import { placeOf } from './resolver.ts';
import type { Resolved } from './scene.ts';

/** How far into the text a group may stand whose members are named below, in paragraphs. */
const LEAD = 3;
/** Within how many paragraphs behind it they must speak, and how many of them. */
const REACH = 10;
const FEWEST = 2;

/**
 * "Senators criticised the plan", says the lead, and the paragraphs below say which: who speaks there by name, with the position that the
 * lead gives the group, is its source. Only where at least two of them speak. Answers are parallel to the attributions. Linear.
 */
export function nameGroups(
  document: TextDocument,
  attributions: readonly FoundAttribution[],
  resolved: readonly Resolved[],
  roles: Roles,
): Resolved[] {
  const paragraphOf = (index: number): number => paragraphAt(document, placeOf(attributions[index]));
  const speakers = attributions.flatMap((_, index) => {
    const draft = resolved[index]?.drafts[0];
    return draft?.kind === 'named' && paragraphOf(index) <= LEAD + REACH
      ? [{ draft, paragraph: paragraphOf(index) }]
      : [];
  });
  return resolved.map((one, index) => {
    const [group] = one.drafts;
    if (one.kind !== 'vague' || !group?.plural || paragraphOf(index) >= LEAD) return one;
    const holders = new Set(roles.holders(group.head));
    const members = new Set<SourceDraft>();
    for (const { draft, paragraph } of speakers)
      if (paragraph >= paragraphOf(index) && draft.entity && holders.has(draft.entity)) members.add(draft);
    if (members.size < FEWEST) return one;
    const [span] = attributions[index]?.source ?? [];
    if (span) for (const draft of members) mention(draft, span[0], span[1], 'inferred');
    return { kind: 'named', drafts: [...members], basis: 'inferred' };
  });
}
