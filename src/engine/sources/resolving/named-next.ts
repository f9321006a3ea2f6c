import type { FoundAttribution } from '../../attributions/attribution.ts';
import { PEOPLE_OF_LEADS } from '../../lexicons/people-words.ts';
import { paragraphAt } from '../../text/ranges.ts';
import type { NameMention } from '../names/names.ts';
import { lower, partOfSpeech } from '../words.ts';
import { mention } from './cast.ts';
import { placeOf } from './resolver.ts';
import { ofEntities, type Resolved, type Scene } from './scene.ts';

/** How many paragraphs behind the lead the name may come. */
const REACH = 2;
/** How many tokens of its paragraph may stand before it. */
const BEFORE = 4;

/**
 * "A man accused of theft told a court …", says the lead, and the paragraph below begins "Adam Okafor, 41, denied": who he is. Only one
 * unnamed person in the lead, taken up by the first person named. Answers are parallel to the attributions.
 */
export function nameLead(
  scene: Scene,
  attributions: readonly FoundAttribution[],
  resolved: readonly Resolved[],
): Resolved[] {
  const { document } = scene;
  const named = namedNext(scene);
  if (!named) return [...resolved];
  return resolved.map((one, index) => {
    const [person] = one.drafts;
    const inLead = paragraphAt(document, placeOf(attributions[index])) === 0;
    if (!inLead || one.kind !== 'unnamed' || person?.number !== 'one' || !PEOPLE_OF_LEADS.has(person.head))
      return one;
    const [span] = attributions[index]?.source ?? [];
    const who = ofEntities(scene, [named.entity], 'inferred');
    if (span) for (const draft of who.drafts) mention(draft, span[0], span[1], 'inferred');
    return who;
  });
}

/** The person whose name opens one of the paragraphs behind the lead, with an age, a place or a verb behind it. */
function namedNext({ document, names }: Scene): NameMention | null {
  const lead = document.paragraphs[0]?.endToken ?? 0;
  for (const { firstToken } of document.paragraphs.slice(1, 1 + REACH)) {
    for (let token = firstToken; token < firstToken + BEFORE; token++) {
      const name = names.at(token);
      if (!name || name.entity.type === 'organization' || name.entity.type === 'outlet') continue;
      const first = name.entity.mentions[0] === name && name.endToken - name.firstToken > 1;
      const aged =
        lower(document, name.endToken) === ',' && /^\d\d$/.test(lower(document, name.endToken + 1));
      const who =
        lower(document, name.endToken) === ',' &&
        /^(?:who|of|from)$/.test(lower(document, name.endToken + 1));
      const acts = /^(?:VERB|AUX)$/.test(partOfSpeech(document, name.endToken));
      return first && name.firstToken >= lead && name.title === '' && (aged || who || acts) ? name : null;
    }
  }
  return null;
}
