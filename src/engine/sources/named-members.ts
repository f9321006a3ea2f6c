import { crowdWords } from '../lexicons/crowd-words.ts';
import { insiderWords } from '../lexicons/insider-words.ts';
import { organizationWords } from '../lexicons/organization-words.ts';
import { descriptionWords } from '../lexicons/role-words.ts';
import type { TextDocument } from '../text/document.ts';
import type { Entity, NameMention, Names } from './names.ts';
import { isPossessiveMark, type Phrase } from './phrase.ts';
import { isPlural, lower, singular } from './words.ts';

/** Names behind the first of a list: "Khizr and Ghazala Khan", "Bolton, Gorka and Miller". */
export function listedNames(document: TextDocument, names: Names, first: NameMention, end: number): Entity[] {
  const entities = [first.entity];
  let token = first.endToken;
  while (token < end && (lower(document, token) === 'and' || lower(document, token) === ',')) {
    const next = names.at(lower(document, token + 1) === 'the' ? token + 2 : token + 1);
    if (!next || next.endToken > end) break;
    const after = lower(document, next.endToken);
    if (lower(document, token) === ',' && !['and', ','].includes(after)) break;
    if (next.entity.type !== 'place' && !entities.includes(next.entity)) entities.push(next.entity);
    token = next.endToken;
  }
  return entities;
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
