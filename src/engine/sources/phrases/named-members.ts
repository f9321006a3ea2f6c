import { crowdWords } from '../../lexicons/crowd-words.ts';
import { insiderWords } from '../../lexicons/insider-words.ts';
import { organizationWords } from '../../lexicons/organization-words.ts';
import { GROUPS_OF_NAMES } from '../../lexicons/people-words.ts';
import { descriptionWords } from '../../lexicons/role-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { isPlural, singular } from '../../text/plurals.ts';
import type { Entity, NameMention, Names } from '../names/names.ts';
import { isPossessiveMark, lower, partOfSpeech } from '../words.ts';
import type { Phrase } from './phrase.ts';

/** Names behind the first of a list: "Karim and Ghada Khoury", "Barton, Gorsky and Mellor". */
export function listedNames(document: TextDocument, names: Names, first: NameMention, end: number): Entity[] {
  const entities = [first.entity];
  let token = first.endToken;
  while (token < end && (lower(document, token) === 'and' || lower(document, token) === ',')) {
    const next = nameBehind(document, names, token + 1);
    if (!next || next.endToken > end) break;
    const after = lower(document, next.endToken);
    if (lower(document, token) === ',' && !['and', ','].includes(after)) break;
    if (next.entity.type !== 'place' && !entities.includes(next.entity)) entities.push(next.entity);
    token = next.endToken;
  }
  return entities;
}

/** The name at `from`, or behind an article or a position there: "and goalkeeper Ana Ruiz". */
function nameBehind(document: TextDocument, names: Names, from: number): NameMention | null {
  for (let token = from; token < from + POSITION; token++) {
    const name = names.at(token);
    if (name)
      return name.firstToken === token && (token === from || isOfPerson(name))
        ? name
        : token === from
          ? name
          : null;
    if (lower(document, token) !== 'the' && !['NOUN', 'ADJ'].includes(partOfSpeech(document, token)))
      return null;
  }
  return null;
}

/** How many words may stand before a name in a list. */
const POSITION = 4;

function isOfPerson({ entity }: NameMention): boolean {
  return entity.type === 'person' || entity.type === 'unknown';
}

/** The people whom "a bench of Justices Ruiz and Marsh" names. */
export function allMembers(document: TextDocument, names: Names, phrase: Phrase): Entity[] {
  if (
    !GROUPS_OF_NAMES.has(singular(lower(document, phrase.head))) ||
    lower(document, phrase.headEnd) !== 'of'
  )
    return [];
  const first = names.at(phrase.headEnd + 1);
  return first &&
    isOfPerson(first) &&
    first.endToken <= phrase.endToken &&
    !isPossessiveMark(lower(document, first.endToken))
    ? listedNames(document, names, first, phrase.endToken)
    : [];
}

/** Who of a group the phrase names: "critics of the bridge, like Ana Ruiz", "two experts, including Mr. Okafor". */
export function namedMembers(document: TextDocument, names: Names, phrase: Phrase): Entity[] {
  const headWord = lower(document, phrase.head);
  const head = singular(headWord);
  const group = isPlural(headWord) || phrase.share || phrase.count === 'several';
  const known = [crowdWords, insiderWords, descriptionWords, organizationWords].some(({ words }) =>
    words.has(head),
  );
  if (!group || !known || phrase.name) return [];
  for (let token = phrase.headEnd; token < phrase.endToken - 1; token++) {
    const word = lower(document, token);
    if (word === 'who' || word === 'which' || word === 'that') return [];
    const such = word === 'as' && lower(document, token - 1) === 'such';
    if (word !== 'like' && word !== 'including' && !such) continue;
    const mention = names.at(lower(document, token + 1) === 'the' ? token + 2 : token + 1);
    if (!mention || mention.endToken > phrase.endToken) return [];
    return isPossessiveMark(lower(document, mention.endToken))
      ? []
      : listedNames(document, names, mention, phrase.endToken);
  }
  return [];
}
